/** Two standard deviations, one, the middle, one, two: what the chain publishes beside an inference, in per cent. */
export const publishedPercentiles: readonly number[] = [2.28, 15.87, 50, 84.13, 97.72]

/**
 * Percentiles of values of different weight. Sorted by value, a value stands at the share of the weight below its own middle;
 * between two values the percentile is interpolated, outside it is the outermost value. All zero without weight or values.
 */
export function weightedPercentiles(values: ArrayLike<number>, weights: ArrayLike<number>, percentiles: readonly number[]): number[] {
  const order = Array.from(values, (_, i) => i).sort((one, other) => values[one]! - values[other]!)
  let total = 0
  for (const i of order) total += weights[i]!
  if (!(total > 0)) return percentiles.map(() => 0)
  let below = 0
  const places = order.map((i) => {
    below += weights[i]!
    return (100 * (below - 0.5 * weights[i]!)) / total
  })
  return percentiles.map((percentile) => {
    const next = places.findIndex((place) => place >= percentile)
    if (next <= 0) return values[order[next === 0 ? 0 : order.length - 1]!]!
    const share = (percentile - places[next - 1]!) / (places[next]! - places[next - 1]!)
    const low = values[order[next - 1]!]!
    return low + share * (values[order[next]!]! - low)
  })
}
