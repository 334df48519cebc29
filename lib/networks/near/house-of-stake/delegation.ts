import { truncateToMilliNear, votingPower, type Locked } from './ve-near'

/** Part of an account's votes, in basis points, that somebody else casts. */
export interface DelegationEntry {
  readonly to: string
  /** A whole number from 1 to 10000. */
  readonly bps: number
}

export const fullBps = 10_000
/** Second version of the contracts (2026-06). The first knew all or nothing: one entry of 10000. */
export const mostDelegates = 8

/**
 * What a delegate is credited for so many basis points. Principal is cut to thousandths of a NEAR; extra is divided as the cut principal is,
 * not by basis points, so that reckoning again after any growth gives the credit plus its growth (since 2026-07).
 */
export function delegationContribution({ near, extra }: Locked, bps: number): Locked {
  const base = truncateToMilliNear(near)
  if (base === 0n) return { near: 0n, extra: 0n }
  const credited = truncateToMilliNear((near * BigInt(bps)) / BigInt(fullBps))
  return { near: credited, extra: (extra * credited) / base }
}

/** First version: everything goes to one delegate. */
export function delegateAll(to: string): DelegationEntry[] {
  return [{ to, bps: fullBps }]
}

/** Why the contract refuses a list of delegates; undefined if it takes it. An empty list takes all votes back. */
export function refusalOf(entries: readonly DelegationEntry[], owner: string): 'tooMany' | 'noShare' | 'oneself' | 'order' | 'tooMuch' | undefined {
  if (entries.length > mostDelegates) return 'tooMany'
  if (entries.some(({ bps }) => !(bps >= 1 && bps === Math.floor(bps)))) return 'noShare'
  if (entries.some(({ to }) => to === owner)) return 'oneself'
  if (entries.some(({ to }, i) => i > 0 && to <= entries[i - 1]!.to)) return 'order'
  return entries.reduce((all, { bps }) => all + bps, 0) > fullBps ? 'tooMuch' : undefined
}

/** Votes left to an account that has delegated this: everything less what delegates are credited, so that remainders stay with it. */
export function ownVotes(locked: Locked, entries: readonly DelegationEntry[]): bigint {
  return entries.reduce((left, { bps }) => left - votingPower(delegationContribution(locked, bps)), votingPower(locked))
}
