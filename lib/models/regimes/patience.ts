/** How many ticks somebody stays with a decision: geometric, drawn from a word of 32 bits by looking up instead of a logarithm. */
export interface Patience {
  /** lasting[k]: words below it stay longer than k ticks. Ends with a 0, beyond the last tick of the run. */
  readonly lasting: Uint32Array
  /** How long all words with these first eight bits stay at least. */
  readonly atLeast: Int32Array
}

const firstBits = 24
const words = 4294967296

/** `leaving`: share that decides anew in a tick, in (0, 1]; nobody needs to know about waits of more than `ticks`. */
export function createPatience(leaving: number, ticks: number): Patience {
  const lasting = new Uint32Array(ticks + 2)
  let share = 1
  for (let k = 1; k <= ticks; k++) {
    share *= 1 - leaving
    lasting[k] = Math.min(words - 1, Math.round(share * words))
  }
  const atLeast = new Int32Array(1 << (32 - firstBits))
  let k = 1
  for (let bits = atLeast.length - 1; bits >= 0; bits--) {
    while (lasting[k]! > bits * (1 << firstBits) + ((1 << firstBits) - 1)) k++
    atLeast[bits] = k
  }
  return { lasting, atLeast }
}

/** Ticks until the next decision, at least 1, decided by the 32 bits of `word`. */
export function waitOf({ lasting, atLeast }: Patience, word: number): number {
  const draw = word >>> 0
  let wait = atLeast[draw >>> firstBits]!
  while (draw < lasting[wait]!) wait++
  return wait
}
