import { ratio, type Ratio } from '../ratio'

/** How much of one kind of work was expected of a validator in an epoch, and how much it did: whole numbers, produced ≤ expected. */
export interface Production {
  readonly produced: number
  readonly expected: number
}

/** Work of one validator; a kind left out was not expected. */
export interface Work {
  readonly blocks?: Production
  readonly chunks?: Production
  readonly endorsements?: Production
}

export interface OnlineThresholds {
  /** Below it an epoch earns nothing, from `max` on it earns everything. */
  readonly min: Ratio
  readonly max: Ratio
  /** Per cent of endorsements from which they count as all made, below as none; null: they count as they are. */
  readonly endorsementCutoff: number | null
}

/** Mainnet, protocol 81. */
export const defaultOnline: OnlineThresholds = { min: ratio(9, 10), max: ratio(99, 100), endorsementCutoff: 70 }

/**
 * Plain mean of produced / expected over the kinds of work that were expected; undefined if none was. As nearcore
 * `validator_stats.rs`, not reduced.
 */
export function onlineRatio(work: Work, endorsementCutoff: number | null): Ratio | undefined {
  const parts = [work.blocks, work.chunks, judged(work.endorsements, endorsementCutoff)].filter((part) => part !== undefined && part.expected > 0)
  if (parts.length === 0) return undefined
  let numerator = 0n, denominator = 1n
  for (const part of parts) {
    numerator = numerator * BigInt(part!.expected) + BigInt(part!.produced) * denominator
    denominator *= BigInt(part!.expected)
  }
  return { numerator, denominator: denominator * BigInt(parts.length) }
}

function judged(endorsements: Production | undefined, cutoff: number | null): Production | undefined {
  if (cutoff === null || !endorsements || endorsements.expected === 0) return endorsements
  return { produced: 100 * endorsements.produced >= cutoff * endorsements.expected ? 1 : 0, expected: 1 }
}

/** Share of its reward that a validator gets: 0 below `min`, then in proportion, 1 from `max` on. 0 if no work was expected. */
export function uptimeFactor(online: Ratio | undefined, { min, max }: Pick<OnlineThresholds, 'min' | 'max'>): Ratio {
  if (!online) return { numerator: 0n, denominator: 1n }
  const above = online.numerator * min.denominator - min.numerator * online.denominator
  if (above < 0n) return { numerator: 0n, denominator: 1n }
  const span = max.numerator * min.denominator - min.numerator * max.denominator
  const numerator = above * max.denominator
  const denominator = span * online.denominator
  return numerator >= denominator ? { numerator: 1n, denominator: 1n } : { numerator, denominator }
}
