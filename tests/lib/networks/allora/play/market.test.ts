import { describe, expect, it } from 'vitest'
import { streamOf } from '../../../../../lib/core/random'
import { createMarket, stepMarket, type MarketSettings } from '../../../../../lib/networks/allora/play/market'
import { defaultMarket } from '../../../../../lib/networks/allora/play/settings'
import { expectClose } from '../../../../support/close'

const quiet: MarketSettings = { ...defaultMarket, rivals: 0, feesPerEpoch: 0 }
const market = (change: Partial<MarketSettings>, edition: 'legacy' | 'v016' = 'v016') => createMarket({ ...quiet, ...change }, edition, streamOf(1, 'market'))

describe('the market of topics', () => {
  it('gives a topic that is alone all that is emitted in its epoch', () => {
    const alone = market({ emissionPerBlock: 2 })
    stepMarket(alone, 1000)
    expect([alone.isServed, alone.reward]).toEqual([true, 2 * 720])
  })

  it('shares emission by weight, the root of stake times fees', () => {
    const two = market({ rivals: 1, rivalStake: 4000, rivalFees: 100, feesAtStart: 100, emissionPerBlock: 3 })
    stepMarket(two, 1000)
    expectClose(two.reward, 720)
  })

  it('ends with the fees: at once, whatever the weight was', () => {
    const drained = market({ feesAtStart: 2e-18 })
    stepMarket(drained, 1000)
    expect(drained.isFunded).toBe(true)
    stepMarket(drained, 1000)
    stepMarket(drained, 1000)
    expect([drained.isFunded, drained.isServed, drained.reward]).toEqual([false, false, 0])
  })

  it('gives nothing to a topic without stake', () => {
    const unstaked = market({})
    stepMarket(unstaked, 0)
    expect([unstaked.isServed, unstaked.reward]).toEqual([false, 0])
  })

  it('serves the heavier of topics whose epochs end together, which for rivals is chance', () => {
    const crowded = market({ rivals: 10, rivalStake: 1e9, rivalFees: 1e6, feesPerEpoch: 1 })
    let served = 0
    for (let epoch = 0; epoch < 2000; epoch++) {
      stepMarket(crowded, 1000)
      if (crowded.isServed) served++
    }
    // ten rivals, each meeting the topic in one epoch of 720
    expect(served / 2000).toBeCloseTo(1 - 10 / 720, 2)
  })

  it('smooths weights per week in v016 and per epoch before', () => {
    const grown = (edition: 'legacy' | 'v016') => {
      const one = market({}, edition)
      stepMarket(one, 1000)
      const before = one.weights[0]!
      stepMarket(one, 4000)
      return one.weights[0]! / before - 1
    }
    expect(grown('legacy')).toBeGreaterThan(0.4)
    expect(grown('v016')).toBeLessThan(0.01)
  })
})
