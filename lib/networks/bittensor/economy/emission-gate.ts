import { pow } from '../../../core/math'
import { ascending, normalize, sum, type Vector } from '../../../core/vector'

/** The bar is set anew in blocks whose number this divides. */
export const barRefreshBlocks = 360
/** h: how steeply shares below the bar lose; whole, 1 to 8 on the chain. */
export const liveGateExponent = 3
export const liveGateRank = 32
export const gateQuantile = 0.75

export function isBarRefreshed(block: number): boolean {
  return block % barRefreshBlocks === 0
}

/**
 * The gate: gᵢ = bᵢ / (1 + (θ / bᵢ)ʰ), then scaled to 1. A subnet at the bar θ keeps half of its share, one at half the bar
 * 11 %, one at a third 3.6 % (h = 3). Without a bar (θ ≤ 0) nothing changes, and if the gate leaves nobody, neither. `out` may
 * be `shares`. The gate runs before disabled subnets are removed.
 */
export function gatedShares(shares: Vector, bar: number, exponent: number, out: Vector): Vector {
  const isOpen = gateAt(maximum(shares), bar, exponent) > 0
  for (let i = 0; i < out.length; i++) out[i] = shares[i]! * (isOpen ? gateAt(shares[i]!, bar, exponent) : 1)
  return normalize(out)
}

/** What the gate leaves of a share, in [0, 1]: 1 / (1 + (θ / b)ʰ). */
export function gateAt(share: number, bar: number, exponent: number): number {
  if (!(share > 0)) return 0
  return bar > 0 ? 1 / (1 + pow(bar / share, exponent)) : 1
}

/** The bar as the `rank`-th largest positive share, the smallest positive one if there are fewer; 0 without any. */
export function barByRank(shares: Vector, rank: number): number {
  const sorted = ascending(shares)
  for (let k = Math.min(rank, sorted.length); k >= 1; k--) if (sorted[sorted.length - k]! > 0) return sorted[sorted.length - k]!
  return 0
}

/** The bar as the share at which the largest shares together reach `quantile` of all; 0 if there is nothing. */
export function barByQuantile(shares: Vector, quantile: number): number {
  const sorted = ascending(shares)
  const needed = quantile * sum(sorted)
  for (let i = sorted.length - 1, mass = 0; i >= 0; i--) {
    mass += sorted[i]!
    if (sorted[i]! > 0 && mass >= needed) return sorted[i]!
  }
  return 0
}

function maximum(x: Vector): number {
  let most = 0
  for (let i = 0; i < x.length; i++) most = Math.max(most, x[i]!)
  return most
}
