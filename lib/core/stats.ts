import { normalQuantile } from './math'
import { studentQuantile } from './student'
import { sum } from './vector'

/** A range that holds the true value in 95 of 100 cases. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** 0 for no numbers. */
export function mean(x: ArrayLike<number>): number {
  return x.length > 0 ? sum(x) / x.length : 0
}

/** Σ (x - mean)² / (n - 1), the estimate for what the numbers were drawn from. 0 for fewer than two numbers. */
export function variance(x: ArrayLike<number>): number {
  if (x.length < 2) return 0
  const centre = mean(x)
  let squares = 0
  for (let i = 0; i < x.length; i++) squares += (x[i]! - centre) * (x[i]! - centre)
  return squares / (x.length - 1)
}

/** Square root of {@link variance}. */
export function standardDeviation(x: ArrayLike<number>): number {
  return Math.sqrt(variance(x))
}

/**
 * Mean with its 95 per cent interval by Student's t: mean ± `half`. For fewer than two numbers nothing can be said
 * about the error and `half` is 0.
 */
export function meanInterval(x: ArrayLike<number>): Interval & { readonly mean: number; readonly half: number } {
  const centre = mean(x)
  const half = x.length < 2 ? 0 : studentQuantile(0.975, x.length - 1) * Math.sqrt(variance(x) / x.length)
  return { mean: centre, half, low: centre - half, high: centre + half }
}

/** Wilson's 95 per cent interval for the probability of something seen k times in n. Without any try it is everything: 0 to 1. */
export function wilson(k: number, n: number): Interval {
  if (!(k >= 0 && k <= n)) throw new RangeError(`wilson needs between 0 and n successes; got ${k} of ${n}`)
  if (n === 0) return { low: 0, high: 1 }
  const z2 = normalQuantile(0.975) * normalQuantile(0.975)
  const centre = k + z2 / 2
  const half = Math.sqrt(z2 * ((k * (n - k)) / n + z2 / 4))
  return { low: k === 0 ? 0 : (centre - half) / (n + z2), high: k === n ? 1 : (centre + half) / (n + z2) }
}

/** Spearman's rank correlation, ties sharing their mean rank, in [-1, 1]. 0 if one side does not vary. */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>): number {
  if (x.length !== y.length) throw new RangeError(`spearman needs pairs; got ${x.length} and ${y.length} numbers`)
  const a = ranks(x)
  const b = ranks(y)
  const centre = (x.length + 1) / 2
  let together = 0, alone = 0, aside = 0
  for (let i = 0; i < a.length; i++) {
    together += (a[i]! - centre) * (b[i]! - centre)
    alone += (a[i]! - centre) * (a[i]! - centre)
    aside += (b[i]! - centre) * (b[i]! - centre)
  }
  return alone > 0 && aside > 0 ? Math.min(1, Math.max(-1, together / Math.sqrt(alone * aside))) : 0
}

/** Rank of each number from 1 for the smallest; equal numbers share the mean of their ranks. */
export function ranks(x: ArrayLike<number>): Float64Array {
  const order = Array.from(x, (_, i) => i).sort((i, j) => x[i]! - x[j]!)
  const result = new Float64Array(x.length)
  for (let start = 0; start < order.length; ) {
    let end = start
    while (end < order.length && x[order[end]!]! === x[order[start]!]!) end++
    for (let k = start; k < end; k++) result[order[k]!] = (start + end + 1) / 2
    start = end
  }
  return result
}
