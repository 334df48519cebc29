import { compareRatios, ratio, type Ratio } from '../ratio'
import { sources } from '../sources'
import { epochsUntilActive, nextVersion, upgradeThreshold } from './signalling'

/** Share of stake in favour at one moment. */
export interface Tally {
  /** ISO date. */
  readonly date: string
  readonly inFavour: Ratio
  /** `inferred`: not published; the least that agrees with what happened next. */
  readonly basis: 'published' | 'inferred'
}

/** The poll of June to August 2025: halve inflation? 89 validators in favour at the end. */
export const inflationPoll = {
  opened: '2025-06',
  closed: '2025-08-01',
  validatorsInFavour: 89,
  needed: ratio(2, 3),
  tallies: [{ date: '2025-08-01', inFavour: ratio(4506, 10_000), basis: 'published' }] satisfies Tally[],
  source: sources.halving,
} as const

/** The software that carried the same change: nearcore 2.9.0, protocol version 81. */
export const inflationUpgrade = {
  opened: '2025-10-28',
  fromVersion: 80,
  toVersion: 81,
  needed: upgradeThreshold,
  active: '2025-10-30',
  tallies: [
    { date: '2025-10-28', inFavour: ratio(6841, 10_000), basis: 'published' },
    { date: '2025-10-29', inFavour: ratio(8001, 10_000), basis: 'inferred' },
  ] satisfies Tally[],
  source: sources.bypass,
} as const

/** Whether a poll passes that needs at least `needed` of stake. */
export function pollPasses(inFavour: Ratio, needed: Ratio): boolean {
  return compareRatios(inFavour, needed) >= 0
}

/** What the chain makes of one epoch in which so much of producers' stake runs the new version: the version two epochs later. */
export function versionAfter(inFavour: Ratio, fromVersion: number, toVersion: number): number {
  const { numerator, denominator } = inFavour
  const signals = [
    { id: 'new', stake: numerator, version: toVersion },
    { id: 'old', stake: denominator - numerator, version: fromVersion },
  ]
  return nextVersion(signals, denominator, fromVersion).version
}

/** First epoch, counted from 0, in which the new version is in force when epoch e was signalled by `inFavour[e]`; undefined if none decides. */
export function activationEpoch(inFavour: readonly Ratio[], fromVersion: number, toVersion: number): number | undefined {
  const decided = inFavour.findIndex((share) => versionAfter(share, fromVersion, toVersion) === toVersion)
  return decided < 0 ? undefined : decided + epochsUntilActive
}
