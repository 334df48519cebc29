import { exp } from '../../../core/math'

/** Locked alpha in rao and the conviction it has earned, at one block. */
export interface Lock {
  readonly mass: number
  readonly conviction: number
}

/** Perpetual locks keep their mass, decaying ones lose it; an owner's own lock counts in full at once. */
export interface LockKind {
  readonly isPerpetual: boolean
  readonly isOwners: boolean
}

export interface LockRates {
  /** Time constants in blocks. */
  readonly unlockBlocks: number
  readonly maturityBlocks: number
}

/** As the chain holds it; the code's default for both is 934,866 blocks. */
export const liveLockRates: LockRates = { unlockBlocks: 934_866, maturityBlocks: 311_622 }
export const codeLockRates: LockRates = { unlockBlocks: 934_866, maturityBlocks: 934_866 }

const leastRao = 100 // below it both mass and conviction count as nothing
const mostRatio = 40

/** e^(-t / τ) with t / τ at most 40; 1 for no time, 0 for a time constant of 0. */
export function lockDecay(blocks: number, timeConstant: number): number {
  if (blocks <= 0) return 1
  return timeConstant > 0 ? exp(-Math.min(mostRatio, blocks / timeConstant)) : 0
}

/**
 * A lock so many blocks later. Perpetual: c = m - (m - c₀) e^(-t/τₘ). Decaying: m = m₀ e^(-t/τᵤ), c = c₀ e^(-t/τₘ) +
 * m₀ τᵤ / (τᵤ - τₘ) (e^(-t/τᵤ) - e^(-t/τₘ)), with equal constants m₀ (t/τ) e^(-t/τ). Owner's: c = m.
 * As subtensor `staking/lock.rs` @ 14bc6f9 in doubles; locked mass is whole rao.
 */
export function rolledLock(lock: Lock, blocks: number, rates: LockRates, kind: LockKind): Lock {
  const grown = blocks > 0 ? grownLock(lock, blocks, rates, kind.isPerpetual) : lock
  const conviction = kind.isOwners ? grown.mass : grown.conviction
  return grown.mass < leastRao && conviction < leastRao ? { mass: 0, conviction: 0 } : { mass: grown.mass, conviction }
}

function grownLock({ mass, conviction }: Lock, blocks: number, rates: LockRates, isPerpetual: boolean): Lock {
  const kept = lockDecay(blocks, rates.maturityBlocks)
  if (isPerpetual) return { mass, conviction: kept * conviction + mass * (1 - kept) }
  const unlocked = lockDecay(blocks, rates.unlockBlocks)
  return { mass: Math.floor(unlocked * mass), conviction: kept * conviction + mass * matured(blocks, rates, unlocked, kept) }
}

/** Conviction per rao that a decaying lock has earned from its mass. */
function matured(blocks: number, { unlockBlocks, maturityBlocks }: LockRates, unlocked: number, kept: number): number {
  if (unlockBlocks === maturityBlocks) return maturityBlocks > 0 ? (blocks / maturityBlocks) * kept : 0
  if (unlockBlocks === 0 || maturityBlocks === 0) return 0
  return Math.max(0, (unlockBlocks * (unlocked - kept)) / (unlockBlocks - maturityBlocks))
}
