import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantile } from '../../../lib/core/quantile'
import { bootstrapMean, eachResample, fewestResamples, percentileInterval } from '../../../lib/experiments/bootstrap'

describe('a bootstrap interval of a mean', () => {
  it('runs between the quantiles of the resampled means, 2.5 per cent off at either end', () => {
    const values = [3.1, -1.2, 4.4, 0, 2.2, 9.9, -5.5, 1.1, 7.3]
    const means: number[] = []
    eachResample(values.length, fewestResamples, 7, (picked) => {
      means.push(Array.from(picked, (at) => values[at]!).reduce((total, value) => total + value, 0) / values.length)
    })
    const { low, high } = bootstrapMean(values, 7)
    expect(low).toBeCloseTo(quantile(means, 0.025), 12)
    expect(high).toBeCloseTo(quantile(means, 0.975), 12)
    // normal approximation: 21.4 / 9 ± 1.96 * 4.315 / 3
    expect(low).toBeCloseTo(-0.44, 0)
    expect(high).toBeCloseTo(5.2, 0)
  })

  it('lies between the smallest and the largest value', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 }), fc.nat(), (values, seed) => {
      const { low, high } = bootstrapMean(values, seed)
      const slack = 1e-9 * Math.max(...values.map(Math.abs))
      expect(low).toBeLessThanOrEqual(high)
      expect(low).toBeGreaterThanOrEqual(Math.min(...values) - slack)
      expect(high).toBeLessThanOrEqual(Math.max(...values) + slack)
    }), { numRuns: 30 })
  })

  it('has no width when all values are the same', () => {
    expect(bootstrapMean([2, 2, 2], 1)).toEqual({ low: 2, high: 2 })
  })

  it('takes at least 999 resamples', () => {
    expect(() => bootstrapMean([1, 2], 1, 998)).toThrow('at least 999')
  })
})

describe('a percentile interval', () => {
  it('leaves half of the rest off at either end', () => {
    expect(percentileInterval([8, 1, 2, 3, 4, 5, 6, 7, 0], 0.5)).toEqual({ low: 2, high: 6 })
  })
})

describe('resamples', () => {
  it('are the same whatever their number', () => {
    const drawn = (resamples: number) => {
      const draws: number[][] = []
      eachResample(5, resamples, 3, (picked) => draws.push(Array.from(picked)))
      return draws
    }
    expect(drawn(1200).slice(0, 999)).toEqual(drawn(999))
  })
})
