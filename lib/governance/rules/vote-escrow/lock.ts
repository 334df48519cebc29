import { wholeOf, type Whole } from '../../whole'

const weekSeconds = 604_800
/** Four years of 365 days. */
export const longestLockSeconds = 126_144_000

export interface EscrowPower {
  /** The unlock time, moved back to a full week since the epoch of Unix. */
  readonly lockEnd: number
  /** Power lost per second. */
  readonly slope: bigint
  readonly power: bigint
}

/**
 * Voting power of locked tokens, curve-dao-contracts @ 56792755, VotingEscrow.vy: ⌊amount / four years⌋ for each second until the end
 * of the lock, 0 from then on. Less than one base unit per second of four years has no power. Times are whole seconds.
 */
export function escrowPower(amount: Whole, unlockSeconds: number, atSeconds: number): EscrowPower {
  const lockEnd = Math.floor(unlockSeconds / weekSeconds) * weekSeconds
  const slope = wholeOf(amount) / BigInt(longestLockSeconds)
  return { lockEnd, slope, power: slope * BigInt(Math.max(0, lockEnd - atSeconds)) }
}
