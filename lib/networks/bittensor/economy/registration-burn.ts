import { mulQ32, oneQ32, powQ32 } from './q32'

/** Bounds of a registration's price and how it moves, in rao and blocks. Prices stay below 2³⁷ rao (137 TAO). */
export interface BurnRule {
  readonly halfLife: number
  /** ≥ 1: what each registration multiplies the price by. */
  readonly multiplier: number
  readonly least: number
  readonly most: number
}

/** Code defaults: half-life 360 blocks, × 1.26, between 0.0005 and 100 TAO. */
export const defaultBurnRule: BurnRule = { halfLife: 360, multiplier: 1.26, least: 5e5, most: 1e11 }
/** Price at which a new subnet starts: 0.1 TAO. */
export const firstBurnRao = 1e8

/**
 * The decay of a block in 2⁻³² units: the largest f whose `halfLife`-th power, cut to 32 bits at each step, is at most one half. A half-life
 * of 0 means no decay. As subtensor `utils/misc.rs` @ 14bc6f9; 360 gives 4286705684.
 */
export function decayFactorQ32(halfLife: number): number {
  if (halfLife === 0) return oneQ32
  let low = 0
  let high = oneQ32
  while (low + 1 < high) {
    const middle = low + Math.floor((high - low) / 2)
    if (powQ32(middle, halfLife) > oneQ32 / 2) high = middle
    else low = middle
  }
  return low
}

/** The price a block later. */
export function decayedBurn(burn: number, factor: number, rule: BurnRule): number {
  return bounded(mulQ32(burn, factor), rule)
}

/** The price after a registration: ⌊burn · multiplier⌋ within its bounds. */
export function raisedBurn(burn: number, rule: BurnRule): number {
  return bounded(Math.floor(burn * Math.max(1, rule.multiplier)), rule)
}

function bounded(burn: number, { least, most }: BurnRule): number {
  return Math.min(most, Math.max(least, burn))
}
