import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exp, log, logistic, normalCdf, normalQuantile, pow, tanh } from '../../../lib/core/math'
import { expectClose } from '../../support/close'

const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true })

describe('exp and log', () => {
  it('undo each other', () => {
    fc.assert(fc.property(finite(-700, 700), (x) => {
      expectClose(log(exp(x)), x, { abs: 1e-15, rel: 1e-14 })
    }))
  })
  it('stay within a few units in the last place of the platform', () => {
    fc.assert(fc.property(finite(-700, 700), finite(1e-300, 1e300), (x, y) => {
      expectClose(exp(x), Math.exp(x), { rel: 5e-16 })
      expectClose(log(y), Math.log(y), { rel: 5e-16 })
    }), { numRuns: 2000 })
  })
  it('turn sums into products', () => {
    fc.assert(fc.property(finite(-300, 300), finite(-300, 300), (x, y) => {
      expectClose(exp(x + y), exp(x) * exp(y), { rel: 1e-13 })
    }))
  })
  it('are defined at the ends', () => {
    expect([exp(-Infinity), exp(-708), exp(0)]).toEqual([0, 0, 1])
    expect(exp(Infinity)).toBe(exp(709))
    expect([log(0), log(1), log(Infinity)]).toEqual([-Infinity, 0, Infinity])
    expectClose(log(5e-324), -744.4400719213812)
    expectClose(log(Number.MAX_VALUE), 709.782712893384)
    expect([exp(NaN), log(NaN), log(-1)]).toEqual([NaN, NaN, NaN])
  })
})

describe('pow', () => {
  it('multiplies whole powers out exactly', () => {
    expect([pow(2, 10), pow(2, -2), pow(-3, 3), pow(7, 0), pow(0, 0), pow(0, 3), pow(0, -1)]).toEqual([1024, 0.25, -27, 1, 1, 0, Infinity])
  })
  it('agrees with the platform for any power of a positive number', () => {
    fc.assert(fc.property(finite(1e-5, 1e5), finite(-50, 50), (x, y) => {
      expectClose(pow(x, y), Math.pow(x, y), { rel: 1e-13 })
    }))
  })
  it('has no broken power of a negative number', () => {
    expect(pow(-2, 0.5)).toBeNaN()
  })
})

describe('logistic and tanh', () => {
  it('are one another stretched', () => {
    fc.assert(fc.property(finite(-50, 50), (x) => {
      expectClose(tanh(x), 2 * logistic(2 * x) - 1, { abs: 4e-16, rel: 1e-15 })
    }))
  })
  it('stay within their bounds for any number', () => {
    fc.assert(fc.property(fc.double({ noNaN: true }), (x) => {
      expect(logistic(x) >= 0 && logistic(x) <= 1).toBe(true)
      expect(Math.abs(tanh(x)) <= 1).toBe(true)
      expect(tanh(-x) === -tanh(x)).toBe(true)
    }))
  })
})

describe('the normal law', () => {
  it('gives back the probability whose quantile was taken', () => {
    fc.assert(fc.property(finite(1e-12, 1 - 1e-12), (p) => {
      expectClose(normalCdf(normalQuantile(p)), p, { rel: 1e-11 })
    }))
  })
  it('is symmetric', () => {
    fc.assert(fc.property(finite(-8, 8), (x) => {
      expectClose(normalCdf(x) + normalCdf(-x), 1, { rel: 1e-14 })
    }))
  })
  it('never falls', () => {
    fc.assert(fc.property(finite(-40, 40), finite(1e-6, 1), (x, more) => {
      expect(normalCdf(x + more)).toBeGreaterThanOrEqual(normalCdf(x))
    }))
  })
  it('is certain far out', () => {
    expect([normalCdf(-60), normalCdf(60), normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0, 1, 0, 1])
  })
  it.each([0, 1, -0.5, 2, NaN])('has no quantile for %s', (p) => {
    expect(() => normalQuantile(p)).toThrow(`inside (0, 1); got ${p}`)
  })
})
