import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cappedIssuance, fixedIssuance, halvingIssuance, inflationIssuance } from '../../../lib/economy/issuance'
import { expectClose } from '../../support/close'

const amount = (min: number, max: number) => fc.double({ min, max, noNaN: true })

describe('halving issuance', () => {
  it('issues half as much in every further half-life', () => {
    const first = halvingIssuance(7200, 48, 0, 48)
    expectClose([halvingIssuance(7200, 48, 48, 96), halvingIssuance(7200, 48, 96, 144)], [first / 2, first / 4])
  })
  it('has issued 7200 · 48 / ln 2 in the end', () => {
    expectClose(halvingIssuance(7200, 48, 0, 48 * 200), (7200 * 48) / Math.LN2)
  })
  it('starts at the rate that is named', () => {
    expectClose(halvingIssuance(7200, 48, 0, 1e-3), 7.2, { rel: 1e-5 })
  })
  it('does not depend on how time is cut', () => {
    fc.assert(fc.property(amount(0, 1e6), amount(1, 1000), amount(0, 100), amount(0, 100), amount(0, 100), (rate, halfLife, from, a, b) => {
      expectClose(halvingIssuance(rate, halfLife, from, from + a) + halvingIssuance(rate, halfLife, from + a, from + a + b), halvingIssuance(rate, halfLife, from, from + a + b), { abs: 1e-6, rel: 1e-9 })
    }))
  })
  it('never takes tokens back, not even where the exponential rounds the wrong way', () => {
    expect(halvingIssuance(1, 0.6931471805599453, 0.024368455566560577, 0.02436845556656058)).toBe(0)
    fc.assert(fc.property(amount(0, 1e6), amount(1, 1000), amount(0, 1e4), amount(0, 1e-9), (rate, halfLife, from, span) => {
      expect(halvingIssuance(rate, halfLife, from, from + span)).toBeGreaterThanOrEqual(0)
    }))
  })
})

describe('fixed issuance and inflation', () => {
  it('issue the same each time, and a share of what is there', () => {
    expect(fixedIssuance(5, 3, 7)).toBe(20)
    expectClose(inflationIssuance(1000, 0.05, 0, 2), 102.5)
    expectClose(inflationIssuance(1000, 0.05, 0, 0.5), 24.695076595959, { rel: 1e-11 })
  })
  it('compound, so that two years one by one make two years', () => {
    fc.assert(fc.property(amount(1, 1e9), amount(0, 1), amount(0, 5), amount(0, 5), (supply, rate, a, b) => {
      const first = inflationIssuance(supply, rate, 0, a)
      expectClose(first + inflationIssuance(supply + first, rate, a, a + b), inflationIssuance(supply, rate, 0, a + b), { abs: 1e-12 * supply, rel: 1e-10 })
    }))
  })
})

describe('a cap', () => {
  it('lets through what still fits', () => {
    expect([cappedIssuance(10, 50, 100), cappedIssuance(10, 95, 100), cappedIssuance(10, 100, 100), cappedIssuance(10, 120, 100)]).toEqual([10, 5, 0, 0])
  })
  it('is never exceeded', () => {
    fc.assert(fc.property(fc.array(amount(0, 100), { maxLength: 50 }), amount(0, 1000), (wanted, cap) => {
      const issued = wanted.reduce((out, more) => out + cappedIssuance(more, out, cap), 0)
      expect(issued).toBeLessThanOrEqual(cap * (1 + 1e-12))
    }))
  })
})
