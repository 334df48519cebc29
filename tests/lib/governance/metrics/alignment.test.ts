import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meanEfficiency, meanUtilities, satisfactionEfficiency, socialUtilityEfficiency } from '../../../../lib/governance/metrics/efficiency'
import { latencyDays, latencySpread } from '../../../../lib/governance/metrics/latency'
import { medianWishes, prefersProposal, utilitarianWants, weightedMedian } from '../../../../lib/governance/metrics/median-member'
import { recordOf, turnoutOf, type Decided } from '../../../../lib/governance/metrics/turnout'

describe('the median member', () => {
  it('is the lower of two, and exactly half of the weight is enough', () => {
    expect([weightedMedian([4, 3, 2, 1], [1, 1, 1, 1]), weightedMedian([0.1, 0.5, 0.9], [2, 1, 1])]).toEqual([2, 0.1])
  })
  it('is none of those without weight, and nobody without any', () => {
    expect([weightedMedian([0.1, 0.9], [0, 1]), weightedMedian([0.1, 0.9], [0, 0]), weightedMedian([], [])]).toEqual([0.9, undefined, undefined])
  })
  it('has at most half of the weight on either side', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.nat(5)), { minLength: 1, maxLength: 15 }), (members) => {
      const median = weightedMedian(members.map(([at]) => at), members.map(([, weight]) => weight))
      const weightOf = (holds: (at: number) => boolean) => members.reduce((sum, [at, weight]) => sum + (holds(at) ? weight : 0), 0)
      if (median === undefined) expect(weightOf(() => true)).toBe(0)
      else {
        expect(2 * weightOf((at) => at < median)).toBeLessThan(weightOf(() => true))
        expect(2 * weightOf((at) => at > median)).toBeLessThanOrEqual(weightOf(() => true))
      }
    }))
  })
  it('keeps the status quo at equal distance', () => {
    expect([prefersProposal(0.25, 0.5, 0), prefersProposal(0.26, 0.5, 0)]).toEqual([false, true])
  })
  it('differs by head and by stake where money sits elsewhere', () => {
    expect(medianWishes([0, 0, 1], [1, 1, 10], 1, 0)).toEqual({ byHead: false, byStake: true })
    expect(medianWishes([], [], 1, 0)).toEqual({ byHead: false, byStake: false })
  })
  it('may lose to the sum of all utilities, in which strength counts', () => {
    expect([utilitarianWants([0, 0, 0], [-1, -1, 5]), utilitarianWants([0, 0, 0], [-1, -1, 5], [3, 3, 1]), utilitarianWants([1], [1])]).toEqual([true, false, false])
  })
})

describe('efficiency', () => {
  it('is 1 for the best, -1 for the other of two, 0 where all are equal', () => {
    const means = meanUtilities([[1, 1, 0], [0, 0, 10]])
    expect([satisfactionEfficiency(means, 1), satisfactionEfficiency([3, 1], 1), satisfactionEfficiency([2, 2], 0), satisfactionEfficiency([], 0)]).toEqual([1, -1, 0, 0])
    expect([...meanUtilities([[1, 3]], [1, 0]), ...meanUtilities([[1, 3]], [0, 0])]).toEqual([1, 0])
  })
  it('is never above 1, and not below -1 with two alternatives', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2, maxLength: 6 }), fc.nat(1), (means, winner) => {
      const efficiency = satisfactionEfficiency(means, winner)
      expect(efficiency <= 1 && (means.length > 2 || efficiency >= -1)).toBe(true)
    }))
  })
  it('of many elections is a ratio of sums, which the mean of ratios is not', () => {
    const elections = [{ outcome: 1, best: 1, random: 0 }, { outcome: 0, best: 9, random: 0 }]
    expect([socialUtilityEfficiency(elections), meanEfficiency(elections), socialUtilityEfficiency([])]).toEqual([0.1, 0.5, 0])
  })
})

describe('a record of decisions', () => {
  const decided = (more: Partial<Decided>): Decided => ({ supply: 1000, turnoutPower: 50, quorum: 50, passed: true, medianMemberWants: true, utilitarianWants: true, ...more })
  it('counts as a failed quorum what is below it, not what meets it', () => {
    expect(recordOf([decided({}), decided({ turnoutPower: 49, passed: false })])).toEqual({
      meanTurnoutSupply: 0.0495, medianTurnoutSupply: 0.0495, quorumFailureRate: 0.5, passRate: 0.5, medianAlignment: 0.5, utilitarianAlignment: 0.5,
    })
  })
  it('is all zero without decisions, and turnout of nothing is none', () => {
    expect(Object.values(recordOf([]))).toEqual([0, 0, 0, 0, 0, 0])
    expect(turnoutOf(0, 0)).toBe(0)
  })
})

describe('latency', () => {
  it('is the sum of the phases, and its spread the median and the slow end', () => {
    expect([latencyDays([1.825, 2.7375, 2]), latencyDays([])]).toEqual([6.5625, 0])
    expect([latencySpread([1, 2, 3]), latencySpread([])]).toEqual([{ median: 2, slow: 2.9 }, undefined])
  })
})
