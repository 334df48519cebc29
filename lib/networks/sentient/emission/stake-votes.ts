import { stakeRewards } from '../../../economy/stake'
import type { Vector } from '../../../core/vector'

/** Emission by artifact, in proportion to the stake behind each (an assumption). Nobody staked: nothing is given out. */
export function artifactEmission(pool: number, stakes: ArrayLike<number>, out?: Vector): Vector {
  return out ? stakeRewards(pool, stakes, out) : stakeRewards(pool, stakes)
}

/** Share of emission that somebody directs to an artifact of their own, who stakes `own` beside `others`; 0 if nobody stakes. */
export function capturedShare(own: number, others: number): number {
  return own + others > 0 ? own / (own + others) : 0
}

/** Stake that captures a share of emission, below 1, against the stake of others. */
export function stakeToCapture(share: number, others: number): number {
  if (!(share >= 0 && share < 1)) throw new RangeError(`a share that can be captured is from 0 to below 1; got ${share}`)
  return (others * share) / (1 - share)
}

/**
 * What a year of emission returns per token staked on one's own worthless artifact, and the most that one could pay voters per token of
 * theirs to do the same: both are pool / all stake. 0 if nobody stakes.
 */
export function yieldOfCapture(yearlyPool: number, allStake: number): number {
  return allStake > 0 ? yearlyPool / allStake : 0
}

/** How far emission is from usefulness: half the sum of differences of shares, from 0 to 1. */
export function misdirected(emission: ArrayLike<number>, usefulness: ArrayLike<number>): number {
  const [given, useful] = [total(emission), total(usefulness)]
  if (!(given > 0 && useful > 0)) return 0
  let distance = 0
  for (let a = 0; a < emission.length; a++) distance += Math.abs(emission[a]! / given - usefulness[a]! / useful)
  return distance / 2
}

function total(values: ArrayLike<number>): number {
  let all = 0
  for (let i = 0; i < values.length; i++) all += values[i]!
  return all
}
