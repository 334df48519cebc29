/** Yearly reward for locking, as a share of what is locked: coefficient / √supply, or a flat rate in the first tier. */
export type LockingReward = { readonly coefficient: number } | { readonly flatRate: number }

/** HSP-003: 7.5 per cent flat up to 10 million veNEAR, from then on 198 / √supply. */
export const hsp003: { readonly firstTier: number; readonly first: LockingReward; readonly later: LockingReward } = {
  firstTier: 10_000_000, first: { flatRate: 0.075 }, later: { coefficient: 198 },
}

/** 0 if nothing is locked. */
export function lockingRate(supply: number, reward: LockingReward): number {
  if (!(supply > 0)) return 0
  return 'flatRate' in reward ? reward.flatRate : reward.coefficient / Math.sqrt(supply)
}

/** NEAR a month for all who lock. */
export function monthlyLockingBudget(supply: number, reward: LockingReward): number {
  return (supply > 0 ? supply : 0) * lockingRate(supply, reward) / 12
}

/** The rule that HSP-003 applies to this supply. */
export function lockingRewardAt(supply: number): LockingReward {
  return supply <= hsp003.firstTier ? hsp003.first : hsp003.later
}
