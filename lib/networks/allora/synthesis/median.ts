/** Sorts the first n entries ascending in place; meant for the few dozen participants of a topic. */
export function sortFirst(values: Float64Array, n: number): void {
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

/** Middle of the first n entries, the mean of the two middle ones if n is even; sorts them. 0 for none. */
export function medianInPlace(values: Float64Array, n: number): number {
  if (n === 0) return 0
  sortFirst(values, n)
  const half = n >> 1
  const middle = n & 1 ? values[half]! : (values[half - 1]! + values[half]!) / 2
  return middle + 0 // not -0
}

/** Median of the first n values, which are left as they are. `scratch` holds at least n numbers. */
export function medianOfFirst(values: ArrayLike<number>, n: number, scratch: Float64Array = new Float64Array(n)): number {
  for (let i = 0; i < n; i++) scratch[i] = values[i]!
  return medianInPlace(scratch, n)
}

/** Median absolute deviation of the first n values from their median. 0 for fewer than two. */
export function medianDeviation(values: ArrayLike<number>, n: number, scratch: Float64Array = new Float64Array(n)): number {
  const centre = medianOfFirst(values, n, scratch)
  for (let i = 0; i < n; i++) scratch[i] = Math.abs(values[i]! - centre)
  return medianInPlace(scratch, n)
}

/** Value below which a share q of the first n values lies, interpolated linearly between neighbours (type 7). 0 for none. */
export function quantileOfFirst(values: ArrayLike<number>, n: number, q: number, scratch: Float64Array = new Float64Array(n)): number {
  if (n === 0) return 0
  for (let i = 0; i < n; i++) scratch[i] = values[i]!
  sortFirst(scratch, n)
  const position = (n - 1) * q
  const below = Math.floor(position)
  const low = scratch[below]!
  return low + (position - below) * (scratch[Math.min(n - 1, below + 1)]! - low) + 0 // not -0
}
