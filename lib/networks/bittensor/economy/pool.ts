import { pow } from '../../../core/math'
import { swapped } from '../../../economy/market'
import { u16Max } from './rao'

/**
 * A subnet's pool, in rao: TAO against alpha with weights that add up to 1. At weights of one half it is the constant-product pool
 * of `economy/market.ts`. Trades change the pool they are given and move whole rao.
 */
export interface WeightedPool {
  tao: number
  alpha: number
  /** Weight of the TAO side, at least `leastWeight` and at most 1 - `leastWeight`. */
  taoWeight: number
  /** Fees that block authors have received so far, in TAO. */
  authorTao: number
}

export const leastWeight = 0.01
/** 33 / 65535, about 0.05 %. */
export const swapFeeRate = 33 / u16Max
/** Trades below are refused by the chain: 0.002 TAO. */
export const leastTradeRao = 2e6

export function createPool(tao: number, alpha: number): WeightedPool {
  return { tao, alpha, taoWeight: 0.5, authorTao: 0 }
}

/** TAO for one more alpha, (w_α / w_τ) · T / A. 0 without alpha. */
export function poolPrice({ tao, alpha, taoWeight }: WeightedPool): number {
  return alpha > 0 ? ((1 - taoWeight) / taoWeight) * (tao / alpha) : 0
}

/** Alpha that `tao` would take out, without fee and without trading: A (1 - (T / (T + d))^(w_τ / w_α)). */
export function alphaFor({ tao: reserve, alpha, taoWeight }: WeightedPool, tao: number): number {
  return Math.floor(weightedOut(reserve, alpha, tao, taoWeight))
}

/** TAO that `alpha` would bring, without fee and without trading: T (1 - (A / (A + d))^(w_α / w_τ)). */
export function taoFor({ tao, alpha: reserve, taoWeight }: WeightedPool, alpha: number): number {
  return Math.floor(weightedOut(reserve, tao, alpha, 1 - taoWeight))
}

/** Buys without fee, as the chain itself does. Returns the alpha that comes out. */
export function swapTaoIn(pool: WeightedPool, tao: number): number {
  const out = alphaFor(pool, tao)
  pool.tao += tao
  pool.alpha -= out
  return out
}

/** Sells without fee. Returns the TAO that comes out. */
export function swapAlphaIn(pool: WeightedPool, alpha: number): number {
  const out = taoFor(pool, alpha)
  pool.alpha += alpha
  pool.tao -= out
  return out
}

/** A user's purchase: the fee goes to the block's author, the rest buys. Returns the alpha that comes out. */
export function buyAlpha(pool: WeightedPool, tao: number): number {
  const fee = Math.floor(tao * swapFeeRate)
  pool.authorTao += fee
  return swapTaoIn(pool, tao - fee)
}

/** A user's sale: the fee is alpha, which the author sells into the same pool afterwards. Returns the user's TAO. */
export function sellAlpha(pool: WeightedPool, alpha: number): number {
  const fee = Math.floor(alpha * swapFeeRate)
  const out = swapAlphaIn(pool, alpha - fee)
  pool.authorTao += swapAlphaIn(pool, fee)
  return out
}

/** How much dearer than at the spot price a purchase is without fee: 1 - out · p / d, which is d / (T + d) at equal weights. */
export function slippage(pool: WeightedPool, tao: number): number {
  const out = weightedOut(pool.tao, pool.alpha, tao, pool.taoWeight)
  return tao > 0 ? Math.min(1, Math.max(0, 1 - (out * poolPrice(pool)) / tao)) : 0
}

/**
 * The TAO weight that leaves the price as it is when (tao, alpha) is added:
 * w_τ A (T + dT) / (w_α T (A + dA) + w_τ A (T + dT)); one half for an empty pool.
 */
export function weightAfter({ tao, alpha, taoWeight }: WeightedPool, addedTao: number, addedAlpha: number): number {
  const quote = taoWeight * alpha * (tao + addedTao)
  const total = (1 - taoWeight) * tao * (alpha + addedAlpha) + quote
  return total > 0 ? quote / total : 0.5
}

/** Sets the weights for an addition that follows. False, and nothing changed, if they would leave their range. */
export function reweigh(pool: WeightedPool, addedTao: number, addedAlpha: number): boolean {
  const weight = weightAfter(pool, addedTao, addedAlpha)
  if (!(weight >= leastWeight && weight <= 1 - leastWeight)) return false
  pool.taoWeight = weight
  return true
}

/** Adds liquidity at the price that is. False, and nothing added, if the weights would leave their range. */
export function inject(pool: WeightedPool, tao: number, alpha: number): boolean {
  if (!reweigh(pool, tao, alpha)) return false
  pool.tao += tao
  pool.alpha += alpha
  return true
}

/** Adds liquidity to a pool whose weights stay one half, as until July 2025: the price moves to T / A. */
export function injectUnweighted(pool: WeightedPool, tao: number, alpha: number): void {
  pool.tao += tao
  pool.alpha += alpha
}

/** y (1 - (x / (x + d))^(w / (1 - w))), w the weight of the side that is paid in; not yet cut to whole rao. */
function weightedOut(reserveIn: number, reserveOut: number, amount: number, weightIn: number): number {
  if (weightIn === 0.5) return swapped(reserveIn, reserveOut, amount, 0)
  if (!(amount > 0 && reserveIn > 0)) return 0
  const left = pow(reserveIn / (reserveIn + amount), weightIn / (1 - weightIn))
  return reserveOut * Math.min(1, Math.max(0, 1 - left))
}
