import type { Reports } from './consensus'

/**
 * Turns long reports into short ones with the same lengths and angles, and so with the same scores: the coordinates of every
 * report in the space that the reports themselves span, one entry per reputer (Gram and Schmidt, modified). Scores are then asked
 * for dozens of times at a fraction of the price. False, and nothing done, if a loss is missing or reports are short already.
 *
 * `basis` has room for all losses; `into` has as many entries as reputers.
 */
export function compressReports({ reputers, length, losses }: Reports, into: Reports, basis: Float64Array): boolean {
  if (length <= reputers) return false
  for (let i = 0; i < reputers * length; i++) {
    if (losses[i] !== losses[i]!) return false
    basis[i] = losses[i]!
  }
  into.losses.fill(0)
  for (let d = 0; d < reputers; d++) {
    let square = 0
    for (let e = 0; e < length; e++) square += basis[d * length + e]! * basis[d * length + e]!
    const size = Math.sqrt(square)
    into.losses[d * reputers + d] = size
    if (size === 0) continue
    for (let e = 0; e < length; e++) basis[d * length + e]! /= size
    for (let m = d + 1; m < reputers; m++) {
      let along = 0
      for (let e = 0; e < length; e++) along += basis[d * length + e]! * basis[m * length + e]!
      into.losses[m * reputers + d] = along
      for (let e = 0; e < length; e++) basis[m * length + e]! -= along * basis[d * length + e]!
    }
  }
  return true
}
