import { ballotsOf, castIn, count } from '../../ballots'
import { defineRule, verdict } from '../../contract'
import { powerUnder, type Delegation } from '../../delegation/power'
import { floorOf, percent, type Fraction } from '../../fraction'
import { wholeOf } from '../../whole'
import { bravoState } from './outcome'

export interface BravoTerms {
  /** Share of the supply; Compound's constant of 400,000 was 4 %. */
  readonly quorum: Fraction
  readonly delegation: Delegation
  readonly delayDays: number
  readonly votingDays: number
  readonly timelockDays: number
}

/** 13,140 and 19,710 blocks at 12 seconds and a timelock of two days. */
const bravoTerms: BravoTerms = { quorum: percent(4), delegation: 'singleHop', delayDays: 1.825, votingDays: 2.7375, timelockDays: 2 }

export const bravo = defineRule('bravo', bravoTerms, (proposal, electorate, terms) => {
  const votes = count(ballotsOf(proposal, electorate), powerUnder(terms.delegation, electorate))
  const quorum = floorOf(terms.quorum, wholeOf(electorate.supply))
  const isCarried = bravoState({ for: wholeOf(votes.for), against: wholeOf(votes.against) }, quorum) === 'succeeded'
  return {
    ...verdict(proposal, isCarried),
    reason: isCarried ? 'majority' : wholeOf(votes.for) < quorum ? 'quorum' : 'noMajority',
    tally: { for: votes.for, against: votes.against, abstain: votes.abstain },
    cast: castIn(votes),
    quorum: Number(quorum),
    days: terms.delayDays + terms.votingDays + terms.timelockDays,
  }
})
