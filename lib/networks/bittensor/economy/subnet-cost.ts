import { raoPerTao } from './rao'

/** How the price of a subnet falls, in rao and blocks. */
export interface SubnetCostRule {
  readonly least: number
  /** Stored interval; what counts is this times the block's TAO. */
  readonly interval: number
  /** At most one registration in so many blocks, network-wide. */
  readonly rateLimitBlocks: number
}

/** As the chain holds it (October 2026); 57,600 blocks count at half a TAO per block. */
export const liveSubnetCost: SubnetCostRule = { least: 1e9, interval: 115_200, rateLimitBlocks: 14_400 }
/** The defaults of the code. */
export const codeSubnetCost: SubnetCostRule = { least: 1e12, interval: 100_800, rateLimitBlocks: 7_200 }

/** The interval that counts at this rate of issue: it halves with every halving. */
export function effectiveInterval(interval: number, raoPerBlock: number): number {
  return Math.floor((interval * raoPerBlock) / raoPerTao)
}

/**
 * What registering a subnet costs, in rao: twice the last price, less ⌊last / interval⌋ for every block since, at least `least`.
 * Before any registration (`hasLast` false) once the stored price instead of twice. `interval` is the one that counts; with 0
 * nothing falls. As subtensor `coinbase/root.rs` @ 14bc6f9.
 */
export function subnetCost(last: number, blocksSince: number, interval: number, least: number, hasLast = true): number {
  const slope = interval > 0 ? Math.floor(last / interval) : 0
  return Math.max(least, (hasLast ? 2 : 1) * last - slope * Math.max(0, blocksSince))
}

/** The pool of a new subnet: the lock as TAO, and as much alpha as gives the median price of all subnets with a pool. */
export function firstReserves(lock: number, prices: ArrayLike<number>, least: number): { readonly tao: number; readonly alpha: number } {
  const tao = Math.max(lock, least)
  return { tao, alpha: Math.floor(tao / medianPrice(prices)) }
}

/** Median of the positive prices, the mean of the middle two if their number is even; 1 if there is none. */
export function medianPrice(prices: ArrayLike<number>): number {
  const sorted = Float64Array.from(prices).filter((price) => price > 0).sort()
  const middle = sorted.length >> 1
  if (sorted.length === 0) return 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
