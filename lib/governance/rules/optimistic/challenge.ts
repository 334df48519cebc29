/** A claim that stands unless somebody disputes it in time; UMA's oracle @ 30ca4db7. */
export interface OptimisticTerms {
  readonly livenessSeconds: number
  /** What a proposer, and whoever disputes, puts up. */
  readonly bond: number
  /** The oracle's own minimum; the larger of the two is asked for. */
  readonly minimumBond: number
}

/** 5,200 weeks; a liveness lies strictly between 0 and this. */
export const livenessCeilingSeconds = 5200 * 7 * 24 * 3600

export function isLiveness(seconds: number): boolean {
  return seconds > 0 && seconds < livenessCeilingSeconds
}

export function bondOf({ bond, minimumBond }: OptimisticTerms): number {
  return Math.max(bond, minimumBond)
}

/** A dispute counts before the last moment of liveness; it hands the claim to a vote, silence lets it pass. */
export function standing(disputedAfterSeconds: number | undefined, { livenessSeconds }: OptimisticTerms): 'passed' | 'disputed' {
  return disputedAfterSeconds !== undefined && disputedAfterSeconds < livenessSeconds ? 'disputed' : 'passed'
}

/**
 * Chance that a harmful claim stands when each of `watchers` looks with probability `active`, on its own, and disputes if what it
 * would lose exceeds what watching costs it.
 */
export function chanceUnchallenged(watchers: number, active: number, loss: number, watchingCost: number): number {
  let chance = 1
  if (loss > watchingCost) for (let watcher = 0; watcher < watchers; watcher++) chance *= 1 - active
  return chance
}
