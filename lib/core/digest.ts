const number = new Float64Array(1)
const words = new Uint32Array(number.buffer)

/**
 * Fingerprint of a sequence of numbers, over all their bits. It depends on the order of the numbers and not on the pieces
 * in which they are added. -0 counts as 0 and every NaN as the same NaN, since no reader can tell those apart.
 */
export class Digest {
  private state = 0x811c9dc5
  private count = 0

  add(values: Float64Array): this {
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!
      number[0] = value === 0 ? 0 : value
      if (value === value) this.mix(words[0]!, words[1]!)
      else this.mix(0, 0x7ff80000)
    }
    this.count += values.length
    return this
  }

  /** Eight lower-case hexadecimal digits; asking does not change what may still be added. */
  hex(): string {
    let h = this.state ^ this.count
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
    return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, '0')
  }

  private mix(low: number, high: number): void {
    this.state = step(step(this.state, low), high)
  }
}

/** One step of MurmurHash3 (x86, 32 bits): every bit of the word reaches the state. */
function step(state: number, word: number): number {
  let k = Math.imul(word, 0xcc9e2d51)
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593)
  const h = state ^ k
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0
}
