import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalQuantile } from '../../../lib/core/math'
import { block, fillNormal, fillPairs, fillUniform, fork, hash, normalAt, streamOf, threefry2x32, threefryPair, uniformAt, uniformOf } from '../../../lib/core/random'
import { mean, spearman, variance } from '../../../lib/core/stats'
import simulation from '../../golden/simulation.json'
import { expectClose } from '../../support/close'

const word = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const index = fc.nat(1e6)

function scrambled(key: [number, number], counter: [number, number]): string[] {
  const out = new Uint32Array(2)
  threefry2x32(...key, ...counter, out)
  return [...out].map((w) => w.toString(16).padStart(8, '0'))
}

// Random123's kat_vectors: counter, key and result of threefry2x32 with 20 rounds.
describe('threefry', () => {
  it('gives the published answer for zeros', () => {
    expect(scrambled([0, 0], [0, 0])).toEqual(simulation.rng_known_answers.threefry2x32_20_zero)
  })
  it('gives the published answer for ones', () => {
    expect(scrambled([0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff])).toEqual(['1cb996fc', 'bb002be7'])
  })
  it('gives the published answer for the digits of pi', () => {
    expect(scrambled([0x13198a2e, 0x03707344], [0x243f6a88, 0x85a308d3])).toEqual(['c4923a9c', '483df7a0'])
  })
  it('leaves the same words in the block of a kernel', () => {
    fc.assert(fc.property(word, word, word, word, (k0, k1, c0, c1) => {
      const expected = scrambled([k0, k1], [c0, c1])
      threefryPair(k0, k1, c0, c1)
      expect([...block].map((w) => (w >>> 0).toString(16).padStart(8, '0'))).toEqual(expected)
    }))
  })
  it('gives many blocks at once as it gives each alone, and touches no more', () => {
    fc.assert(fc.property(word, word, fc.array(word, { minLength: 1, maxLength: 9 }), word, (k0, k1, counters, c1) => {
      const words = new Int32Array(2 * counters.length).fill(77)
      fillPairs({ k0, k1 }, Int32Array.from(counters), c1, counters.length - 1, words)
      const alone = counters.slice(0, -1).flatMap((c) => {
        threefryPair(k0, k1, c, c1)
        return [...block]
      })
      expect([...words]).toEqual([...alone, 77, 77])
    }))
  })
  it('flips about half of the bits when one bit of the counter changes', () => {
    const flipped = Float64Array.from({ length: 2000 }, (_, i) => {
      threefryPair(7, 9, i, 0)
      const [a, b] = [block[0]!, block[1]!]
      threefryPair(7, 9, i ^ (1 << i % 20), 0)
      return bitsSet(a ^ block[0]!) + bitsSet(b ^ block[1]!)
    })
    expectClose(mean(flipped), 32, { rel: 0.02 })
  })
})

function bitsSet(x: number): number {
  return (x >>> 0).toString(2).replaceAll('0', '').length
}

describe('a uniform number', () => {
  it('is never 0 and never 1', () => {
    expect(uniformOf(0, 0)).toBe(2 ** -53)
    expect(uniformOf(-1, -1)).toBe(1 - 2 ** -53)
    fc.assert(fc.property(word, word, (high, low) => {
      expect(uniformOf(high, low) > 0 && uniformOf(high, low) < 1).toBe(true)
    }))
  })
  it('mirrors at one half when all bits flip', () => {
    fc.assert(fc.property(word, word, (high, low) => {
      expect(uniformOf(~high, ~low)).toBe(1 - uniformOf(high, low))
    }))
  })
  it('falls into every hundredth equally often', () => {
    const counts = new Float64Array(100)
    const stream = streamOf(1, 'bins')
    for (let a = 0; a < 500; a++) for (let b = 0; b < 200; b++) counts[Math.floor(100 * uniformAt(stream, a, b))]! += 1
    const chiSquare = counts.reduce((all, count) => all + (count - 1000) ** 2 / 1000, 0)
    expect(chiSquare).toBeGreaterThan(61) // 0.1 % of chi-square with 99 degrees of freedom lies below
    expect(chiSquare).toBeLessThan(149) // and 0.1 % above
  })
})

describe('streams', () => {
  it('depend on place alone and not on order', () => {
    fc.assert(fc.property(fc.nat(999999), fc.string(), fc.array(fc.tuple(index, index), { minLength: 1, maxLength: 20 }), (seed, label, places) => {
      const look = (list: [number, number][]) => new Map(list.map(([a, b]) => [`${a},${b}`, uniformAt(streamOf(seed, label), a, b)]))
      const forwards = look(places)
      const backwards = look([...places].reverse())
      expect(places.every(([a, b]) => forwards.get(`${a},${b}`) === backwards.get(`${a},${b}`))).toBe(true)
    }))
  })
  it('differ by seed, label, fork and place', () => {
    const seen = new Set<number>()
    for (const seed of [1, 2]) for (const label of ['work', 'holders']) for (const stream of [streamOf(seed, label), fork(streamOf(seed, label), 0), fork(streamOf(seed, label), 1)])
      for (let a = 0; a < 20; a++) for (let b = 0; b < 20; b++) seen.add(uniformAt(stream, a, b))
    expect(seen.size).toBe(2 * 2 * 3 * 400)
  })
  it('do not follow one another', () => {
    const numbers = (stream: ReturnType<typeof streamOf>) => {
      const out = new Float64Array(5000)
      fillUniform(stream, 0, out)
      return out
    }
    const parent = streamOf(5, 'work')
    for (const other of [streamOf(6, 'work'), streamOf(5, 'worl'), fork(parent, 0), fork(parent, 1)])
      expect(Math.abs(spearman(numbers(parent), numbers(other)))).toBeLessThan(0.05)
  })
  it('are filled with what one finds by looking one by one', () => {
    fc.assert(fc.property(fc.nat(999999), index, index, (seed, tick, from) => {
      const stream = streamOf(seed, 'fill')
      const uniforms = new Float64Array(5), normals = new Float64Array(5)
      fillUniform(stream, tick, uniforms, from)
      fillNormal(stream, tick, normals, from)
      expect([...uniforms]).toEqual([0, 1, 2, 3, 4].map((i) => uniformAt(stream, from + i, tick)))
      expect([...normals]).toEqual([0, 1, 2, 3, 4].map((i) => normalAt(stream, from + i, tick)))
    }))
  })
  it('give normal numbers of mean 0 and variance 1', () => {
    const out = new Float64Array(100000)
    fillNormal(streamOf(3, 'bell'), 0, out)
    expect(Math.abs(mean(out))).toBeLessThan(0.015)
    expect(Math.abs(variance(out) - 1)).toBeLessThan(0.02)
    expect(normalAt(streamOf(3, 'bell'), 7, 0)).toBe(normalQuantile(uniformAt(streamOf(3, 'bell'), 7, 0)))
  })
})

// Not right or wrong, but every shared result hangs on them.
describe('frozen', () => {
  it('hash of labels', () => {
    expect(['', 'a', 'work', 'Anreiz – für alle'].map(hash)).toMatchInlineSnapshot(`
      [
        0,
        721651713,
        3587801789,
        3294623507,
      ]
    `)
  })
  it('keys of a stream and its fork', () => {
    expect([streamOf(1, 'work'), fork(streamOf(1, 'work'), 3), uniformAt(streamOf(1, 'work'), 2, 3)]).toMatchInlineSnapshot(`
      [
        {
          "k0": -1943807980,
          "k1": -502808768,
        },
        {
          "k0": 489632362,
          "k1": -1955842304,
        },
        0.6035951105661742,
      ]
    `)
  })
})
