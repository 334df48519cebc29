import { ballotsOf, castIn, count } from './ballots'
import { verdict, type Outcome, type Proposal } from './contract'
import type { Electorate } from './electorate'
import { floorOf, percent, reaches, type Fraction } from './fraction'
import { wholeOf } from './whole'

export interface MajorityTerms {
  /** Share of the supply that must vote; tokens that nobody votes with stay in the supply. */
  readonly quorum: Fraction
  /** Needed share of for among for and against. */
  readonly approval: Fraction
  /** Whether exactly that share is too little. */
  readonly isStrict: boolean
  readonly votingDays: number
}

export const majorityTerms: MajorityTerms = { quorum: percent(0), approval: percent(50), isStrict: true, votingDays: 7 }

/** Plain majority of the given voting power; every ballot counts towards the quorum. */
export function majorityOutcome(proposal: Proposal, electorate: Electorate, power: Float64Array, terms: MajorityTerms): Outcome {
  const votes = count(ballotsOf(proposal, electorate), power)
  const quorum = Number(floorOf(terms.quorum, wholeOf(electorate.supply)))
  const decided = votes.for + votes.against
  const isApproved = decided > 0 && reaches(wholeOf(votes.for), wholeOf(decided), terms.approval, terms.isStrict)
  const isQuorum = castIn(votes) >= quorum
  return {
    ...verdict(proposal, isQuorum && isApproved),
    reason: !isQuorum ? 'quorum' : isApproved ? 'majority' : 'noMajority',
    tally: { for: votes.for, against: votes.against, abstain: votes.abstain },
    cast: castIn(votes),
    quorum,
    days: terms.votingDays,
  }
}
