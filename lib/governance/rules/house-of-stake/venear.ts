import { wholeOf, type Whole } from '../../whole'

/** Locked NEAR and the power it has grown, in yocto (10⁻²⁴ NEAR). Together they are veNEAR. */
export interface VenearBalance {
  readonly near: bigint
  readonly extra: bigint
}

/** 6 % a year of 365 days, per nanosecond and in units of 10⁻³⁰, as the contract holds it. */
export const usualGrowth = 1_902_587_519_026n

const growthUnit = 1_000_000_000_000_000_000_000_000_000_000n
const milliNear = 1_000_000_000_000_000_000_000n
const nanosecondsPerSecond = 1_000_000_000n

/**
 * The balance so many whole seconds later: extra grows by rate · time · locked NEAR, cut to thousandths of a NEAR and without interest
 * on interest; house-of-stake-contracts @ 7dcf3920, common/src/venear.rs.
 */
export function grownVenear({ near, extra }: VenearBalance, seconds: Whole, growth: bigint = usualGrowth): VenearBalance {
  const nanoseconds = wholeOf(seconds) * nanosecondsPerSecond
  const counted = (near / milliNear) * milliNear
  return { near, extra: extra + (counted * growth * nanoseconds) / growthUnit }
}

/** Unlocking so much forfeits all that was grown. */
export function unlockedVenear({ near }: VenearBalance, amount: Whole): VenearBalance {
  const left = near - wholeOf(amount)
  if (left < 0n) throw new RangeError(`no more is unlocked than is locked; got ${amount} of ${near}`)
  return { near: left, extra: 0n }
}
