import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mean, meanInterval, ranks, spearman, standardDeviation, variance, wilson } from '../../../lib/core/stats'
import { studentQuantile } from '../../../lib/core/student'
import simulation from '../../golden/simulation.json'
import statistics from '../../golden/statistics.json'
import { expectClose } from '../../support/close'

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 30 })

describe("Student's t", () => {
  // scipy 1.17.1
  it.each(Object.entries(simulation['t_ppf_0.975']))('leaves 2.5 %% above its quantile with %s degrees of freedom', (freedom, expected) => {
    expectClose(studentQuantile(0.975, Number(freedom)), expected, { rel: 1e-12 })
  })
  it.each(statistics.t_ppf)('has the quantile $t at $p with $df degrees of freedom', ({ p, df, t }) => {
    expectClose(studentQuantile(p, df), t, { rel: 1e-11 })
  })
  it('is symmetric', () => {
    expect(studentQuantile(0.5, 3)).toBe(0)
    expectClose(studentQuantile(0.025, 9), -studentQuantile(0.975, 9))
  })
  it.each([0, 1.5, NaN])('has no %s degrees of freedom', (freedom) => {
    expect(() => studentQuantile(0.9, freedom)).toThrow(`got ${freedom}`)
  })
})

describe('a mean', () => {
  it('comes with the interval of scipy', () => {
    const { x, mean: centre, sd, half } = simulation.student_t_ci95
    const interval = meanInterval(x)
    expectClose([interval.mean, interval.half, interval.low, interval.high], [centre, half, centre - half, centre + half])
    expectClose(standardDeviation(x), sd)
  })
  it('moves along when all numbers move, and the variance does not', () => {
    fc.assert(fc.property(numbers, fc.integer({ min: -1000, max: 1000 }), (x, shift) => {
      const moved = x.map((value) => value + shift)
      expectClose(mean(moved), mean(x) + shift, { abs: 1e-8 })
      expectClose(variance(moved), variance(x), { abs: 1e-6, rel: 1e-6 })
    }))
  })
  it('is a number even of nothing', () => {
    expect([mean([]), variance([]), variance([5])]).toEqual([0, 0, 0])
    expect(meanInterval([5])).toEqual({ mean: 5, half: 0, low: 5, high: 5 })
  })
})

describe("Wilson's interval", () => {
  // scipy 1.17.1; the same cases to four digits in Newcombe, Statistics in Medicine 17 (1998), table I
  it.each(statistics.wilson_95)('goes from $low to $high for $k of $n', ({ k, n, low, high }) => {
    expectClose([wilson(k, n).low, wilson(k, n).high], [low, high], { abs: 1e-12 })
  })
  it('holds the share that was seen and stays between 0 and 1', () => {
    fc.assert(fc.property(fc.nat(500), fc.nat(500), (k, more) => {
      const { low, high } = wilson(k, k + more)
      const share = k + more > 0 ? k / (k + more) : 0.5
      expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true)
    }))
  })
  it('is everything before the first try', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 })
  })
  it('refuses more successes than tries', () => {
    expect(() => wilson(3, 2)).toThrow('got 3 of 2')
  })
})

describe("Spearman's correlation", () => {
  it('matches scipy with ties', () => {
    expectClose(spearman(statistics.spearman.x, statistics.spearman.y), statistics.spearman.rho)
  })
  it('lets equal numbers share their mean rank', () => {
    expect([...ranks([10, 30, 10, 20])]).toEqual([1.5, 4, 1.5, 3])
  })
  it('sees order alone', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2 }), (x) => {
      expect(spearman(x, x.map((value) => Math.exp(value)))).toBe(1)
      expect(spearman(x, x.map((value) => -value * value * value))).toBe(-1)
    }))
  })
  it('is 0 when one side does not vary', () => {
    expect([spearman([1, 2, 3], [4, 4, 4]), spearman([], []), spearman([1], [2])]).toEqual([0, 0, 0])
  })
  it('refuses numbers without partner', () => {
    expect(() => spearman([1, 2], [1])).toThrow('2 and 1')
  })
})
