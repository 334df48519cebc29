const radixBits = 8
const buckets = 256
/** Up to so many numbers insertion alone is faster than clearing buckets. */
const few = 48

/** Working memory for {@link sortNonNegative}, made once for the largest n. */
export interface Sorter {
  readonly values: Float64Array
  readonly words: Uint32Array
  readonly spare: Float64Array
  readonly spareWords: Uint32Array
}

export function createSorter(most: number): Sorter {
  const values = new Float64Array(most)
  const spare = new Float64Array(most)
  return { values, words: new Uint32Array(values.buffer), spare, spareWords: new Uint32Array(spare.buffer) }
}

const counts = new Int32Array(buckets)

/**
 * Sorts the first n of `values`, all at least 0 and finite, ascending and in place. A radix sort by the upper 24 bits, three
 * passes of eight, leaves only near-ties (closer than 1 in 4096) out of order, which one insertion pass mends. Allocates
 * nothing; about four times faster than the built-in sort at a few thousand numbers.
 */
export function sortNonNegative({ values, words, spare, spareWords }: Sorter, n: number): void {
  if (n <= few) return insertionSort(values, n)
  distribute(values, words, spare, n, radixBits)
  distribute(spare, spareWords, values, n, 2 * radixBits)
  distribute(values, words, spare, n, 3 * radixBits)
  for (let i = 0; i < n; i++) values[i] = spare[i]!
  insertionSort(values, n)
}

/** One stable pass by eight bits of the upper words. Non-negative doubles have the order of their bits. */
function distribute(from: Float64Array, words: Uint32Array, to: Float64Array, n: number, shift: number): void {
  counts.fill(0)
  for (let i = 0; i < n; i++) counts[(words[2 * i + 1]! >>> shift) & (buckets - 1)]!++
  let start = 0
  for (let b = 0; b < buckets; b++) {
    const count = counts[b]!
    counts[b] = start
    start += count
  }
  for (let i = 0; i < n; i++) to[counts[(words[2 * i + 1]! >>> shift) & (buckets - 1)]!++] = from[i]!
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
