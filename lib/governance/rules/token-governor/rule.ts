import { ballotsOf, castIn, count } from '../../ballots'
import { defineRule, verdict } from '../../contract'
import { powerUnder, type Delegation } from '../../delegation/power'
import { percent } from '../../fraction'
import { wholeOf } from '../../whole'
import { governorResult, type CountingTerms } from './outcome'

export interface TokenGovernorTerms extends CountingTerms {
  readonly delegation: Delegation
  readonly delayDays: number
  readonly votingDays: number
  readonly timelockDays: number
}

/** OpenZeppelin's guide: 4 %, one day until power is read, one week to vote. */
export const tokenGovernorTerms: TokenGovernorTerms = {
  quorum: percent(4),
  quorumCounts: ['for', 'abstain'],
  delegation: 'singleHop',
  delayDays: 1,
  votingDays: 7,
  timelockDays: 2,
}

export const tokenGovernor = defineRule('token-governor', tokenGovernorTerms, (proposal, electorate, terms) => {
  const votes = count(ballotsOf(proposal, electorate), powerUnder(terms.delegation, electorate))
  const tally = { for: wholeOf(votes.for), against: wholeOf(votes.against), abstain: wholeOf(votes.abstain) }
  const isEarly = governorResult(tally, wholeOf(electorate.supply), terms, false).state === 'succeeded'
  const result = governorResult(tally, wholeOf(electorate.supply), terms, true)
  const isCarried = isEarly || result.state === 'succeeded'
  return {
    ...verdict(proposal, isCarried),
    reason: isEarly ? 'superQuorum' : !result.quorumReached ? 'quorum' : isCarried ? 'majority' : 'noMajority',
    tally: { for: votes.for, against: votes.against, abstain: votes.abstain },
    cast: castIn(votes),
    quorum: Number(result.quorum),
    days: terms.delayDays + terms.votingDays + terms.timelockDays,
  }
})
