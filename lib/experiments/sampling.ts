import { fillUniform, fork, uniformAt, type Stream } from '../core/random'
import { sobolPoints, type Design } from './sobol'

/**
 * Morris's one-at-a-time design: each of `trajectories` walks starts on a random point of a grid with `levels` (even) values per
 * dimension and then moves every dimension once, in random order, by levels / (2 (levels - 1)). `dimensions + 1` rows per walk.
 */
export function morrisTrajectories(dimensions: number, trajectories: number, levels: number, stream: Stream): Design {
  if (!(levels >= 2 && levels % 2 === 0)) throw new Error(`a Morris grid has an even number of levels, not ${levels}`)
  const rows = trajectories * (dimensions + 1)
  const at = new Float64Array(rows * dimensions)
  const half = levels / 2
  const starts = fork(stream, 0), orders = fork(stream, 1)
  for (let t = 0; t < trajectories; t++) {
    const order = shuffled(dimensions, orders, t)
    const place = Int32Array.from({ length: dimensions }, (_, j) => Math.floor(uniformAt(starts, j, t) * levels))
    for (let step = 0; step <= dimensions; step++) {
      if (step > 0) place[order[step - 1]!]! += place[order[step - 1]!]! < half ? half : -half
      const row = t * (dimensions + 1) + step
      for (let j = 0; j < dimensions; j++) at[row * dimensions + j] = place[j]! / (levels - 1)
    }
  }
  return { rows, dimensions, at }
}

/** 0 to `count` - 1 in an order that the stream decides under number `b`. */
function shuffled(count: number, stream: Stream, b: number): Int32Array {
  const draws = new Float64Array(count)
  fillUniform(stream, b, draws)
  return Int32Array.from(draws.keys()).sort((one, other) => draws[one]! - draws[other]!)
}

/** 2: rows that also tell apart pairs of inputs; 1: without them, which takes about half as many. */
export type Order = 1 | 2

/** Rows per base point of {@link saltelliDesign}. */
export function saltelliBlock(dimensions: number, order: Order): number {
  return order * dimensions + 2
}

/**
 * Saltelli's design for Sobol indices on `count` base points (a power of two). The rows of a base point: A; A with one coordinate
 * from B, for each coordinate; for order 2 also B with one coordinate from A, for each coordinate; B. A and B are the two halves
 * of Sobol points of twice the dimension, the first max(16, count) of which are left out.
 */
export function saltelliDesign(dimensions: number, count: number, order: Order = 2): Design {
  const base = sobolPoints(2 * dimensions, count, saltelliSkip(count)).at
  const block = saltelliBlock(dimensions, order)
  const at = new Float64Array(count * block * dimensions)
  for (let i = 0; i < count; i++) {
    for (let row = 0; row < block; row++) {
      const mainlyB = row > dimensions
      const swapped = row === block - 1 ? -1 : (row - 1) % dimensions
      for (let j = 0; j < dimensions; j++) {
        const fromB = (j === swapped) !== mainlyB
        at[(i * block + row) * dimensions + j] = base[i * 2 * dimensions + (fromB ? dimensions + j : j)]!
      }
    }
  }
  return { rows: count * block, dimensions, at }
}

function saltelliSkip(count: number): number {
  let power = 16
  while (power < count) power *= 2
  return power
}
