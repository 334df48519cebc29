/**
 * The smallest score with more than `minority` stake at or below it, or the largest of all if there is none: seen from above, the largest
 * level that has the majority behind it, ties included. Only the first `count` entries are read; they are reordered. 0 for none.
 */
export function weightedMedian(score: Float64Array, stake: Float64Array, count: number, minority: number): number {
  let from = 0
  let to = count
  let below = 0 // stake of the scores before `from`
  while (to - from > 1) {
    const pivot = score[(from + to) >> 1]!
    // entries from..lower are smaller than the pivot, lower..k equal, upper..to larger
    let lower = from
    let upper = to
    let smaller = 0
    let equal = 0
    for (let k = from; k < upper;) {
      const at = score[k]!
      const weight = stake[k]!
      if (at < pivot) {
        smaller += weight
        score[k] = score[lower]!
        stake[k] = stake[lower]!
        score[lower] = at
        stake[lower++] = weight
        k++
      } else if (at > pivot) {
        upper--
        score[k] = score[upper]!
        stake[k] = stake[upper]!
        score[upper] = at
        stake[upper] = weight
      } else {
        equal += weight
        k++
      }
    }
    if (below + smaller > minority && lower > from) to = lower
    else if (below + smaller + equal <= minority && upper < to) {
      below += smaller + equal
      from = upper
    } else return pivot
  }
  return count > 0 ? score[from]! : 0
}
