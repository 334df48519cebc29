import { exp, log } from './math'
import { ascending, sum, type Vector } from './vector'

// How unequally something is spread. Everywhere: x holds one non-negative amount per holder in any order and stays as it is.
// If nobody holds anything, or nobody is there, every measure is 0: nothing is spread equally.

/** Mean difference between two holders over twice the mean: Σ (2i - n - 1) x₍ᵢ₎ / (n Σ x). Between 0 and (n - 1) / n. */
export function gini(x: ArrayLike<number>): number {
  return giniOfSorted(ascending(x), x.length)
}

/** {@link gini} of the first n of ascending numbers, without allocating. */
export function giniOfSorted(sorted: ArrayLike<number>, n: number): number {
  let total = 0
  let ranked = 0
  for (let i = 0; i < n; i++) {
    total += sorted[i]!
    ranked += (2 * i + 1 - n) * sorted[i]!
  }
  return total > 0 ? Math.min((n - 1) / n, Math.max(0, ranked / (n * total))) : 0
}

/** Herfindahl-Hirschman index: chance that two tokens drawn at random share a holder. From 1 / n to 1. */
export function herfindahl(x: ArrayLike<number>): number {
  const total = sum(x)
  if (!(total > 0)) return 0
  let index = 0
  for (let i = 0; i < x.length; i++) index += (x[i]! / total) * (x[i]! / total)
  return Math.min(1, index)
}

/** As many equal holders would give the same {@link herfindahl}: its inverse. */
export function effectiveNumber(x: ArrayLike<number>): number {
  const index = herfindahl(x)
  return index > 0 ? 1 / index : 0
}

const TIE = 1e-12 // amounts closer than this share of the total count as equal, so that rounding cannot decide a majority

/**
 * Nakamoto coefficient: the fewest holders who together hold more than `threshold` of the total – or, with `strict` off,
 * at least that much. n if not even all of them do.
 */
export function nakamoto(x: ArrayLike<number>, threshold: number, strict = true): number {
  const sorted = ascending(x)
  const total = sum(sorted)
  if (!(total > 0)) return 0
  const needed = total * (strict ? threshold + TIE : threshold - TIE)
  let held = 0
  for (let count = 1; count <= sorted.length; count++) {
    held += sorted[sorted.length - count]!
    if (strict ? held > needed : held >= needed) return count
  }
  return sorted.length
}

/** Theil's T: mean of (x/μ) ln(x/μ) with 0 ln 0 = 0. From 0 to ln n. */
export function theil(x: ArrayLike<number>): number {
  const mean = sum(x) / x.length
  if (!(mean > 0)) return 0
  let total = 0
  for (let i = 0; i < x.length; i++) if (x[i]! > 0) total += (x[i]! / mean) * log(x[i]! / mean)
  return Math.max(0, total / x.length)
}

/** Shannon entropy of the shares in nats: 0 if one holder has all, ln n if all have the same. */
export function entropy(x: ArrayLike<number>): number {
  const total = sum(x)
  if (!(total > 0)) return 0
  let surprise = 0
  for (let i = 0; i < x.length; i++) if (x[i]! > 0) surprise -= (x[i]! / total) * log(x[i]! / total)
  return Math.max(0, surprise)
}

/** Atkinson's index with aversion 1: one minus geometric over arithmetic mean. 1 as soon as one holder has nothing. */
export function atkinson1(x: ArrayLike<number>): number {
  const deviation = meanLogDeviation(x)
  return deviation === undefined ? 1 : 1 - exp(-deviation)
}

/** Theil's L: mean of ln(μ/x). Undefined – it would be infinite – if some hold something and others nothing. */
export function meanLogDeviation(x: ArrayLike<number>): number | undefined {
  const mean = sum(x) / x.length
  if (!(mean > 0)) return 0
  let total = 0
  for (let i = 0; i < x.length; i++) {
    if (!(x[i]! > 0)) return undefined
    total += log(mean / x[i]!)
  }
  return Math.max(0, total / x.length)
}

/** Hoover index: the share that would have to change hands for all to have the same. */
export function hoover(x: ArrayLike<number>): number {
  const total = sum(x)
  if (!(total > 0)) return 0
  let distance = 0
  for (let i = 0; i < x.length; i++) distance += Math.abs(x[i]! / total - 1 / x.length)
  return distance / 2
}

/** Share of the ⌈q n⌉ largest holders, whole people only; q in [0, 1]. */
export function topShare(x: ArrayLike<number>, q: number): number {
  const count = Math.ceil(q * x.length * (1 - TIE))
  const sorted = ascending(x)
  const total = sum(sorted)
  return total > 0 ? Math.min(1, sum(sorted.subarray(sorted.length - count)) / total) : 0
}

/** Share of the richest fraction q, holders divided where needed: 1 - L(1 - q) on the straight-lined Lorenz curve. */
export function topShareLorenz(x: ArrayLike<number>, q: number): number {
  const curve = lorenz(x)
  const position = (1 - q) * x.length
  const below = Math.min(x.length, Math.floor(position))
  const low = curve[below]!
  const high = curve[Math.min(x.length, below + 1)]!
  return sum(x) > 0 ? 1 - (low + (position - below) * (high - low)) : 0
}

/**
 * Lorenz curve: entry k, from 0 to n, is the share of the total that the k poorest hold together; the share of people is k / n.
 * If nobody holds anything it is the diagonal.
 */
export function lorenz(x: ArrayLike<number>): Vector {
  const n = x.length
  const sorted = ascending(x)
  const total = sum(sorted)
  const curve = new Float64Array(n + 1)
  for (let k = 1, held = 0; k <= n; k++) {
    held += sorted[k - 1]!
    curve[k] = total > 0 ? held / total : k / n
  }
  return curve
}
