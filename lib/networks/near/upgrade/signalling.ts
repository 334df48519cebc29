import type { Ratio } from '../ratio'

/** A block producer in an epoch and the protocol version its blocks named last. */
export interface Signal {
  readonly id: string
  readonly stake: bigint
  readonly version: number
}

/** Share of block producers' stake that must be exceeded. */
export const upgradeThreshold: Ratio = { numerator: 4n, denominator: 5n }
/** What is decided in epoch T holds from T + 2 on. */
export const epochsUntilActive = 2

export interface UpgradeDecision {
  readonly version: number
  /** Producers still on an older version; they lose their seat, but are paid for the epoch. */
  readonly outdated: readonly string[]
}

/**
 * The version two epochs on: the one with most stake behind it if that is more than ⌊threshold · all producers' stake⌋, else `current`. Among
 * versions with equal stake the newest. `producersStake` includes producers who made no block.
 */
export function nextVersion(
  signals: readonly Signal[], producersStake: bigint, current: number, threshold: Ratio = upgradeThreshold,
): UpgradeDecision {
  const stakes = new Map<number, bigint>()
  for (const { version, stake } of signals) stakes.set(version, (stakes.get(version) ?? 0n) + stake)
  const needed = (producersStake * threshold.numerator) / threshold.denominator
  let version = current
  let most = needed
  for (const [candidate, stake] of [...stakes].sort(([a], [b]) => b - a)) if (stake > most) [version, most] = [candidate, stake]
  return { version, outdated: signals.filter((one) => one.version < version).map(({ id }) => id) }
}
