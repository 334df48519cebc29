import type { ProposalState } from '../../contract'
import { floorOf, type Fraction } from '../../fraction'

export type Option = 'for' | 'against' | 'abstain'

/** Votes by option in whole base units of any size. */
export type Tally = Readonly<Record<Option, bigint>>

export interface CountingTerms {
  /** Share of the supply that the quorum asks for. */
  readonly quorum: Fraction
  /** Whose votes count towards it; against never does by OpenZeppelin's default, and some count those in favour only. */
  readonly quorumCounts: readonly Option[]
  /** Share of the supply whose votes in favour end the vote at once. */
  readonly superQuorum?: Fraction
}

export interface GovernorResult {
  readonly quorum: bigint
  readonly quorumReached: boolean
  readonly voteSucceeded: boolean
  readonly state: Extract<ProposalState, 'active' | 'defeated' | 'succeeded'>
}

/**
 * OpenZeppelin Governor with GovernorVotesQuorumFraction and GovernorVotesSuperQuorumFraction @ fddac901. Quorum: ⌊supply · share⌋ ≤
 * what counts. Success: for > against, so a tie keeps the status quo and nothing against nothing is defeat even where the quorum is
 * zero. Before the end only a super quorum in favour that also leads decides; it is checked whenever one looks.
 */
export function governorResult(tally: Tally, supply: bigint, terms: CountingTerms, isOver: boolean): GovernorResult {
  const quorum = floorOf(terms.quorum, supply)
  const counted = terms.quorumCounts.reduce((sum, option) => sum + tally[option], 0n)
  const quorumReached = quorum <= counted
  const voteSucceeded = tally.for > tally.against
  const isSuper = terms.superQuorum !== undefined && floorOf(terms.superQuorum, supply) <= tally.for
  const isDecided = isOver ? quorumReached : isSuper
  const state = isDecided && voteSucceeded ? 'succeeded' : isOver ? 'defeated' : 'active'
  return { quorum, quorumReached, voteSucceeded, state }
}
