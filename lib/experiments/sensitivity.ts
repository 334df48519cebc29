import type { Interval } from '../core/stats'
import { eachResample, fewestResamples, percentileInterval } from './bootstrap'
import { saltelliBlock, type Order } from './sampling'

/** Which share of an output's variance goes back to which input. Estimates, so they may leave 0…1 by a little. */
export interface SobolIndices {
  /** Share explained by one input alone. */
  readonly first: Float64Array
  /** Share in which an input takes part, alone or with others. */
  readonly total: Float64Array
  /** `second[j * dimensions + k]` for j < k: share of the two acting together, beyond what each does alone. 0 elsewhere; empty for order 1. */
  readonly second: Float64Array
}

/** Outputs on the rows of a Saltelli design, one entry per base point: A, B, A with input j from B, B with input j from A (order 2). */
interface Responses {
  readonly a: Float64Array
  readonly b: Float64Array
  readonly ab: readonly Float64Array[]
  readonly ba: readonly Float64Array[]
}

/**
 * Sobol indices from the outputs on `saltelliDesign(dimensions, …, order)`, row by row: first order after Saltelli et al. 2010, total
 * after Jansen 1999, second order after Saltelli 2002. Outputs are standardised first. All 0 if the output never varies.
 */
export function sobolIndices(dimensions: number, outputs: ArrayLike<number>, order: Order = 2): SobolIndices {
  const { a, b, ab, ba } = responsesOf(dimensions, outputs, order)
  const first = Float64Array.from(ab, (response) => firstOrder(a, response, b))
  const second = new Float64Array(order === 2 ? dimensions * dimensions : 0)
  for (let j = 0; j < ba.length; j++)
    for (let k = j + 1; k < dimensions; k++) second[j * dimensions + k] = jointShare(a, ba[j]!, ab[k]!, b) - first[j]! - first[k]!
  return { first, total: Float64Array.from(ab, (response) => totalOrder(a, response, b)), second }
}

/** Bootstrap intervals of the first and total indices: base points are drawn anew, all their rows together. */
export function sobolIntervals(
  dimensions: number, outputs: ArrayLike<number>, seed: number, order: Order = 2, resamples = fewestResamples,
): { readonly first: readonly Interval[]; readonly total: readonly Interval[] } {
  const { a, b, ab } = responsesOf(dimensions, outputs, order)
  const first = ab.map(() => new Float64Array(resamples)), total = ab.map(() => new Float64Array(resamples))
  const drawnA = new Float64Array(a.length), drawnB = new Float64Array(a.length), drawn = new Float64Array(a.length)
  eachResample(a.length, resamples, seed, (picked, resample) => {
    gather(a, picked, drawnA)
    gather(b, picked, drawnB)
    const spread = varianceOfBoth(drawnA, drawnB)
    ab.forEach((response, j) => {
      gather(response, picked, drawn)
      first[j]![resample] = firstOrder(drawnA, drawn, drawnB, spread)
      total[j]![resample] = totalOrder(drawnA, drawn, drawnB, spread)
    })
  })
  return { first: first.map((values) => percentileInterval(values)), total: total.map((values) => percentileInterval(values)) }
}

/** First-order index of Saltelli et al. 2010: mean of b (ab - a) over the variance of a and b. Centre outputs beforehand. */
export function firstOrder(a: Float64Array, ab: Float64Array, b: Float64Array, variance = varianceOfBoth(a, b)): number {
  let total = 0
  for (let i = 0; i < a.length; i++) total += b[i]! * (ab[i]! - a[i]!)
  return variance > 0 ? total / a.length / variance : 0
}

/** Total index of Jansen 1999: half the mean squared step from a to ab over the variance of a and b. */
export function totalOrder(a: Float64Array, ab: Float64Array, b: Float64Array, variance = varianceOfBoth(a, b)): number {
  let total = 0
  for (let i = 0; i < a.length; i++) total += (a[i]! - ab[i]!) * (a[i]! - ab[i]!)
  return variance > 0 ? total / a.length / 2 / variance : 0
}

/** Share of two inputs together, each one's own share included (Saltelli 2002). */
function jointShare(a: Float64Array, baj: Float64Array, abk: Float64Array, b: Float64Array): number {
  const variance = varianceOfBoth(a, b)
  let total = 0
  for (let i = 0; i < a.length; i++) total += baj[i]! * abk[i]! - a[i]! * b[i]!
  return variance > 0 ? total / a.length / variance : 0
}

function responsesOf(dimensions: number, outputs: ArrayLike<number>, order: Order): Responses {
  const block = saltelliBlock(dimensions, order)
  if (outputs.length === 0 || outputs.length % block !== 0)
    throw new Error(`a Saltelli design in ${dimensions} dimensions has a multiple of ${block} rows, not ${outputs.length}`)
  const values = standardised(outputs)
  const column = (row: number) => Float64Array.from({ length: values.length / block }, (_, i) => values[i * block + row]!)
  return {
    a: column(0),
    b: column(block - 1),
    ab: Array.from({ length: dimensions }, (_, j) => column(1 + j)),
    ba: Array.from({ length: order === 2 ? dimensions : 0 }, (_, j) => column(1 + dimensions + j)),
  }
}

/** Mean 0 and population standard deviation 1; all 0 if the values never vary. */
function standardised(values: ArrayLike<number>): Float64Array {
  const { mean, variance } = momentsOf(values)
  const deviation = Math.sqrt(variance)
  return Float64Array.from(values, (value) => (deviation > 0 ? (value - mean) / deviation : 0))
}

/** Population variance of the numbers of both together. */
function varianceOfBoth(a: Float64Array, b: Float64Array): number {
  const one = momentsOf(a), other = momentsOf(b)
  const apart = (one.mean - other.mean) / 2
  return (one.variance + other.variance) / 2 + apart * apart
}

/** Measured from the first value, so that values that are all the same have variance 0 exactly. */
function momentsOf(values: ArrayLike<number>): { readonly mean: number; readonly variance: number } {
  const n = values.length, origin = values[0]!
  let total = 0
  for (let i = 0; i < n; i++) total += values[i]! - origin
  const shift = total / n
  let squares = 0
  for (let i = 0; i < n; i++) squares += (values[i]! - origin - shift) * (values[i]! - origin - shift)
  return { mean: origin + shift, variance: squares / n }
}

function gather(values: Float64Array, picked: Int32Array, into: Float64Array): void {
  for (let i = 0; i < picked.length; i++) into[i] = values[picked[i]!]!
}
