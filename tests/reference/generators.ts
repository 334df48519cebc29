import { createHash } from 'node:crypto'
import { UnknownKind } from './adapter'

/** Where made-up inputs of a case come from; the recipe gives the same whole numbers in every language. */
export interface Generator {
  readonly kind: string
  readonly n: number
  readonly seed: number
  readonly scale: number
}

/** What the scale is divided by for a uniform number in (0, 1]: the smaller the power, the lighter the tail. */
const divisors: Readonly<Record<string, (u: number) => number>> = {
  pareto0_8: (u) => u * Math.sqrt(Math.sqrt(u)),
  pareto1: (u) => u,
  pareto4_3: (u) => Math.sqrt(u * Math.sqrt(u)),
  pareto2: (u) => Math.sqrt(u),
}

/** Tommy Ettinger's mulberry32: uniform numbers in [0, 1) with 32 bits. The cases name it; the library does not use it. */
function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 0x100000000
  }
}

/** The draws of a recipe, one after another, in [0, 1). */
export function drawsOf(seed: number): () => number {
  return mulberry32(seed)
}

/** The weights a generator stands for. */
export function generated({ kind, n, seed, scale }: Generator): number[] {
  const next = mulberry32(seed)
  if (kind === 'uniform') return Array.from({ length: n }, () => Math.floor((1 - next()) * scale))
  const divisor = Object.hasOwn(divisors, kind) ? divisors[kind] : undefined
  if (!divisor) throw new UnknownKind(`unknown generator "${kind}"`)
  return Array.from({ length: n }, () => Math.floor(scale / divisor(1 - next())))
}

export function sha256OfCommaJoined(values: readonly number[]): string {
  return createHash('sha256').update(values.join(',')).digest('hex')
}
