// What a single play says, in the options of the presets.

/** Differences of less than a hundredth count as none. */
const hair = 0.01

/** Mean from this position on; 1, no difference, where nothing is left. */
export function meanFrom(row: Float64Array, from: number): number {
  let total = 0
  for (let t = from; t < row.length; t++) total += row[t]!
  return row.length > from ? total / (row.length - from) : 1
}

/** Mean over the second half, when bonds have settled. */
export function settled(row: Float64Array): number {
  return meanFrom(row, Math.floor(row.length / 2))
}

/** How a ratio compares with being equal. */
export function comparedTo1(ratio: number): 'more' | 'same' | 'less' {
  if (ratio > 1 + hair) return 'more'
  return ratio < 1 - hair ? 'less' : 'same'
}

/** Whose dividends are larger, where those who found a newcomer early have `ratio` times the others'. */
export function finderWord(ratio: number): 'early' | 'same' | 'late' {
  return ({ more: 'early', same: 'same', less: 'late' } as const)[comparedTo1(ratio)]
}

/** How a cabal's share of the pay compares with its share of the stake. */
export function shareWord(share: number, stake: number): 'little' | 'some' | 'stake' {
  if (share >= stake) return 'stake'
  return share < stake / 2 ? 'little' : 'some'
}

/** How much better than deserved somebody is paid. */
export function favourWord(times: number): 'double' | 'more' | 'same' {
  if (times >= 2) return 'double'
  return times > 1 + 5 * hair ? 'more' : 'same'
}

/** Miners and validators (with their delegators) have 41 % each where nobody burns; who has less than half of it has paid. */
export function payerOf(miners: number, validators: number): 'miners' | 'all' | 'nobody' {
  const half = 0.41 / 2
  if (miners >= half) return 'nobody'
  return validators >= half ? 'miners' : 'all'
}
