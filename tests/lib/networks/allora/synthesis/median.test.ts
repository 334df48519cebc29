import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantile } from '../../../../../lib/core/quantile'
import { medianDeviation, medianOfFirst, quantileOfFirst } from '../../../../../lib/networks/allora/synthesis/median'
import { weightedPercentiles } from '../../../../../lib/networks/allora/synthesis/weighted-percentile'
import { expectClose } from '../../../../support/close'

const numbers = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 40 })

describe('the middle of the first numbers', () => {
  it('is the mean of two for an even count, and ignores the rest', () => {
    expect(medianOfFirst([4, 1, 2, 9, 0], 4)).toBe(3)
    expect(medianDeviation([1, 2, 4, 100], 3)).toBe(1)
  })

  it('is 0 of none', () => {
    expect([medianOfFirst([], 0), medianDeviation([], 0), quantileOfFirst([], 0, 0.3)]).toEqual([0, 0, 0])
  })

  it('is the quantile of one half, as quantiles are taken elsewhere', () => {
    fc.assert(fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (values, q) => {
      expectClose(quantileOfFirst(values, values.length, q), quantile(values, q), { abs: 1e-9 })
      expectClose(medianOfFirst(values, values.length), quantile(values, 0.5), { abs: 1e-9 })
    }))
  })
})

describe('percentiles of weighted values', () => {
  it('are the outermost values outside, and nothing without weight', () => {
    expect(weightedPercentiles([3, 1], [1, 1], [0, 25, 50, 75, 100])).toEqual([1, 1, 2, 3, 3])
    expect(weightedPercentiles([3, 1], [0, 0], [50])).toEqual([0])
    expect(weightedPercentiles([], [], [50])).toEqual([0])
  })

  it('stay within the values and never fall', () => {
    fc.assert(fc.property(numbers, fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 40, maxLength: 40 }), (values, weights) => {
      const found = weightedPercentiles(values, weights, [2.28, 15.87, 50, 84.13, 97.72])
      expect(found.every((value, i) => Number.isFinite(value) && (i === 0 || value >= found[i - 1]! - 1e-9))).toBe(true)
    }))
  })
})
