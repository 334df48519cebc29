import type { Standing } from '../../contract'
import type { Source } from '../../../core/source'
import { ceilDivide, type Ratio } from '../ratio'
import { sources } from '../sources'
import { yoctoPerNear } from '../yocto'

/** Votes cast, in yocto of veNEAR. */
export interface Votes {
  readonly for: bigint
  readonly against: bigint
  readonly abstain: bigint
}

/** Votes that must be cast, abstentions among them: a share of the supply at the snapshot, but at least the floor. */
export interface Quorum {
  readonly bps: number
  readonly floor: bigint
}

export type RegimeId = 'agora' | 'hsp009' | 'contract'

/** One of the three sets of numbers for a quorum. */
export interface Regime extends Quorum {
  readonly id: RegimeId
  readonly standing: Standing
  readonly from: string
  readonly simpleMajority: Ratio
  readonly strongMajority: Ratio
  readonly source: Source
}

const thirds: Ratio = { numerator: 2n, denominator: 3n }
const half: Ratio = { numerator: 1n, denominator: 2n }

/** Side by side: what the first interface asked for, what holders adopted in March 2026, what the newest contract starts with. */
export const regimes: readonly Regime[] = [
  {
    id: 'agora', standing: 'past', from: '2025-12', bps: 3500, floor: 7_000_000n * yoctoPerNear, simpleMajority: half, strongMajority: thirds,
    source: sources.agora,
  },
  {
    id: 'hsp009', standing: 'live', from: '2026-03', bps: 0, floor: 1000n * yoctoPerNear, simpleMajority: half, strongMajority: thirds,
    source: sources.proposals,
  },
  {
    id: 'contract', standing: 'live', from: '2026-07', bps: 3500, floor: 1000n * yoctoPerNear, simpleMajority: half,
    strongMajority: { numerator: 6667n, denominator: 10_000n }, source: sources.contracts,
  },
]

/** max(⌊bps · supply⌋, floor). With both 0 nobody needs to vote – and a vote without For or Against still fails. */
export function quorumNeeded({ bps, floor }: Quorum, supply: bigint): bigint {
  const share = (supply * BigInt(bps)) / 10_000n
  return share > floor ? share : floor
}

export interface Outcome {
  readonly needed: bigint
  readonly isQuorumMet: boolean
  /** Whether For is at least the majority's share of For and Against; false if there is neither. */
  readonly isApproved: boolean
  readonly hasPassed: boolean
}

export function outcomeOf(votes: Votes, supply: bigint, quorum: Quorum, majority: Ratio): Outcome {
  const needed = quorumNeeded(quorum, supply)
  const decided = votes.for + votes.against
  const isQuorumMet = decided + votes.abstain >= needed
  const isApproved = decided > 0n && votes.for * majority.denominator >= majority.numerator * decided
  return { needed, isQuorumMet, isApproved, hasPassed: isQuorumMet && isApproved }
}

/**
 * Fewest For votes with which a vote passes against these: what somebody needs who wants it through alone. At least 1; undefined if the
 * majority asked for is everything and somebody votes against.
 */
export function votesToPass({ against, abstain }: Omit<Votes, 'for'>, supply: bigint, quorum: Quorum, majority: Ratio): bigint | undefined {
  const rest = majority.denominator - majority.numerator
  if (rest <= 0n && against > 0n) return undefined
  const forMajority = rest > 0n ? ceilDivide(majority.numerator * against, rest) : 0n
  const forQuorum = quorumNeeded(quorum, supply) - against - abstain
  const most = forMajority > forQuorum ? forMajority : forQuorum
  return most > 1n ? most : 1n
}
