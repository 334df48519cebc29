import type { Option } from './outcome'

/** A whole vote for one option, or so much of it for each. */
export type FractionalVote =
  | { readonly kind: 'nominal'; readonly option: Option }
  | { readonly kind: 'split'; readonly parts: Readonly<Record<Option, bigint>> }
  | { readonly kind: 'unknown' }

type FractionalFault = 'alreadyCast' | 'exceedsRemaining' | 'invalidType'

export interface FractionalCount {
  readonly tally: Readonly<Record<Option, bigint>>
  /** Weight this voter has used. It has voted as soon as this is above 0. */
  readonly used: bigint
  /** Why the first vote that was refused was refused; it and all later ones changed nothing. */
  readonly fault: FractionalFault | undefined
}

/**
 * One voter's votes, in order, under GovernorCountingFractional @ fddac901: a split uses what it names and leaves the rest for
 * later, a nominal vote takes everything left.
 */
export function fractionalCount(weight: bigint, votes: readonly FractionalVote[]): FractionalCount {
  const tally = { for: 0n, against: 0n, abstain: 0n }
  let used = 0n
  for (const vote of votes) {
    const left = weight - used
    const fault = faultOf(vote, left)
    if (fault) return { tally, used, fault }
    const parts = partsOf(vote, left)
    for (const option of ['for', 'against', 'abstain'] as const) {
      tally[option] += parts[option]
      used += parts[option]
    }
  }
  return { tally, used, fault: undefined }
}

function faultOf(vote: FractionalVote, left: bigint): FractionalFault | undefined {
  if (left <= 0n) return 'alreadyCast'
  if (vote.kind === 'unknown') return 'invalidType'
  if (vote.kind === 'nominal') return undefined
  return vote.parts.for + vote.parts.against + vote.parts.abstain > left ? 'exceedsRemaining' : undefined
}

function partsOf(vote: FractionalVote, left: bigint): Readonly<Record<Option, bigint>> {
  const none = { for: 0n, against: 0n, abstain: 0n }
  if (vote.kind === 'split') return vote.parts
  return vote.kind === 'nominal' ? { ...none, [vote.option]: left } : none
}
