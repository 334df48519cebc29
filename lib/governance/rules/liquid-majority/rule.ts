import { defineRule } from '../../contract'
import { liquid } from '../../delegation/liquid'
import { majorityOutcome, majorityTerms } from '../../majority'

/** Plain majority of tokens that travel along delegations to the first who votes. */
export const liquidMajority = defineRule('liquid-majority', majorityTerms, (proposal, electorate, terms) =>
  majorityOutcome(proposal, electorate, liquid(electorate.holdings, electorate.delegates, electorate.takesPart).power, terms))
