import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { basisPoints, decimal, floorOf, fraction, numberOf, percent, reaches, shareOf } from '../../../lib/governance/fraction'
import { mayPropose } from '../../../lib/governance/proposing'
import { wholeOf } from '../../../lib/governance/whole'

const amount = fc.bigInt({ min: 0n, max: 10n ** 30n })
const share = fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 })).map(([part, of]) => fraction(part, of))

describe('a share', () => {
  it('is read from decimals as written, not as the nearest number', () => {
    expect(decimal('0.334')).toEqual({ part: 334n, of: 1000n })
    expect(decimal('1')).toEqual({ part: 1n, of: 1n })
    for (const text of ['', '-1', '.5', '1e3', '0,5']) expect(() => decimal(text)).toThrow(RangeError)
  })
  it('of an amount is rounded down and never more than it', () => {
    expect(floorOf(percent(3), 12_345_678_901_234_567_890_123n)).toBe(370_370_367_037_037_036_703n)
    fc.assert(fc.property(share, amount, (of, whole) => {
      const part = floorOf(of, whole)
      expect(part * of.of <= whole * of.part && (part + 1n) * of.of > whole * of.part).toBe(true)
    }))
  })
  it.each([['one third', fraction(1, 3)], ['two thirds', fraction(2, 3)], ['0.334', decimal('0.334')], ['6,667 basis points', basisPoints(6667)]])(
    'of exactly %s is reached and not exceeded, and one vote less is neither', (_name, of) => {
      const whole = of.of * 10n ** 24n
      const part = of.part * 10n ** 24n
      expect([reaches(part, whole, of, false), reaches(part, whole, of, true)]).toEqual([true, false])
      expect([reaches(part - 1n, whole, of, false), reaches(part + 1n, whole, of, true)]).toEqual([false, true])
    })
  it('is reached wherever it is exceeded', () => {
    fc.assert(fc.property(amount, amount, share, (part, whole, of) => {
      if (reaches(part, whole, of, true)) expect(reaches(part, whole, of, false)).toBe(true)
    }))
  })
  it('of nothing is reached and not exceeded by nothing', () => {
    expect([reaches(0n, 0n, percent(50), false), reaches(0n, 0n, percent(50), true), shareOf(0n, 0n)]).toEqual([true, false, 0])
  })
  it('has a whole above nothing', () => {
    expect(() => fraction(1, 0)).toThrow('a share has')
    expect(numberOf(percent(4))).toBe(0.04)
  })
})

describe('votes', () => {
  it('are whole and exact: others are our mistake', () => {
    expect(wholeOf(2 ** 53 - 1)).toBe(9_007_199_254_740_991n)
    for (const wrong of [0.5, NaN, Infinity, 2 ** 53]) expect(() => wholeOf(wrong)).toThrow(RangeError)
  })
  it('allow a proposal from the threshold on with Governor and only above it with Bravo', () => {
    expect([mayPropose(25_000, 25_000, false), mayPropose(25_000, 25_000, true), mayPropose(25_001, 25_000, true)]).toEqual([true, false, true])
    expect(mayPropose(0, 0, false)).toBe(true)
  })
})
