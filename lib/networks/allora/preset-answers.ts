// What a single play says, in the options of the presets.

/** Losses closer than this, in powers of ten, count as equal: about a tenth of the squared error. */
const close = 0.05
/** Differences of pay of less than a twentieth count as none. */
const hair = 0.05

/** Who forecast better, where the network's lead is `lead` powers of ten. */
export function aheadOf(lead: number): 'network' | 'other' {
  return lead > 0 ? 'network' : 'other'
}

/** The same with a middle: a difference too small to matter. */
export function comparedLead(lead: number): 'network' | 'same' | 'other' {
  if (Math.abs(lead) <= close) return 'same'
  return aheadOf(lead)
}

/** How a ratio compares with being equal. */
export function comparedTo1(ratio: number): 'more' | 'same' | 'less' {
  if (ratio > 1 + hair) return 'more'
  return ratio < 1 - hair ? 'less' : 'same'
}

/** In how many of its epochs a topic was served. */
export function servedWord(share: number): 'always' | 'sometimes' | 'never' {
  if (share >= 0.95) return 'always'
  return share < 0.05 ? 'never' : 'sometimes'
}

/** The last number of a course. */
export function last(row: Float64Array): number {
  return row.at(-1) ?? 0
}
