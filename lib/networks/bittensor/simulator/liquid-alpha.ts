import { exp } from '../../../core/math'
import type { LiquidConsensus } from './params'

/**
 * How fast each bond moves ("liquid alpha 2"): the further a validator's weight lies above the consensus while it buys, or
 * below its bond while it sells, the faster. `out` = low + (high − low) / (1 + e^(−steepness (d − ½))) within [low, high], with
 * d = weight − consensus for weight ≥ bond, else bond − weight, cut to [0, 1].
 */
export function liquidAlpha(
  weights: Float64Array, bonds: Float64Array, consensus: Float64Array, steepness: number, low: number, high: number, out: Float64Array,
): void {
  const miners = consensus.length
  for (let start = 0; start < out.length; start += miners) {
    for (let m = 0; m < miners; m++) {
      const weight = weights[start + m]!
      const bond = bonds[start + m]!
      const difference = weight >= bond ? weight - consensus[m]! : bond - weight
      const d = difference < 0 ? 0 : difference > 1 ? 1 : difference
      const alpha = low + (high - low) / (1 + exp(steepness * (0.5 - d)))
      out[start + m] = alpha < low ? low : alpha > high ? high : alpha
    }
  }
}

/** The consensus that liquid alpha compares with, into `out`. */
export function liquidConsensus(mode: LiquidConsensus, current: Float64Array, previous: Float64Array, out: Float64Array): void {
  for (let m = 0; m < out.length; m++) {
    const now = current[m]!
    const before = previous[m]!
    out[m] = mode === 'current' ? now : mode === 'previous' ? before : Math.max(now, before)
  }
}
