import type { Vector } from '../../../core/vector'

/**
 * Spearman's rank correlation against one column that many are compared with, ties sharing their mean rank; 0 if one side does not vary.
 * Nothing is allocated, and orders are kept from call to call, so columns that change little are sorted in one pass.
 */
export class RankCorrelation {
  private readonly order: Int32Array
  private readonly ranks: Vector

  constructor(readonly size: number) {
    this.order = Int32Array.from({ length: size }, (_, i) => i)
    this.ranks = new Float64Array(size)
  }

  /** Ranks of `values[from]` to `values[from + size - 1]`, less their mean; valid until the next call. */
  centredRanks(values: Vector, from: number): Vector {
    const { order, ranks, size } = this
    for (let i = 1; i < size; i++) {
      const item = order[i]!
      const value = values[from + item]!
      let k = i - 1
      while (k >= 0 && values[from + order[k]!]! > value) order[k + 1] = order[k--]!
      order[k + 1] = item
    }
    for (let start = 0; start < size; ) {
      let end = start
      while (end < size && values[from + order[end]!] === values[from + order[start]!]) end++
      for (let k = start; k < end; k++) ranks[order[k]!] = (start + end - size) / 2
      start = end
    }
    return ranks
  }
}

/** Correlation of two columns of {@link RankCorrelation.centredRanks}. */
export function correlationOf(a: Vector, b: Vector): number {
  let together = 0, alone = 0, aside = 0
  for (let i = 0; i < a.length; i++) {
    together += a[i]! * b[i]!
    alone += a[i]! * a[i]!
    aside += b[i]! * b[i]!
  }
  return alone > 0 && aside > 0 ? Math.min(1, Math.max(-1, together / Math.sqrt(alone * aside))) : 0
}
