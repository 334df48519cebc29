import { log, pow } from '../../../core/math'
import { oneQ32 } from './q32'

/** How fast a price average follows: weight of the newest price = base · b / (b + halving), b = blocks since trading began. */
export interface EmaSpeed {
  /** In 2⁻³² units, as the chain stores it. */
  readonly baseQ32: number
  readonly halvingBlocks: number
}

/** 3e-4: what the chain holds (October 2026). Half-life about 8 hours for an old subnet, 9 days for one that is a day old. */
export const liveEmaSpeed: EmaSpeed = { baseQ32: 1288490, halvingBlocks: 201600 }
/** 3e-6: the default of the code. */
export const codeEmaSpeed: EmaSpeed = { baseQ32: 12885, halvingBlocks: 201600 }

/** Weight of the newest price; 0 at the start. */
export function emaWeight({ baseQ32, halvingBlocks }: EmaSpeed, blocksSinceStart: number): number {
  const waited = Math.max(0, blocksSinceStart)
  return waited > 0 ? (baseQ32 / oneQ32) * (waited / (waited + halvingBlocks)) : 0
}

/**
 * The average after one more block: a · min(p, 1) + (1 - a) · average, cut to 32 fraction bits as the chain stores it. The cut
 * lets a slow average rest below the price: at a weight of 3e-6 up to 2⁻³² / a = 8e-5 TAO. Follows
 * subtensor `stake_utils.rs` @ 14bc6f9; the chain's inner steps have 64 bits, so at worst the last of the 32 bits differs.
 */
export function nextPriceEma(ema: number, price: number, weight: number): number {
  return Math.floor((weight * Math.min(price, 1) + (1 - weight) * ema) * oneQ32) / oneQ32
}

/** The average after `blocks` more blocks at one price and one weight, without the cut. */
export function priceEmaAfter(ema: number, price: number, weight: number, blocks: number): number {
  const level = Math.min(price, 1)
  return level + (ema - level) * pow(1 - weight, blocks)
}

const one64 = 1n << 64n

/** {@link nextPriceEma} to the bit: the average with 32, the price with 64 fraction bits. */
export function nextPriceEmaBits(emaQ32: bigint, priceQ64: bigint, { baseQ32, halvingBlocks }: EmaSpeed, blocksSinceStart: number): bigint {
  const waited = BigInt(blocksSinceStart)
  const whole = waited + BigInt(halvingBlocks)
  const maturity = whole > 0n ? (waited << 64n) / whole : 0n
  const weight = ((BigInt(baseQ32) << 32n) * maturity) >> 64n
  const level = priceQ64 < one64 ? priceQ64 : one64
  return (((weight * level) >> 64n) + (((one64 - weight) * (emaQ32 << 32n)) >> 64n)) >> 32n
}

/** Blocks until half of a step in price has arrived, at one weight in (0, 1). 0 for any other weight. */
export function emaHalfLife(weight: number): number {
  return weight > 0 && weight < 1 ? log(0.5) / log(1 - weight) : 0
}
