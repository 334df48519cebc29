/**
 * Indices of the `count` points that keep the look of a line best: largest triangle three buckets (Steinarsson 2013).
 * First and last point stay; from every bucket between them comes the point that spans the largest triangle with the last
 * one taken and the mean of the next bucket. All indices if there are no more points than that. `count` ≥ 2.
 */
export function lttb(x: ArrayLike<number>, y: ArrayLike<number>, count: number): Uint32Array {
  const n = x.length
  if (count >= n) return Uint32Array.from({ length: n }, (_, i) => i)
  if (!(count >= 2)) throw new RangeError(`a line keeps at least its two ends; got ${count}`)
  const taken = new Uint32Array(count)
  const width = (n - 2) / (count - 2)
  const startOf = (bucket: number): number => Math.min(n - 1, Math.floor(bucket * width) + 1)

  for (let bucket = 0; bucket < count - 2; bucket++) {
    const from = startOf(bucket), to = startOf(bucket + 1)
    const afterwards = bucket === count - 3 ? n : startOf(bucket + 2)
    const nextX = meanBetween(x, to, afterwards), nextY = meanBetween(y, to, afterwards)
    const lastX = x[taken[bucket]!]!, lastY = y[taken[bucket]!]!

    let best = from, bestArea = -1
    for (let i = from; i < to; i++) {
      const area = Math.abs((lastX - nextX) * (y[i]! - lastY) - (lastX - x[i]!) * (nextY - lastY))
      if (area > bestArea) {
        best = i
        bestArea = area
      }
    }
    taken[bucket + 1] = best
  }
  taken[count - 1] = n - 1
  return taken
}

function meanBetween(values: ArrayLike<number>, from: number, to: number): number {
  let total = 0
  for (let i = from; i < to; i++) total += values[i]!
  return total / (to - from)
}
