import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { topicReward, topicRewards } from '../../../../../lib/networks/allora/topics/topic-rewards'
import {
  feeDrip, legacyTopicTargetWeight, smoothedAlpha, topicTargetWeight, topicWeight,
} from '../../../../../lib/networks/allora/topics/topic-weight'
import { expectClose } from '../../../../support/close'

const roots = { mu: 0.5, nu: 0.5 }

describe('the weight of a topic', () => {
  it('is the root of stake times fees; once fees were counted per block', () => {
    expectClose(topicTargetWeight(1e6, 4e4, roots), 2e5)
    expectClose(legacyTopicTargetWeight(1e6, 4e4, 100, roots), 2e4)
  })

  it('is shared out, not multiplied, by spreading stake and fees over many topics', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 500 }), (topics) => {
      expectClose(topics * topicTargetWeight(1e6 / topics, 4e4 / topics, roots), topicTargetWeight(1e6, 4e4, roots), { rel: 1e-9 })
    }))
  })

  it('is nothing without stake or fees, and ends at once with the last fee', () => {
    expect([topicTargetWeight(0, 4, roots), topicTargetWeight(4, 0, roots), topicWeight(0, 99, 0.5, 0)]).toEqual([0, 0, 0])
  })

  it('starts at its target and is smoothed from then on', () => {
    expect([topicWeight(10, NaN, 0.5, 1), topicWeight(10, 20, 0.5, 1)]).toEqual([10, 15])
    expectClose(smoothedAlpha(0.5, 4), 0.9375)
  })
})

describe('the balance of fees', () => {
  it('loses the share of a week that the epoch is, in whole units, and stops at nothing', () => {
    expect(feeDrip(1_000_000, 720, 864_000)).toBe(996_379)
    expect([feeDrip(3, 200_000, 864_000), feeDrip(0, 720, 864_000)]).toEqual([0, 0])
  })

  it('is down to less than a third after two weeks of drips', () => {
    let fees = 1e9
    for (let blocks = 0; blocks < (2 * 864_000) / 4.345; blocks += 720) fees = feeDrip(fees, 720, 864_000)
    expect(fees / 1e9).toBeCloseTo(Math.exp(-2), 2)
  })
})

describe('rewards of topics', () => {
  it('are their share of the weights, or of the treasury if that holds less', () => {
    expect([...topicRewards([0.75, 0.25], [100, 200], 1, 1, 1000)]).toEqual([75, 50])
    expectClose(topicRewards([0.5, 0.3, 0.2], [100, 100, 100], 1, 1, 50), [25, 15, 10])
    expect([...topicRewards([1, 1], [1, 1], 2, 1, 0)]).toEqual([0, 0])
  })

  it('are nothing if no topic has weight', () => {
    expect(topicReward(0, 0, 5)).toBe(0)
    expect([...topicRewards([0, 0], [1, 1], 0, 1, 10)]).toEqual([0, 0])
  })
})
