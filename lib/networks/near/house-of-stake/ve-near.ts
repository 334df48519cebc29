import { yoctoPerMilliNear } from '../yocto'

/** Locked NEAR and the veNEAR it has earned, in yocto. */
export interface Locked {
  /** Storage deposit included. */
  readonly near: bigint
  readonly extra: bigint
}

/** Growth of veNEAR per nanosecond. */
export interface Growth {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** 6 per cent a year of the principal, never of what it earned. */
export const deployedGrowth: Growth = { numerator: 1_902_587_519_026n, denominator: 1_000_000_000_000_000_000_000_000_000_000n }
/** Counts as locked from registration on: a tenth of a NEAR. */
export const storageDeposit = 100n * yoctoPerMilliNear
/** The least that a lockup contract is opened with: 2 NEAR. */
export const leastLockupDeposit = 2000n * yoctoPerMilliNear

const nanosecondsPerSecond = 1_000_000_000n

/** Cut to whole thousandths of a NEAR. */
export function truncateToMilliNear(yocto: bigint): bigint {
  return yocto - (yocto % yoctoPerMilliNear)
}

/** What a principal earns in a time; the time is cut to whole seconds. Linear, without cap and without decay. */
export function veNearGrowth(near: bigint, elapsedNs: bigint, { numerator, denominator }: Growth = deployedGrowth): bigint {
  const whole = elapsedNs - (elapsedNs % nanosecondsPerSecond)
  return whole > 0n ? (truncateToMilliNear(near) * whole * numerator) / denominator : 0n
}

export function grown(locked: Locked, elapsedNs: bigint, growth: Growth = deployedGrowth): Locked {
  return { near: locked.near, extra: locked.extra + veNearGrowth(locked.near, elapsedNs, growth) }
}

/** Votes of an account that delegates nothing. */
export function votingPower({ near, extra }: Locked): bigint {
  return near + extra
}

/**
 * The lockup contract reports another amount. If that is less than what was counted, all extra is lost at once. What was counted contains
 * the storage deposit and what is reported does not, so locking less than that deposit on top loses everything too.
 */
export function relocked(locked: Locked, reported: bigint, deposit: bigint = storageDeposit): Locked {
  return { near: reported + deposit, extra: reported < locked.near ? 0n : locked.extra }
}
