export interface Leader {
  /** The first of those with the highest score; 0 of an empty list. */
  readonly leader: number
  /** Whether another has as much. */
  readonly isTied: boolean
}

/** Sums of roots and shares round, and otherwise in another order of voters: scores this close, as a part of the highest, are equal. */
export const rounding = 1e-12

/** The highest of a list of scores. `within`: what part of the highest another may have less and still be equal to it. */
export function winnerIn(scores: ArrayLike<number>, within = 0): Leader {
  let leader = 0
  for (let choice = 1; choice < scores.length; choice++) if (scores[choice]! > scores[leader]!) leader = choice
  const least = scores[leader]! - within * Math.abs(scores[leader]!)
  let equals = 0
  for (let choice = 0; choice < scores.length; choice++) if (scores[choice]! >= least) equals++
  return { leader, isTied: equals > 1 }
}
