import { normalize, sum, type Vector } from '../../../core/vector'
import { positive } from './rao'

// How a block's TAO is divided among the eligible subnets. Every rule writes shares that add up to 1, or are all 0 if there is
// nothing to go by. Prices, burned shares and proportions that are not finite or negative count as 0.

/** In proportion to the price averages: p̄ᵢ / Σp̄. */
export function priceShares(priceEma: Vector, out: Vector): Vector {
  for (let i = 0; i < out.length; i++) out[i] = positive(priceEma[i]!)
  return normalize(out)
}

/**
 * In proportion to p̄ᵢ (1 - qᵢ), where q is the share of the miners' pay that went to owner keys. If that leaves nobody, by price
 * alone, so that the block's TAO is not stranded. As subtensor `subnet_emissions.rs` @ 14bc6f9.
 */
export function burnAdjustedShares(priceEma: Vector, minerBurned: Vector, out: Vector): Vector {
  for (let i = 0; i < out.length; i++) out[i] = positive(priceEma[i]!) * kept(minerBurned[i]!)
  return sum(out) > 0 ? normalize(out) : priceShares(priceEma, out)
}

/** In proportion to p̄ᵢ rpᵢ (1 - qᵢ), with the root proportion rp; by price alone if that leaves nobody. */
export function rootWeightedShares(priceEma: Vector, rootProportion: Vector, minerBurned: Vector, out: Vector): Vector {
  for (let i = 0; i < out.length; i++) out[i] = positive(priceEma[i]!) * positive(rootProportion[i]!) * kept(minerBurned[i]!)
  return sum(out) > 0 ? normalize(out) : priceShares(priceEma, out)
}

/** Takes the shares of disabled subnets (0 in `enabled`) away and rescales the rest to 1. In place. */
export function keepEnabled(shares: Vector, enabled: ArrayLike<number>): Vector {
  for (let i = 0; i < shares.length; i++) if (!enabled[i]) shares[i] = 0
  return normalize(shares)
}

function kept(burned: number): number {
  return burned === burned ? 1 - Math.min(1, Math.max(0, burned)) : 0
}
