import { absent, abstain, against, ballotsOf, inFavour } from '../../ballots'
import { defineRule, verdict } from '../../contract'
import { rounding } from '../../leader'

export interface QuadraticVotingTerms {
  /** `equal`: everybody has the same credits. `tokens`: one per token, which lets whales split into many wallets. */
  readonly credits: 'equal' | 'tokens'
  readonly budget: number
  /** Part of the budget that this question is worth; the rest goes to other questions. */
  readonly spentShare: number
  readonly votingDays: number
}

export const quadraticVotingTerms: QuadraticVotingTerms = { credits: 'equal', budget: 100, spentShare: 1, votingDays: 7 }

/**
 * Each voter buys √credits votes for the side that suits it, in proportion to nothing else: strength of feeling shows only in how much
 * of the budget goes here. More votes for than against carry; a tie keeps the status quo.
 */
export const quadraticVoting = defineRule('quadratic-voting', quadraticVotingTerms, (proposal, electorate, terms) => {
  const ballots = ballotsOf(proposal, electorate)
  let yes = 0, no = 0, cast = 0
  for (let voter = 0; voter < electorate.size; voter++) {
    const ballot = ballots[voter]!
    if (ballot === absent || ballot === abstain) continue
    const credits = terms.spentShare * (terms.credits === 'equal' ? terms.budget : electorate.holdings[voter]!)
    const votes = Math.sqrt(credits)
    cast += credits
    if (ballot === inFavour) yes += votes
    else if (ballot === against) no += votes
  }
  const isCarried = yes - no > rounding * (yes + no)
  return { ...verdict(proposal, isCarried), reason: isCarried ? 'majority' : 'noMajority', tally: { for: yes, against: no }, cast, quorum: 0, days: terms.votingDays }
})
