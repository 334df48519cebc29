/** Up to so many numbers insertion alone is faster than clearing buckets. */
const few = 24

/** Working memory for {@link sortNonNegative}, made once for the largest n. */
export interface Sorter {
  readonly values: Float64Array
  readonly words: Uint32Array
  readonly spare: Float64Array
  readonly starts: Int32Array
}

export function createSorter(most: number): Sorter {
  const values = new Float64Array(most)
  return { values, words: new Uint32Array(values.buffer), spare: new Float64Array(most), starts: new Int32Array(most + 2) }
}

/** Numbers this far below the largest, as upper words of doubles (a factor of 2^40), share the first bucket: few or none in practice. */
const widest = 40 << 20

/**
 * Sorts the first n of `values`, all at least 0 and finite, ascending and in place. Non-negative doubles have the order of their
 * bits, so their upper words, scaled to the range they span, tell each one about where it belongs: one pass throws them into about
 * as many buckets, and an insertion pass mends what shares a bucket. Allocates nothing; about twice as fast as the built-in sort,
 * and slow only where most numbers lie more than a factor of 2^40 below the largest.
 */
export function sortNonNegative({ values, words, spare, starts }: Sorter, n: number): void {
  if (n <= few) return insertionSort(values, n)
  let least = 0x7fffffff, most = 0
  for (let i = 0; i < n; i++) {
    const word = words[2 * i + 1]! | 0
    if (word < least) least = word
    if (word > most) most = word
  }
  const low = Math.max(least, most - widest)
  const shift = 32 - Math.clz32(Math.floor((most - low) / n))
  const buckets = ((most - low) >> shift) + 1

  starts.fill(0, 0, buckets + 1)
  for (let i = 0; i < n; i++) starts[(Math.max(0, (words[2 * i + 1]! | 0) - low) >> shift) + 1]!++
  let start = 0
  for (let b = 1; b < buckets; b++) starts[b] = start += starts[b]!
  for (let i = 0; i < n; i++) spare[starts[Math.max(0, (words[2 * i + 1]! | 0) - low) >> shift]!++] = values[i]!
  for (let i = 0; i < n; i++) values[i] = spare[i]!
  insertionSort(values, n)
}

function insertionSort(values: Float64Array, n: number): void {
  for (let i = 1; i < n; i++) {
    const value = values[i]!
    let k = i - 1
    while (k >= 0 && values[k]! > value) {
      values[k + 1] = values[k]!
      k--
    }
    values[k + 1] = value
  }
}
