import { elementaryEffects } from '../../../lib/experiments/elementary-effects'
import { saltelliDesign, type Order } from '../../../lib/experiments/sampling'
import { firstOrder, sobolIndices, sobolIntervals, totalOrder } from '../../../lib/experiments/sensitivity'
import { sobolPoints, type Design } from '../../../lib/experiments/sobol'
import type { Adapter } from '../adapter'
import { functionWritten, ishigami, sobolG, type TestFunction } from '../test-functions'

type Rows = readonly (readonly number[])[]

interface Size {
  readonly dimensions: number
  readonly count: number
}

const ishigamiOfCases = ishigami(7, 0.1)
const basePoints = 8192 // for comparing estimates with what they estimate
const seed = 1

function rowsOf({ at, dimensions, rows }: Design): number[][] {
  return Array.from({ length: rows }, (_, i) => Array.from(at.subarray(i * dimensions, (i + 1) * dimensions)))
}

function designOf(rows: Rows): Design {
  return { rows: rows.length, dimensions: rows[0]!.length, at: Float64Array.from(rows.flat()) }
}

function columnsOf(rows: Rows): number[][] {
  return rows[0]!.map((_, j) => rows.map((row) => row[j]!))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function moments(values: readonly number[]) {
  const mean = sum(values) / values.length
  return { mean, variance: sum(values.map((value) => (value - mean) * (value - mean))) / values.length }
}

/** Indices of a function, those of the second order as a list: 1 with 2, 1 with 3, …, 2 with 3, … */
function indicesOf(f: TestFunction, dimensions: number, count: number, order: Order = 2) {
  const design = saltelliDesign(dimensions, count, order)
  const outputs = rowsOf(design).map(f)
  const { first, total, second } = sobolIndices(dimensions, outputs, order)
  const S2: number[] = []
  if (order === 2) for (let j = 0; j < dimensions; j++) for (let k = j + 1; k < dimensions; k++) S2.push(second[j * dimensions + k]!)
  return { design, outputs, rows: design.rows, S1: first, ST: total, S2 }
}

function saltelliIshigami({ count }: { readonly count: number }) {
  const { design, outputs, ...indices } = indicesOf(ishigamiOfCases, 3, count)
  const first3 = rowsOf(design).slice(0, 3).map((row) => row.map((u) => (2 * u - 1) * Math.PI))
  return { ...indices, first3, Ysum: sum(outputs) }
}

function saltelliIshigamiIntervals({ count }: { readonly count: number }) {
  const { first, total } = sobolIntervals(3, indicesOf(ishigamiOfCases, 3, count).outputs, seed)
  const halfWidth = ({ low, high }: { readonly low: number; readonly high: number }) => (high - low) / 2
  return { S1_conf: first.map(halfWidth), ST_conf: total.map(halfWidth) }
}

/** The estimators on given points, without a design around them. */
function sobolEstimators({ A, B, f }: { readonly A: Rows; readonly B: Rows; readonly f: string }) {
  const output = functionWritten(f)
  const [a, b] = [A, B].map((rows) => Float64Array.from(rows, output)) as [Float64Array, Float64Array]
  const mixed = A[0]!.map((_, j) => Float64Array.from(A, (row, i) => output(row.map((value, k) => (k === j ? B[i]![k]! : value)))))
  const { mean, variance } = moments([...a, ...b])
  const centred = (values: Float64Array) => values.map((value) => value - mean)
  return {
    var_population_of_A_and_B: variance,
    S1_saltelli2010: mixed.map((ab) => firstOrder(a, ab, b)),
    ST_jansen1999: mixed.map((ab) => totalOrder(a, ab, b)),
    S1_centered: mixed.map((ab) => firstOrder(centred(a), centred(ab), centred(b))),
    // what is left when everything but one input is drawn anew is that input's own share
    S1_jansen: mixed.map((ab) => 1 - totalOrder(b, ab, a)),
  }
}

function morris({ f, X }: { readonly f: string; readonly X: Rows }) {
  const Y = X.map(functionWritten(f))
  const { mean, meanSize, deviation } = elementaryEffects(designOf(X), Y)
  return { Y, mu: mean, mu_star: meanSize, sigma: deviation }
}

export const designs = {
  sobolPoints: ({ dimensions, count }: Size) => rowsOf(sobolPoints(dimensions, count)),
  sobolSummary({ dimensions, count }: Size) {
    const rows = rowsOf(sobolPoints(dimensions, count))
    const columns = columnsOf(rows)
    return {
      mean: columns.map((column) => sum(column) / count),
      dot: columns.map((column) => sum(column.map((value, i) => value * (i + 1)))),
      last: rows.at(-1),
      colsum: columns.map(sum),
    }
  },
  ishigami({ a, b }: { readonly a: number; readonly b: number }) {
    const { outputs, S1, ST, S2 } = indicesOf(ishigami(a, b), 3, basePoints)
    return { ...moments(outputs), S1, ST, S13: S2[1] }
  },
  sobolG({ a }: { readonly a: readonly number[] }) {
    const { outputs, S1, ST } = indicesOf(sobolG(a), a.length, basePoints, 1)
    return { ...moments(outputs), S1, ST }
  },
  saltelliIshigami,
  saltelliIshigamiIntervals,
  saltelliSobolG: ({ a, count }: { readonly a: readonly number[]; readonly count: number }) => indicesOf(sobolG(a), a.length, count, 1),
  sobolEstimators,
  elementaryEffects: morris,
} satisfies Adapter
