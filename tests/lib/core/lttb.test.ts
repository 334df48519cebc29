import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lttb } from '../../../lib/core/lttb'
import simulation from '../../golden/simulation.json'

const { x, y, threshold, indices } = simulation.lttb

it('takes the points of the reference', () => {
  expect([...lttb(x, y, threshold)]).toEqual(indices)
})

it('keeps both ends and the order, and as many points as asked for', () => {
  fc.assert(fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 200 }), fc.integer({ min: 2, max: 100 }), (line, count) => {
    const taken = [...lttb(line.map((_, i) => i), line, count)]
    expect(taken).toHaveLength(Math.min(count, line.length))
    expect([taken[0], taken.at(-1)]).toEqual([0, line.length - 1])
    expect(taken.every((index, i) => i === 0 || index > taken[i - 1]!)).toBe(true)
  }))
})

it('keeps a lone spike', () => {
  const flat = Array.from({ length: 100 }, (_, i) => (i === 41 ? 1 : 0))
  expect([...lttb(flat.map((_, i) => i), flat, 10)]).toContain(41)
})

it('takes everything from a short line', () => {
  expect([...lttb([0, 1], [5, 6], 10)]).toEqual([0, 1])
  expect([...lttb([], [], 10)]).toEqual([])
})

it('refuses to leave out an end', () => {
  expect(() => lttb([0, 1, 2], [0, 1, 2], 1)).toThrow('got 1')
})
