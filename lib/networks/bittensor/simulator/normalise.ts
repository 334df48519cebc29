import { epsilon } from './versions'

/**
 * Rows of `out` become the rows of `weights` divided by (their sum + ε), so that they add up to slightly less than 1.
 * `weights[v * miners + m]`. What is not a non-negative finite number counts as 0.
 */
export function normaliseRows(weights: Float64Array, validators: number, miners: number, out: Float64Array): void {
  for (let v = 0; v < validators; v++) {
    const start = v * miners
    const end = start + miners
    let total = 0
    for (let at = start; at < end; at++) {
      const weight = weights[at]!
      const usable = weight > 0 && weight < Infinity ? weight : 0
      out[at] = usable
      total += usable
    }
    const divisor = total + epsilon
    for (let at = start; at < end; at++) out[at] = out[at]! / divisor
  }
}

/** Stakes as shares of their sum; all zero when nobody has any. What is not a non-negative finite number counts as 0. */
export function normaliseStake(stake: Float64Array, out: Float64Array): void {
  let total = 0
  for (let v = 0; v < out.length; v++) {
    const amount = stake[v]!
    out[v] = amount > 0 && amount < Infinity ? amount : 0
    total += out[v]!
  }
  if (total > 0) for (let v = 0; v < out.length; v++) out[v] = out[v]! / total
}
