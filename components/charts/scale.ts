import { tickIncrement } from 'd3-array'

export type Scale = (value: number) => number

/** Straight map of [from, to] onto [start, end]; everything lands on `start` if `from` equals `to`. */
export function linear([from, to]: readonly [number, number], [start, end]: readonly [number, number]): Scale {
  const slope = to === from ? 0 : (end - start) / (to - from)
  return (value) => start + (value - from) * slope
}

/** Where an axis begins and ends, and what is written on it. */
export interface Axis {
  readonly domain: readonly [number, number]
  readonly ticks: readonly number[]
}

// an axis that would use less than this part of its length for the data does not start at zero
const leastUse = 0.5
// values closer together than this part of their size are the same value
const leastSpan = 1e-9

/**
 * Axis with at most `most` round ticks around the values from `low` to `high`. It includes zero unless that would
 * squeeze the data into less than half of it. One single value gets an axis of length one around it.
 */
export function axisFor(low: number, high: number, most = 6): Axis {
  const [from, to] = spanOf(low, high)
  for (let count = most - 1; count > 1; count--) {
    const axis = roundAxis(from, to, count)
    if (axis.ticks.length <= most) return axis
  }
  return { domain: [from, to], ticks: [from, to] }
}

function spanOf(low: number, high: number): readonly [number, number] {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [0, 1]
  const withZero = [Math.min(0, low), Math.max(0, high)] as const
  if (withZero[1] === withZero[0]) return [0, 1]
  if (high - low >= leastUse * (withZero[1] - withZero[0])) return withZero
  return high - low <= leastSpan * Math.max(high, -low) ? [low - 0.5, high + 0.5] : [low, high]
}

function roundAxis(from: number, to: number, count: number): Axis {
  const increment = tickIncrement(from, to, count)
  // d3 gives steps below one as minus their inverse, because k / 10 is exact where k * 0.1 is not
  const tick = (k: number) => (increment > 0 ? k * increment : k / -increment) + 0 // + 0 turns -0 into 0
  const step = tick(1)
  const first = Math.floor(from / step)
  const last = Math.ceil(to / step)
  const marks = Array.from({ length: last - first + 1 }, (_, k) => tick(first + k))
  return { domain: [tick(first), tick(last)], ticks: marks }
}
