import { log, pow } from '../../../core/math'

/** Entropy of a task with a single participant: 0.25 ln 2, so that it is paid at all. */
export const singleEntropy = 0.25 * 0.6931471805599453

/** Fractions scaled to add up to 1; all zero stays all zero. */
export function modifiedFractions(fractions: ArrayLike<number>, n = fractions.length, out: Float64Array = new Float64Array(n)): Float64Array {
  let total = 0
  for (let i = 0; i < n; i++) total += fractions[i]!
  for (let i = 0; i < n; i++) out[i] = total > 0 ? fractions[i]! / total : 0
  return out
}

/** Effective number of participants, 1 / Σ f². 0 if all are 0. */
export function numberRatio(fractions: ArrayLike<number>, n = fractions.length): number {
  let squares = 0
  for (let i = 0; i < n; i++) squares += fractions[i]! * fractions[i]!
  return squares > 0 ? 1 / squares : 0
}

/** -(Σ f ln f) (nEff / n)^beta: how evenly a reward is spread. 0 for one participant or none. */
export function entropy(fractions: ArrayLike<number>, nEff: number, n: number, beta: number): number {
  let spread = 0
  for (let i = 0; i < n; i++) if (fractions[i]! > 0) spread -= fractions[i]! * log(fractions[i]!)
  return n > 0 && spread > 0 ? spread * pow(nEff / n, beta) : 0
}

/**
 * Entropy of a task with n participants. Fractions are smoothed with `previous` (NaN for a newcomer) first; what is written to
 * `smoothed` adds up to 1 and is the next epoch's `previous`. A single participant has {@link singleEntropy}; nobody, or nobody with
 * a fraction, has 0.
 */
export function taskEntropy(
  fractions: ArrayLike<number>, previous: ArrayLike<number>, n: number, alpha: number, beta: number, smoothed: Float64Array,
): number {
  for (let i = 0; i < n; i++) {
    const before = previous[i]!
    smoothed[i] = before === before ? alpha * fractions[i]! + (1 - alpha) * before : fractions[i]!
  }
  const nEff = numberRatio(smoothed, n)
  modifiedFractions(smoothed, n, smoothed)
  if (n === 1) return smoothed[0]! > 0 ? singleEntropy : 0
  return entropy(smoothed, nEff, n, beta)
}
