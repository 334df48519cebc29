import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entropy, modifiedFractions, numberRatio, singleEntropy, taskEntropy } from '../../../../../lib/networks/allora/rewards/entropy'
import { forecastingUtility, normalizationFactor } from '../../../../../lib/networks/allora/rewards/forecasting-utility'
import { rewardSplit } from '../../../../../lib/networks/allora/rewards/reward-split'
import { expectClose } from '../../../../support/close'

const fraction = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1))
const task = (fractions: readonly number[], previous = fractions.map(() => NaN)) => {
  const smoothed = new Float64Array(fractions.length)
  return { entropy: taskEntropy(fractions, previous, fractions.length, 0.1, 0.25, smoothed), smoothed: [...smoothed] }
}

describe('entropy of a task', () => {
  it('is ln n for n equal shares', () => {
    expectClose(task([0.25, 0.25, 0.25, 0.25]).entropy, Math.log(4))
    expectClose(numberRatio([0.25, 0.25, 0.25, 0.25]), 4)
  })

  it('is a quarter of ln 2 for one alone, and nothing for nobody or for nobody with a share', () => {
    expectClose(task([1]).entropy, 0.173286795139986)
    expect(singleEntropy).toBeCloseTo(0.25 * Math.LN2, 15)
    expect([task([]).entropy, task([0]).entropy, task([0, 0]).entropy]).toEqual([0, 0, 0])
  })

  it('remembers shares that add up to 1, and takes a first share as it is', () => {
    expectClose(task([1, 0], [0, NaN]).smoothed, [1, 0])
    expectClose(task([0.5, 0.5], [0.9, 0.1]).smoothed, [0.86, 0.14])
  })

  it('is finite and not negative whatever the shares', () => {
    fc.assert(fc.property(fc.array(fraction, { maxLength: 8 }), (fractions) => {
      const { entropy: value, smoothed } = task(fractions)
      expect(Number.isFinite(value) && value >= 0 && smoothed.every(Number.isFinite)).toBe(true)
      expect(entropy([...modifiedFractions(fractions)], numberRatio(fractions), fractions.length, 0.25)).toBeGreaterThanOrEqual(0)
    }))
  })
})

describe('the utility of forecasting', () => {
  it('lies between 0.1 and 0.5 and follows the task score against the best inferer', () => {
    expectClose(forecastingUtility(0.125, [0.5, 0.2], 0, 1).chi, 0.2)
    expect(forecastingUtility(-0.1, [0.5], 0, 1)).toEqual({ chi: 0.1, tau: -0.2 })
    expect(forecastingUtility(5, [0.5], 0, 1).chi).toBe(0.5)
  })

  it('counts scores all below 0 as 0, and then only asks whether forecasting helps', () => {
    expectClose(forecastingUtility(3, [-1, -2], 0, 0.1).tau, 0.1)
    expectClose(forecastingUtility(-3, [-1, -2], 0, 0.1).tau, -0.1)
    expect(forecastingUtility(0, [-1], 0.7, 0.1)).toEqual({ chi: 0.5, tau: 0 })
    expect(forecastingUtility(0, [], 0.7, 0.1)).toEqual({ chi: 0.5, tau: 0 })
  })
})

describe('the split of a reward', () => {
  it('pays out the reward, whatever the entropies, and moves between workers only', () => {
    const size = fc.oneof(fc.double({ min: 1e-3, max: 5, noNaN: true }), fc.constant(0))
    fc.assert(fc.property(size, size, size, fc.double({ min: 0.1, max: 0.5, noNaN: true }), (inferers, forecasters, reputers, chi) => {
      const split = rewardSplit({ inferers, forecasters, reputers }, 100, chi, normalizationFactor(inferers, forecasters, chi))
      const total = inferers + forecasters + reputers
      expectClose(split.inferers + split.forecasters + split.reputers, total > 0 ? 100 : 0, { rel: 1e-9 })
      expectClose(split.reputers, total > 0 ? (100 * reputers) / total : 0, { rel: 1e-9 })
    }))
  })
})
