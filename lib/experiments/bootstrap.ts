import { quantileSorted } from '../core/quantile'
import { streamOf, uniformAt } from '../core/random'
import type { Interval } from '../core/stats'
import { ascending } from '../core/vector'

/** Fewest resamples that may carry a 95 per cent interval: its ends are then the 25th value from either side. */
export const fewestResamples = 999

/** The middle `level` of the numbers: type-7 quantiles at (1 - level) / 2 on either side. `values` is not empty. */
export function percentileInterval(values: ArrayLike<number>, level = 0.95): Interval {
  const sorted = ascending(values)
  const tail = (1 - level) / 2
  return { low: quantileSorted(sorted, tail), high: quantileSorted(sorted, 1 - tail) }
}

/**
 * Draws `n` of `n` positions with replacement, `resamples` times, and shows each draw to `visit`. `picked` is reused: copy what
 * should last. Draws come from the stream `bootstrap` of this seed, so a resample is the same whatever came before it.
 */
export function eachResample(
  n: number, resamples: number, seed: number, visit: (picked: Int32Array, resample: number) => void,
): void {
  if (resamples < fewestResamples) throw new Error(`an interval takes at least ${fewestResamples} resamples, not ${resamples}`)
  const stream = streamOf(seed, 'bootstrap')
  const picked = new Int32Array(n)
  for (let resample = 0; resample < resamples; resample++) {
    for (let i = 0; i < n; i++) picked[i] = Math.floor(uniformAt(stream, i, resample) * n)
    visit(picked, resample)
  }
}

/** Percentile interval for the mean of `values`, which are not empty. */
export function bootstrapMean(values: ArrayLike<number>, seed: number, resamples = fewestResamples, level = 0.95): Interval {
  const means = new Float64Array(resamples)
  eachResample(values.length, resamples, seed, (picked, resample) => {
    let total = 0
    for (let i = 0; i < picked.length; i++) total += values[picked[i]!]!
    means[resample] = total / picked.length
  })
  return percentileInterval(means, level)
}
