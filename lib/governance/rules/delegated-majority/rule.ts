import { defineRule } from '../../contract'
import { singleHop } from '../../delegation/single-hop'
import { majorityOutcome, majorityTerms } from '../../majority'

/** Plain majority of tokens after one hop of delegation. */
export const delegatedMajority = defineRule('delegated-majority', majorityTerms, (proposal, electorate, terms) =>
  majorityOutcome(proposal, electorate, singleHop(electorate.holdings, electorate.delegates).power, terms))
