import { sum } from '../../../core/vector'
import type { Edition } from '../../contract'
import { sources } from './sources'

/** A subnet's owner is safe for one year: 365 days and a quarter. */
export const ownershipYearBlocks = 2_629_800

export type OwnershipRuleId = 'totalConviction' | 'leadingConviction'

export interface OwnershipRule extends Edition {
  readonly id: OwnershipRuleId
  readonly spec?: number
  /** Share of alpha that must be reached: by all convictions together, or, in the later rule, be exceeded by the leader alone. */
  readonly threshold: number
}

export const ownershipRules: readonly OwnershipRule[] = [
  { id: 'totalConviction', standing: 'past', from: '2026-05', threshold: 0.1, source: sources.chain },
  { id: 'leadingConviction', standing: 'live', spec: 447, threshold: 0.18, source: sources.brief },
]

export function ownershipRule(id: OwnershipRuleId): OwnershipRule {
  return ownershipRules.find((rule) => rule.id === id)!
}

export interface OwnershipState {
  readonly ageBlocks: number
  /** Conviction per hotkey, the owner's included. */
  readonly convictions: ArrayLike<number>
  /** Index of the owner's hotkey among them; -1 if it has locked nothing. */
  readonly owner: number
  /** Outstanding alpha for the earlier rule, eligible alpha for the later one. */
  readonly alpha: number
}

/**
 * Index of the hotkey that owns the subnet from the next epoch on, with its 18 % cut; `owner` if nothing changes. The leader is
 * the hotkey with most conviction, of equals the last.
 */
export function nextOwner({ id, threshold }: OwnershipRule, { ageBlocks, convictions, owner, alpha }: OwnershipState): number {
  if (ageBlocks < ownershipYearBlocks || !(alpha > 0) || convictions.length === 0) return owner
  const leader = leaderOf(convictions)
  const isReached = id === 'totalConviction' ? sum(convictions) >= threshold * alpha : convictions[leader]! > threshold * alpha
  return isReached ? leader : owner
}

function leaderOf(convictions: ArrayLike<number>): number {
  let leader = 0
  for (let i = 1; i < convictions.length; i++) if (convictions[i]! >= convictions[leader]!) leader = i
  return leader
}
