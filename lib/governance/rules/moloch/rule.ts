import { against, ballotsOf, castIn, count } from '../../ballots'
import { defineRule, verdict } from '../../contract'
import { molochPasses } from './outcome'

export interface MolochTerms {
  readonly dilutionBound: number
  /** Whether opponents who lose by it leave in the grace period. */
  readonly leaves: boolean
  readonly votingDays: number
  readonly graceDays: number
}

export const molochTerms: MolochTerms = { dilutionBound: 3, leaves: true, votingDays: 7, graceDays: 7 }

/** Shares are holdings. Opponents may take their part of the funds and go before a proposal is processed; too many of them stop it. */
export const moloch = defineRule('moloch', molochTerms, (proposal, electorate, terms) => {
  const ballots = ballotsOf(proposal, electorate)
  const votes = count(ballots, electorate.holdings)
  let all = 0, leaving = 0
  for (let voter = 0; voter < electorate.size; voter++) {
    all += electorate.holdings[voter]!
    if (terms.leaves && ballots[voter] === against) leaving += electorate.holdings[voter]!
  }
  const isMajority = votes.for > votes.against
  const totalNow = isMajority ? all - leaving : all
  const isCarried = molochPasses({ yes: votes.for, no: votes.against, totalNow, mostAtYesVote: all }, terms.dilutionBound)
  return {
    ...verdict(proposal, isCarried),
    reason: isCarried ? 'majority' : isMajority ? 'diluted' : 'noMajority',
    tally: { for: votes.for, against: votes.against, abstain: votes.abstain },
    cast: castIn(votes),
    quorum: 0,
    days: terms.votingDays + terms.graceDays,
  }
})
