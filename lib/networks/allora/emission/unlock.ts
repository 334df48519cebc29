import { assumedFoundationLocked, maxSupply, type Bucket, type LaunchTable } from './launch-table'

/** How a bucket becomes free: after a cliff of a year month by month until the third, linearly over two years, or at once. */
export type UnlockClass = 'cliff' | 'foundation' | 'participants'

const cliffMonths = 12
const cliffEnd = 36
const foundationEnd = 24

/** Share of what was locked at first that is still locked after so many whole months. */
export function lockedFraction(kind: UnlockClass, month: number): number {
  if (kind === 'participants') return 0
  const end = kind === 'cliff' ? cliffEnd : foundationEnd
  if (kind === 'cliff' && month < cliffMonths) return 1
  return Math.min(1, Math.max(0, (end - month) / end))
}

const classOf: Readonly<Record<Bucket, UnlockClass | 'emission'>> = {
  ecosystem: 'emission', foundation: 'foundation', participants: 'participants', investors: 'cliff', preseed: 'cliff', team: 'cliff',
}

/**
 * Tokens of each bucket that are not yet free after so many months; those of the ecosystem, which only emission frees, all count
 * as locked. `foundationLocked` is the share of the foundation's bucket that is locked at first; 0 before release 0.13.
 */
export function lockedTokens(table: LaunchTable, month: number, foundationLocked = assumedFoundationLocked): Record<Bucket, number> {
  const locked = (bucket: Bucket): number => {
    const kind = classOf[bucket]
    const share = kind === 'emission' ? 1 : lockedFraction(kind, month) * (kind === 'foundation' ? foundationLocked : 1)
    return table[bucket] * maxSupply * share
  }
  return {
    ecosystem: locked('ecosystem'), foundation: locked('foundation'), participants: locked('participants'),
    investors: locked('investors'), preseed: locked('preseed'), team: locked('team'),
  }
}

/** Tokens in circulation after so many months, before any emission. */
export function circulatingTokens(table: LaunchTable, month: number, foundationLocked = assumedFoundationLocked): number {
  return Object.values(lockedTokens(table, month, foundationLocked)).reduce((left, locked) => left - locked, maxSupply)
}
