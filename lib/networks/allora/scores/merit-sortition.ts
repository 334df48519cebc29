import { quantileOfFirst } from '../synthesis/median'
import { ema } from './ema-score'

/**
 * Chooses who may take part: of `count` candidates the `places` with the highest smoothed score. A later one takes a place only if strictly
 * better, so of equals the earlier stay. Writes the chosen, ascending, to the front of `chosen`; answers how many.
 */
export function chooseActive(emaScores: Float64Array, count: number, places: number, chosen: Int32Array): number {
  const size = Math.min(count, places)
  for (let i = 0; i < size; i++) chosen[i] = i
  if (size === 0) return 0
  for (let candidate = size; candidate < count; candidate++) {
    let lowest = 0
    // the latest of the lowest goes first, so that of equals the earlier keep their places
    for (let i = 1; i < size; i++) if (emaScores[chosen[i]!]! <= emaScores[chosen[lowest]!]!) lowest = i
    if (emaScores[candidate]! <= emaScores[chosen[lowest]!]!) continue
    for (let i = lowest; i < size - 1; i++) chosen[i] = chosen[i + 1]!
    chosen[size - 1] = candidate
  }
  return size
}

export interface Sortition {
  /** Indices of those who took part, ascending. */
  readonly active: readonly number[]
  readonly quantileScore: number
  readonly newEma: readonly number[]
}

/**
 * One epoch of the competition for places: the best by smoothed score take part, then every submitter's smoothed score takes in
 * this epoch's score, or the quantile if it was left out. `previousEma` is null for a first score.
 */
export function meritSortition(
  previousEma: readonly (number | null)[], scores: readonly (number | null)[],
  { maxActive, alpha, quantile: share }: { readonly maxActive: number; readonly alpha: number; readonly quantile: number },
): Sortition {
  const chosen = new Int32Array(previousEma.length)
  const size = chooseActive(Float64Array.from(previousEma, (value) => value ?? 0), previousEma.length, maxActive, chosen)
  const active = Array.from(chosen.subarray(0, size))
  const standIn = quantileOfFirst(active.map((i) => scores[i] ?? 0), size, share)
  const newEma = previousEma.map((previous, i) =>
    ema(alpha, active.includes(i) ? (scores[i] ?? standIn) : standIn, previous ?? 0, previous === null))
  return { active, quantileScore: standIn, newEma }
}
