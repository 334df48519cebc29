import { ballotsOf, castIn, count } from '../../ballots'
import { defineRule, verdict } from '../../contract'
import { powerUnder, type Delegation } from '../../delegation/power'
import { floorOf, percent, type Fraction } from '../../fraction'
import { wholeOf } from '../../whole'

export interface OptimisticVoteTerms {
  /** Share of the supply that objections must exceed (or, if not strict, reach). */
  readonly rejection: Fraction
  readonly isStrict: boolean
  readonly delegation: Delegation
  readonly livenessDays: number
}

export const optimisticTerms: OptimisticVoteTerms = { rejection: percent(4), isStrict: true, delegation: 'inherited', livenessDays: 3 }

/** Passes unless enough object: silence is consent. Votes in favour are counted and decide nothing. */
export const optimistic = defineRule('optimistic', optimisticTerms, (proposal, electorate, terms) => {
  const votes = count(ballotsOf(proposal, electorate), powerUnder(terms.delegation, electorate))
  const quorum = Number(floorOf(terms.rejection, wholeOf(electorate.supply)))
  const isCarried = terms.isStrict ? votes.against <= quorum : votes.against < quorum
  return {
    ...verdict(proposal, isCarried),
    reason: isCarried ? 'unchallenged' : 'challenged',
    tally: { for: votes.for, against: votes.against, abstain: votes.abstain },
    cast: castIn(votes),
    quorum,
    days: terms.livenessDays,
  }
})
