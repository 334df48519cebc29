import { normalQuantile } from './math'

/**
 * A named source of chance. It has no state: what it gives depends only on the stream and on where one looks,
 * never on how often or in which order one looked before.
 */
export interface Stream {
  readonly k0: number
  readonly k1: number
}

/** Where {@link threefryPair} leaves its two signed 32-bit words. Read both before anyone scrambles again. */
export const block = new Int32Array(2)

/**
 * Threefry-2x32 with 20 rounds (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011): turns a key and
 * a counter, two 32-bit words each, into two random words in {@link block}.
 *
 * For kernels that call it millions of times: no object, no array, about 14 ns. `uniformOf(block[0]!, block[1]!)` makes
 * one uniform number of the pair.
 */
export function threefryPair(k0: number, k1: number, c0: number, c1: number): void {
  let a = k0 | 0, b = k1 | 0, c = 0x1bd11bda ^ k0 ^ k1
  let x = (c0 + a) | 0, y = (c1 + b) | 0
  for (let round = 1; round <= 5; round++) {
    // odd groups of four rounds rotate by 13, 15, 26, 6 bits, even ones by 17, 29, 16, 24
    if (round & 1) {
      x = (x + y) | 0; y = ((y << 13) | (y >>> 19)) ^ x
      x = (x + y) | 0; y = ((y << 15) | (y >>> 17)) ^ x
      x = (x + y) | 0; y = ((y << 26) | (y >>> 6)) ^ x
      x = (x + y) | 0; y = ((y << 6) | (y >>> 26)) ^ x
    } else {
      x = (x + y) | 0; y = ((y << 17) | (y >>> 15)) ^ x
      x = (x + y) | 0; y = ((y << 29) | (y >>> 3)) ^ x
      x = (x + y) | 0; y = ((y << 16) | (y >>> 16)) ^ x
      x = (x + y) | 0; y = ((y << 24) | (y >>> 8)) ^ x
    }
    const first = a
    a = b; b = c; c = first
    x = (x + a) | 0
    y = (y + b + round) | 0
  }
  block[0] = x
  block[1] = y
}

/**
 * Words 2n and 2n + 1 of `words` become the block of counters[n] and c1, for the first `count` counters. About 10 ns each: the rounds
 * are written out, so that one block is begun before the last one is done.
 */
export function fillPairs({ k0, k1 }: Stream, counters: Int32Array, c1: number, count: number, words: Int32Array): void {
  const k2 = 0x1bd11bda ^ k0 ^ k1
  for (let n = 0; n < count; n++) {
    let x = (counters[n]! + k0) | 0, y = (c1 + k1) | 0
    x = (x + y) | 0; y = ((y << 13) | (y >>> 19)) ^ x
    x = (x + y) | 0; y = ((y << 15) | (y >>> 17)) ^ x
    x = (x + y) | 0; y = ((y << 26) | (y >>> 6)) ^ x
    x = (x + y) | 0; y = ((y << 6) | (y >>> 26)) ^ x
    x = (x + k1) | 0; y = (y + k2 + 1) | 0
    x = (x + y) | 0; y = ((y << 17) | (y >>> 15)) ^ x
    x = (x + y) | 0; y = ((y << 29) | (y >>> 3)) ^ x
    x = (x + y) | 0; y = ((y << 16) | (y >>> 16)) ^ x
    x = (x + y) | 0; y = ((y << 24) | (y >>> 8)) ^ x
    x = (x + k2) | 0; y = (y + k0 + 2) | 0
    x = (x + y) | 0; y = ((y << 13) | (y >>> 19)) ^ x
    x = (x + y) | 0; y = ((y << 15) | (y >>> 17)) ^ x
    x = (x + y) | 0; y = ((y << 26) | (y >>> 6)) ^ x
    x = (x + y) | 0; y = ((y << 6) | (y >>> 26)) ^ x
    x = (x + k0) | 0; y = (y + k1 + 3) | 0
    x = (x + y) | 0; y = ((y << 17) | (y >>> 15)) ^ x
    x = (x + y) | 0; y = ((y << 29) | (y >>> 3)) ^ x
    x = (x + y) | 0; y = ((y << 16) | (y >>> 16)) ^ x
    x = (x + y) | 0; y = ((y << 24) | (y >>> 8)) ^ x
    x = (x + k1) | 0; y = (y + k2 + 4) | 0
    x = (x + y) | 0; y = ((y << 13) | (y >>> 19)) ^ x
    x = (x + y) | 0; y = ((y << 15) | (y >>> 17)) ^ x
    x = (x + y) | 0; y = ((y << 26) | (y >>> 6)) ^ x
    x = (x + y) | 0; y = ((y << 6) | (y >>> 26)) ^ x
    x = (x + k2) | 0; y = (y + k0 + 5) | 0
    words[2 * n] = x
    words[2 * n + 1] = y
  }
}

/** The same for callers who keep their own pair; `out` receives two unsigned words. */
export function threefry2x32(k0: number, k1: number, c0: number, c1: number, out: Uint32Array): void {
  threefryPair(k0, k1, c0, c1)
  out[0] = block[0]!
  out[1] = block[1]!
}

/**
 * 52 random bits of two words as an odd multiple of 2^-53: never 0, never 1, symmetric about one half.
 */
export function uniformOf(high: number, low: number): number {
  return (high >>> 6) * 1.4901161193847656e-8 + ((low >>> 6) + 0.5) * 2.220446049250313e-16 // 2^-26 and 2^-52
}

/** The stream of this name. Streams of different seed or label are independent. `seed` is a whole number, taken modulo 2^32. */
export function streamOf(seed: number, label: string): Stream {
  threefryPair(seed, hash(label), 0, 0)
  return { k0: block[0]!, k1: block[1]! }
}

/** A stream within a stream, such as the replicate of that number. Its key is inverted so that it meets none of the parent's draws. */
export function fork(stream: Stream, index: number): Stream {
  threefryPair(stream.k0, ~stream.k1, index, 0)
  return { k0: block[0]!, k1: block[1]! }
}

/** Uniform number inside (0, 1), decided by stream, `a` (say, the agent) and `b` (say, the tick), whole numbers both. */
export function uniformAt(stream: Stream, a: number, b: number): number {
  threefryPair(stream.k0, stream.k1, a, b)
  return uniformOf(block[0]!, block[1]!)
}

/** Standard normal number, decided by stream, `a` and `b`. */
export function normalAt(stream: Stream, a: number, b: number): number {
  return normalQuantile(uniformAt(stream, a, b))
}

/** Sets `out[i]` to `uniformAt(stream, from + i, b)`. */
export function fillUniform(stream: Stream, b: number, out: Float64Array, from = 0): void {
  const { k0, k1 } = stream
  for (let i = 0; i < out.length; i++) {
    threefryPair(k0, k1, from + i, b)
    out[i] = uniformOf(block[0]!, block[1]!)
  }
}

/** Sets `out[i]` to `normalAt(stream, from + i, b)`. */
export function fillNormal(stream: Stream, b: number, out: Float64Array, from = 0): void {
  fillUniform(stream, b, out, from)
  for (let i = 0; i < out.length; i++) out[i] = normalQuantile(out[i]!)
}

/** 32-bit hash of a text: MurmurHash3's steps and finish, one UTF-16 unit at a time. */
export function hash(text: string): number {
  let h = 0
  for (let i = 0; i < text.length; i++) {
    let k = Math.imul(text.charCodeAt(i), 0xcc9e2d51)
    k = Math.imul((k << 15) | (k >>> 17), 0x1b873593)
    h ^= k
    h = (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0
  }
  h ^= text.length
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
