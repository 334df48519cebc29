import { wholeOf, type Whole } from '../../whole'

export interface HolographicVote {
  readonly yes: Whole
  readonly no: Whole
  readonly totalReputation: Whole
  readonly isBoosted: boolean
  readonly isOver: boolean
}

export interface HolographicResult {
  readonly winner: 'yes' | 'no'
  /** More than the required part of all reputation; the end of a boosted vote; the end in the queue. */
  readonly how: 'bar' | 'boostedTimeout' | 'queueTimeout'
}

/**
 * GenesisProtocolLogic @ 60a79a1b. At any time more votes than ⌊reputation / 100⌋ · percent decide. When time is up a boosted proposal
 * goes to the relative majority, ties and silence to no, and one in the queue expires as no. Undefined: still open.
 */
export function holographicResult({ yes, no, totalReputation, isBoosted, isOver }: HolographicVote, requiredPercent: number): HolographicResult | undefined {
  const bar = (wholeOf(totalReputation) / 100n) * BigInt(requiredPercent)
  const [votesFor, votesAgainst] = [wholeOf(yes), wholeOf(no)]
  if (votesFor > bar && votesFor > votesAgainst) return { winner: 'yes', how: 'bar' }
  if (votesAgainst > bar && votesAgainst >= votesFor) return { winner: 'no', how: 'bar' }
  if (!isOver) return undefined
  return isBoosted ? { winner: votesFor > votesAgainst ? 'yes' : 'no', how: 'boostedTimeout' } : { winner: 'no', how: 'queueTimeout' }
}

/** The end moves when the leader changes in the last `quiet` of a vote: then that long remains. */
export function endAfterChange(end: number, changedAt: number, quiet: number): number {
  return changedAt <= end && end - changedAt < quiet ? changedAt + quiet : end
}
