import type { EditionId } from '../edition'
import { phi } from '../synthesis/potential'
import { sampleDeviation } from '../synthesis/regret-rules'

/**
 * Shares of a class of workers in its reward, of `out.length` or n scores: M = φ(T / (σ + epsilon)) with φ's p and c, made to add up
 * to 1. `history` are the recent scores of the class, the latest included, over whose first h the deviation σ is taken; all shares
 * are equal if σ is below epsilon.
 */
export function scoreFractions(
  latest: ArrayLike<number>, n: number, history: ArrayLike<number>, h: number,
  { p, c, epsilon }: { readonly p: number; readonly c: number; readonly epsilon: number }, out: Float64Array,
): void {
  const deviation = sampleDeviation(history, h)
  const equal = deviation < epsilon
  let total = 0
  for (let i = 0; i < n; i++) total += out[i] = equal ? 1 : phi(p, c, latest[i]! / (deviation + epsilon))
  // scores so far below the rest that nothing is left of any of them are equally good
  for (let i = 0; i < n; i++) out[i] = total > 0 ? out[i]! / total : 1 / n
}

/** The number of recent scores over which the deviation is taken: ten in all, since #702 ten times the cap of actors. */
export function scoreWindow(edition: EditionId, samples: number, cap: number): number {
  return edition === 'legacy' ? samples : samples * cap
}
