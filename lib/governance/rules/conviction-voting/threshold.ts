import { wholeOf, type Whole } from '../../whole'
import { contractUnit } from './contract-conviction'

export interface ThresholdTerms {
  readonly alpha: number
  /** The largest share of the funds that a proposal may ask for; from there on it can never pass. */
  readonly beta: number
  readonly rho: number
  /** Share of the supply that counts as staked at least. */
  readonly minStakeShare: number
}

export interface Threshold {
  readonly effectiveStake: number
  /** Conviction that must be exceeded; undefined: unreachable. */
  readonly threshold: number | undefined
  /** The same as a share of the largest conviction that all effective stake could reach. */
  readonly shareOfLargest: number | undefined
}

/** ρ S / ((1 - α) (β - r)²) with r = requested / funds and S = max(active stake, minimum share of the supply). */
export function convictionThreshold(requested: number, funds: number, supply: number, activeStake: number, { alpha, beta, rho, minStakeShare }: ThresholdTerms): Threshold {
  const effectiveStake = Math.max(activeStake, minStakeShare * supply)
  // asked crosswise: the share itself would round, and decide differently where exactly the largest share is requested
  if (!(funds > 0) || requested >= beta * funds) return { effectiveStake, threshold: undefined, shareOfLargest: undefined }
  const room = beta - requested / funds
  const shareOfLargest = rho / (room * room)
  return { effectiveStake, threshold: (shareOfLargest * effectiveStake) / (1 - alpha), shareOfLargest }
}

/** Shares in ten-millionths, points and tokens in whole units. */
export interface GardensPool {
  readonly requested: Whole
  readonly pool: Whole
  readonly totalPoints: Whole
  readonly decay: Whole
  readonly weight: Whole
  readonly maxRatio: Whole
  /** Threshold that is asked for at least, as points that stand for ever. */
  readonly minThresholdPoints: Whole
}

/**
 * gardens-v2 @ 15ad3748, in 64-bit fixed point; undefined where the contract returns its largest number, because too large a share is
 * requested. An empty pool counts as nothing requested.
 */
export function gardensThreshold(asked: GardensPool): bigint | undefined {
  const [requested, pool, points] = [wholeOf(asked.requested), wholeOf(asked.pool), wholeOf(asked.totalPoints)]
  const [decay, weight, maxRatio] = [wholeOf(asked.decay), wholeOf(asked.weight), wholeOf(asked.maxRatio)]
  const room = (maxRatio << 64n) / contractUnit - (pool > 0n ? (requested << 64n) / pool : 0n)
  if (room <= 0n) return undefined
  const perPoint = (((weight << 128n) / contractUnit / ((room * room) >> 64n)) * contractUnit) / (contractUnit - decay)
  const threshold = (perPoint * points) >> 64n
  const least = (wholeOf(asked.minThresholdPoints) * contractUnit) / (contractUnit - decay)
  return threshold > least ? threshold : least
}
