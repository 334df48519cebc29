/**
 * Lower weighted median: the smallest position up to which at least half of all weight lies. Undefined if there is no weight. Weights
 * are not negative; sums of whole weights are exact.
 */
export function weightedMedian(positions: ArrayLike<number>, weights: ArrayLike<number>): number | undefined {
  const order = Array.from(positions, (_, i) => i).sort((i, j) => positions[i]! - positions[j]!)
  let total = 0
  for (let i = 0; i < positions.length; i++) total += weights[i]!
  let below = 0
  for (const i of order) {
    below += weights[i]!
    if (total > 0 && weights[i]! > 0 && 2 * below >= total) return positions[i]!
  }
  return undefined
}

/** Whether somebody at `ideal` on a line would rather have the proposal; at equal distance the status quo stays. */
export function prefersProposal(ideal: number, proposal: number, statusQuo: number): boolean {
  return Math.abs(ideal - proposal) < Math.abs(ideal - statusQuo)
}

export interface MedianWishes {
  readonly byHead: boolean
  readonly byStake: boolean
}

/** What the median member wants, every head counting once and every token once. Where the two differ, money decides otherwise than people. */
export function medianWishes(ideals: ArrayLike<number>, stakes: ArrayLike<number>, proposal: number, statusQuo: number): MedianWishes {
  const wants = (weights: ArrayLike<number>) => {
    const median = weightedMedian(ideals, weights)
    return median !== undefined && prefersProposal(median, proposal, statusQuo)
  }
  return { byHead: wants(new Float64Array(ideals.length).fill(1)), byStake: wants(stakes) }
}

/**
 * Which of two alternatives has more utility in all, everybody counted whether they vote or not; ties keep the status quo. `weights` left
 * out: heads.
 */
export function utilitarianWants(before: ArrayLike<number>, after: ArrayLike<number>, weights?: ArrayLike<number>): boolean {
  let gain = 0
  for (let member = 0; member < before.length; member++) gain += (weights ? weights[member]! : 1) * (after[member]! - before[member]!)
  return gain > 0
}
