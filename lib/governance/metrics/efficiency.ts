import { mean } from '../../core/stats'

/** Mean utility of each alternative, `utilities[alternative][voter]`, by heads or weights; 0 where there is no weight. */
export function meanUtilities(utilities: readonly ArrayLike<number>[], weights?: ArrayLike<number>): Float64Array {
  return Float64Array.from(utilities, (of) => {
    let total = 0
    let all = 0
    for (let voter = 0; voter < of.length; voter++) {
      const weight = weights ? weights[voter]! : 1
      total += weight * of[voter]!
      all += weight
    }
    return all > 0 ? total / all : 0
  })
}

/**
 * Voter satisfaction efficiency: (winner - mean) / (best - mean) over the alternatives' mean utilities. 1 for the best, 0 for a draw by
 * lot or if all are equal, negative for worse than that; not below -1 with two alternatives, without bound with more.
 */
export function satisfactionEfficiency(means: ArrayLike<number>, winner: number): number {
  let best = -Infinity
  for (let alternative = 0; alternative < means.length; alternative++) best = Math.max(best, means[alternative]!)
  const chance = mean(means)
  return best > chance ? (means[winner]! - chance) / (best - chance) : 0
}

/** Utility of what an election chose, of the best alternative, and of one drawn by lot. */
export interface ElectionUtility {
  readonly outcome: number
  readonly best: number
  readonly random: number
}

/**
 * Merrill's social utility efficiency of many elections: Σ (outcome - random) / Σ (best - random), a ratio of sums, in which elections
 * about much count more. 0 where nothing was at stake.
 */
export function socialUtilityEfficiency(elections: readonly ElectionUtility[]): number {
  let gained = 0
  let possible = 0
  for (const { outcome, best, random } of elections) {
    gained += outcome - random
    possible += best - random
  }
  return possible > 0 ? gained / possible : 0
}

/** Mean of the efficiencies of single elections, each counting the same: not {@link socialUtilityEfficiency}. */
export function meanEfficiency(elections: readonly ElectionUtility[]): number {
  return mean(elections.map(({ outcome, best, random }) => (best > random ? (outcome - random) / (best - random) : 0)))
}
