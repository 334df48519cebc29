import type { Electorate } from './electorate'

/** Life of a proposal, in Governor's words. */
export type ProposalState = 'pending' | 'active' | 'canceled' | 'defeated' | 'succeeded' | 'queued' | 'executed' | 'expired'

/** What is put to the vote. */
export interface Proposal {
  /** The alternative that is proposed against the status quo, which is 0. Rules that choose among many take them all and ignore it. */
  readonly proposed: number
  /** Tokens that the proposed alternative asks for from the common funds; 0: it asks for none. */
  readonly requested: number
  /** Tokens in the common funds. */
  readonly funds: number
}

/** What a rule makes of a proposal. */
export interface Outcome {
  readonly state: 'defeated' | 'succeeded'
  /** The alternative that is carried out; the status quo when defeated. */
  readonly winner: number
  /** Which test decided. Words: `reasons.<reason>` in the rule's messages. */
  readonly reason: string
  /** Votes in the rule's own unit under the rule's own names, such as `for`, `against`, `abstain`, or one entry per alternative. */
  readonly tally: Readonly<Record<string, number>>
  /** Voting power behind the ballots that were cast, in tokens as the rule weighs them. */
  readonly cast: number
  /** Power that the quorum asks for; 0 where a rule knows none. */
  readonly quorum: number
  /** From submission to execution. */
  readonly days: number
}

/**
 * A way to decide. `terms` are what its parameters say, with the values that the rule is best known for; `decide` is pure, leaves
 * the electorate as it is and does not depend on the order of voters.
 */
export interface Rule<Terms = unknown> {
  /** Also the name of its folder and of its messages. */
  readonly id: string
  readonly terms: Terms
  // a method on purpose: the registry holds rules of many terms, and terms have passed the rule's own declarations
  decide(proposal: Proposal, electorate: Electorate, terms?: Terms): Outcome
}

type Decision<Terms> = (proposal: Proposal, electorate: Electorate, terms: Terms) => Outcome

export function defineRule<Terms>(id: string, terms: Terms, decide: Decision<Terms>): Rule<Terms> {
  return {
    id,
    terms,
    decide(proposal, electorate, chosen = terms) {
      const { proposed } = proposal
      if (!(proposed > 0 && proposed < electorate.utilities.length)) throw new RangeError(`the proposed alternative is 1 to ${electorate.utilities.length - 1}; got ${proposed}`)
      return decide(proposal, electorate, chosen)
    },
  }
}

/** State and winner of a question of yes or no. */
export function verdict({ proposed }: Proposal, isCarried: boolean): Pick<Outcome, 'state' | 'winner'> {
  return isCarried ? { state: 'succeeded', winner: proposed } : { state: 'defeated', winner: 0 }
}
