import { ballotsOf, castIn, count } from '../../ballots'
import { defineRule, verdict } from '../../contract'
import { powerUnder, type Delegation } from '../../delegation/power'
import { basisPoints } from '../../fraction'
import { wholeOf } from '../../whole'
import { houseOfStakeResult, type HouseOfStakeCounting } from './outcome'

/** Holdings are voting power: with veNEAR they are what the network has reckoned at the snapshot. */
export interface HouseOfStakeTerms extends HouseOfStakeCounting {
  readonly delegation: Delegation
  readonly reviewDays: number
  readonly votingDays: number
  readonly timelockDays: number
}

/** The contract's own values. A classic decision takes 28 to 42 days, the council's veto in the timelock included. */
export const houseOfStakeTerms: HouseOfStakeTerms = {
  quorum: basisPoints(3500),
  quorumFloor: 0n,
  approval: basisPoints(5000),
  isStrict: false,
  delegation: 'singleHop',
  reviewDays: 14,
  votingDays: 7,
  timelockDays: 7,
}

export const houseOfStake = defineRule('house-of-stake', houseOfStakeTerms, (proposal, electorate, terms) => {
  const votes = count(ballotsOf(proposal, electorate), powerUnder(terms.delegation, electorate))
  const tally = { for: wholeOf(votes.for), against: wholeOf(votes.against), abstain: wholeOf(votes.abstain) }
  const { state, quorumMet, quorumRequired } = houseOfStakeResult(tally, wholeOf(electorate.supply), terms)
  return {
    ...verdict(proposal, state === 'succeeded'),
    reason: !quorumMet ? 'quorum' : state === 'succeeded' ? 'approval' : 'noApproval',
    tally: { for: votes.for, against: votes.against, abstain: votes.abstain },
    cast: castIn(votes),
    quorum: Number(quorumRequired),
    days: terms.reviewDays + terms.votingDays + terms.timelockDays,
  }
})
