import { directions } from './sobol-directions'

/** Rows of numbers in [0, 1], one row per point: coordinate `j` of row `i` is `at[i * dimensions + j]`. */
export interface Design {
  readonly rows: number
  readonly dimensions: number
  readonly at: Float64Array
}

/** Largest number of dimensions that {@link sobolPoints} has direction numbers for. */
export const sobolDimensions = directions.length + 1

const bits = 32

/**
 * Points `skip` to `skip + count - 1` of the unscrambled Sobol sequence in Gray code order, coordinates in [0, 1). Point 0 is the
 * origin. Powers of two are the counts that fill the space evenly.
 */
export function sobolPoints(dimensions: number, count: number, skip = 0): Design {
  if (!(dimensions >= 1 && dimensions <= sobolDimensions))
    throw new Error(`a Sobol point has 1 to ${sobolDimensions} dimensions, not ${dimensions}`)
  const at = new Float64Array(count * dimensions)
  for (let j = 0; j < dimensions; j++) {
    const vectors = directionVectors(j)
    let word = wordAt(vectors, skip)
    for (let i = 0; i < count; i++) {
      at[i * dimensions + j] = (word >>> 0) / 0x100000000
      word ^= vectors[trailingOnes(skip + i)]!
    }
  }
  return { rows: count, dimensions, at }
}

/** The 32 direction numbers of a dimension, as words whose highest bit is one half. */
function directionVectors(dimension: number): Int32Array {
  const vectors = new Int32Array(bits)
  if (dimension === 0) {
    for (let k = 0; k < bits; k++) vectors[k] = 1 << (bits - 1 - k)
    return vectors
  }
  const [polynomial, ...starts] = directions[dimension - 1] as readonly [number, ...number[]]
  const degree = starts.length
  for (let k = 0; k < bits; k++) {
    if (k < degree) {
      vectors[k] = starts[k]! << (bits - 1 - k)
      continue
    }
    let word = vectors[k - degree]! ^ (vectors[k - degree]! >>> degree)
    for (let q = 1; q < degree; q++) if ((polynomial >>> (degree - q)) & 1) word ^= vectors[k - q]!
    vectors[k] = word
  }
  return vectors
}

function wordAt(vectors: Int32Array, index: number): number {
  let word = 0
  for (let gray = index ^ (index >>> 1), k = 0; gray !== 0; gray >>>= 1, k++) if (gray & 1) word ^= vectors[k]!
  return word
}

function trailingOnes(n: number): number {
  return 31 - Math.clz32(~n & (n + 1))
}
