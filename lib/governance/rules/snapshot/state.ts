export type QuorumType = 'default' | 'rejection'

/** Votes of a basic proposal in Snapshot's order: for, against, abstain. */
export type BasicScores = readonly [inFavour: number, against: number, abstain: number]

/**
 * sx-monorepo @ 3496f956. Default: all votes together, against and abstain among them, are at least the quorum, and more are for than
 * against. Rejection (optimistic): passed unless more than the quorum are against, so that silence passes.
 */
export function basicState([yes, no, neither]: BasicScores, quorum: number, type: QuorumType): 'passed' | 'rejected' {
  if (type === 'rejection') return no > quorum ? 'rejected' : 'passed'
  return yes + no + neither >= quorum && yes > no ? 'passed' : 'rejected'
}
