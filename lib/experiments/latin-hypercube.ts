import { uniformAt, type Stream } from '../core/random'

/**
 * Positions in the unit cube: `result[point * dimensions + dimension]` inside (0, 1). In every dimension exactly one
 * point lies in each of `points` equal slices (McKay, Beckman & Conover 1979), so a few hundred points reach the corners
 * of every range. Any first part of the points is a plain random sample of them.
 */
export function latinHypercube(stream: Stream, points: number, dimensions: number): Float64Array {
  const positions = new Float64Array(points * dimensions)
  for (let d = 0; d < dimensions; d++) {
    const slices = shuffled(stream, points, 2 * d)
    slices.forEach((slice, point) => {
      positions[point * dimensions + d] = (slice + uniformAt(stream, point, 2 * d + 1)) / points
    })
  }
  return positions
}

/** 0 … count − 1 in random order (Fisher–Yates). */
function shuffled(stream: Stream, count: number, b: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i)
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(uniformAt(stream, i, b) * (i + 1))
    const other = order[j]!
    order[j] = order[i]!
    order[i] = other
  }
  return order
}
