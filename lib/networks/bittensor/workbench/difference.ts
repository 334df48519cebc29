import type { Course } from './epoch-view'

/** The largest difference in any validator's dividends or any miner's incentive between two courses of the same table, and its epoch. */
export function largestDifference(one: Course, other: Course): { readonly epoch: number; readonly difference: number } {
  let largest = { epoch: 1, difference: 0 }
  for (const [t, view] of one.epochs.entries()) {
    const against = other.epochs[t]!
    const difference = Math.max(gap(view.dividends, against.dividends), gap(view.incentive, against.incentive))
    if (difference > largest.difference) largest = { epoch: view.epoch, difference }
  }
  return largest
}

function gap(a: Float64Array, b: Float64Array): number {
  return a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i]!)), 0)
}
