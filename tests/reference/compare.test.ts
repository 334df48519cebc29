import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, Recorded } from './compare'

const exact = { abs: 0, rel: 0 }
const passes = (got: unknown, expected: unknown, tol = exact) => compare(got, expected, tol).mismatches.length === 0

describe('comparing an answer', () => {
  it('lets numbers differ by abs + rel |expected| and no more', () => {
    expect(passes(100.6, 100, { abs: 0.1, rel: 0.005 })).toBe(true)
    expect(passes(100.7, 100, { abs: 0.1, rel: 0.005 })).toBe(false)
    expect(passes(-100.6, -100, { abs: 0.1, rel: 0.005 })).toBe(true)
  })

  it('takes no number for NaN, infinity, text or nothing', () => {
    for (const got of [NaN, Infinity, '1', undefined, null, [1]]) expect(passes(got, 1, { abs: 1e9, rel: 1e9 })).toBe(false)
  })

  it('reads strings of digits as whole numbers of any size and exactly', () => {
    const big = '1000000000000000000000000000'
    expect(passes(10n ** 27n, big)).toBe(true)
    expect(passes(big, big)).toBe(true)
    expect(passes(10n ** 27n + 1n, big, { abs: 1e9, rel: 1 })).toBe(false)
    expect(passes(1e27, big)).toBe(false)
    expect(passes(12, '12')).toBe(true)
    expect(passes(-12n, '-12')).toBe(true)
    expect(passes(12.5, '12')).toBe(false)
  })

  it('compares other strings and truth values exactly', () => {
    expect(passes('Succeeded', 'Succeeded')).toBe(true)
    expect(passes('succeeded', 'Succeeded')).toBe(false)
    expect(passes(true, true)).toBe(true)
    expect(passes(1, true)).toBe(false)
  })

  it('compares nothing with null, at any depth', () => {
    expect(passes({ atkinson: 7 }, { atkinson: null })).toBe(true)
    expect(passes({}, { atkinson: null })).toBe(true)
    expect(passes(undefined, null)).toBe(true)
    expect(passes([1, 2], [1, null])).toBe(true)
  })

  it('fails lists of another length and objects without an expected key', () => {
    expect(passes([1, 2, 3], [1, 2])).toBe(false)
    expect(passes([1], [1, 2])).toBe(false)
    expect(passes(1, [1])).toBe(false)
    expect(passes({ a: 1 }, { a: 1, b: 2 })).toBe(false)
    expect(passes([1], { 0: 1 })).toBe(false)
  })

  it('does not mind that the library says more than was asked', () => {
    expect(passes({ a: 1, b: 2 }, { a: 1 })).toBe(true)
  })

  it('looks up what a file records of a longer answer', () => {
    const all = new Recorded('e', [{ e: 0, x: 1 }, { e: 1, x: 2 }, { e: 2, x: 3 }])
    expect(passes(all, [{ e: 0, x: 1 }, { e: 2, x: 3 }])).toBe(true)
    expect(passes(all, [{ e: 1, x: 3 }])).toBe(false)
    expect(passes(all, [{ e: 3, x: 3 }])).toBe(false)
  })

  it('takes typed arrays for lists', () => {
    expect(passes(Float64Array.of(1, 2), [1, 2])).toBe(true)
    expect(passes(BigUint64Array.of(5n), ['5'])).toBe(true)
  })

  it('says where the answer differs', () => {
    expect(compare({ epochs: [{ bonds: [1, 3] }] }, { epochs: [{ bonds: [1, 2] }] }, exact).mismatches).toEqual(['epochs[0].bonds[1]: expected 2, got 3'])
  })

  it('measures the worst error against the size of what is expected, and absolutely below 1', () => {
    expect(compare([0.5, 110], [0.25, 100], exact).worst).toBe(0.25)
    expect(compare([110], [100], exact).worst).toBeCloseTo(0.1, 12)
  })

  it('passes whatever JSON can say when compared with itself', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(compare(value, value, exact)).toEqual({ mismatches: [], worst: 0 })
    }))
  })
})
