import { pow } from '../../../core/math'

/** f = 2^-(K-1): how much of a forecaster's score is its use alone. 1 for a single forecaster, which however scores 0. */
export function uniqueShare(forecasters: number): number {
  return forecasters > 0 ? 1 / pow(2, forecasters - 1) : 0
}

/** (1 - f) times what the network loses without the forecaster plus f times what the naive network gains with it alone. */
export function forecasterScore(oneOut: number, oneIn: number, share: number): number {
  return (1 - share) * oneOut + share * oneIn
}

/**
 * What the network would lose without each of n inferers (logarithmic loss); 0 for a single one. `oneOut` holds the losses without them
 * from place `from`. Undefined losses score 0.
 */
export function infererScores(combined: number, oneOut: ArrayLike<number>, n: number, out: Float64Array, from = 0): void {
  for (let j = 0; j < n; j++) out[j] = n > 1 ? defined(oneOut[from + j]! - combined) : 0
}

/** {@link forecasterScore} of every forecaster; 0 for a single one. Undefined losses score 0. */
export function forecasterScores(
  combined: number, naive: number, oneOut: ArrayLike<number>, oneIn: ArrayLike<number>, k: number, out: Float64Array,
  fromOneOut = 0, fromOneIn = 0,
): void {
  const share = uniqueShare(k)
  for (let f = 0; f < k; f++) out[f] = k > 1 ? defined(forecasterScore(oneOut[fromOneOut + f]! - combined, naive - oneIn[fromOneIn + f]!, share)) : 0
}

/** What forecasting as a whole gains: naive less combined loss. */
export function taskScore(naive: number, combined: number): number {
  return naive - combined
}

function defined(score: number): number {
  return score === score ? score : 0
}
