import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { streamOf } from '../../../../../lib/core/random'
import { editionIds } from '../../../../../lib/networks/allora/edition'
import { playHistory } from '../../../../../lib/networks/allora/play/history'
import { reasonOf, reasons } from '../../../../../lib/networks/allora/play/reasons'
import { defaultMarket, defaultTopic, defaultWorkload, type TopicSettings } from '../../../../../lib/networks/allora/play/settings'
import { createTopic, type Topic } from '../../../../../lib/networks/allora/play/state'
import { playEpoch } from '../../../../../lib/networks/allora/play/topic'
import { expectClose } from '../../../../support/close'

const alone = { ...defaultMarket, rivals: 0 }
const small: TopicSettings = { ...defaultTopic, inferers: 5, forecasters: 3, reputers: 3, market: alone }

function played(settings: TopicSettings, epochs: number, seed = 1): Topic {
  const topic = createTopic(settings, streamOf(seed, 'allora'))
  for (let epoch = 0; epoch < epochs; epoch++) playEpoch(topic)
  return topic
}

const reasonsOf = (codes: Uint8Array) => [...codes].map(reasonOf)
const total = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0)

const anySettings: fc.Arbitrary<TopicSettings> = fc.record({
  edition: fc.constantFrom(...editionIds),
  inferers: fc.integer({ min: 0, max: 6 }), forecasters: fc.integer({ min: 0, max: 4 }), reputers: fc.integer({ min: 0, max: 4 }),
  topInferers: fc.integer({ min: 0, max: 5 }), topForecasters: fc.integer({ min: 0, max: 3 }), topReputers: fc.integer({ min: 0, max: 3 }),
  maxElementsPerForecast: fc.integer({ min: 1, max: 3 }),
  startRegret: fc.constantFrom(0, -1), minExperienced: fc.constantFrom(1, 10), alphaRegret: fc.constantFrom(0.1, 1),
  medianStake: fc.constantFrom(0, 1, 1e6), firstStakeFactor: fc.constantFrom(0, 1, 1e6),
  workload: fc.record({
    volatility: fc.constantFrom(0.1, 0), outperformance: fc.constantFrom(1, 0.5, 0.05),
    forecasters: fc.constantFrom('leaking' as const, 'honest' as const),
    context: fc.constantFrom(0, 1, 'random' as const), reportNoise: fc.constantFrom(0, 1, 10),
    truth: fc.constantFrom('returns' as const, 'price' as const),
  }).map((change) => ({ ...defaultWorkload, ...change })),
  market: fc.record({
    feesAtStart: fc.constantFrom(0, 100), feesPerEpoch: fc.constantFrom(0, 1), emissionPerBlock: fc.constantFrom(0, 1),
    rivals: fc.constantFrom(0, 3), spamTopics: fc.constantFrom(0, 2), spamStake: fc.constantFrom(0, 1e7), spamFees: fc.constantFrom(0, 100),
  }).map((change) => ({ ...defaultMarket, ...change })),
  attack: fc.record({ copyists: fc.nat(2), colluders: fc.nat(3), distortion: fc.constant(1) }),
}).map((change) => ({ ...defaultTopic, ...change }))

describe('a topic', () => {
  it('gives finite numbers and pays no more than it got, in every corner', () => {
    fc.assert(fc.property(anySettings, fc.nat(1000), (settings, seed) => {
      const topic = createTopic(settings, streamOf(seed, 'allora'))
      for (let epoch = 0; epoch < 14; epoch++) {
        playEpoch(topic)
        const classes = [topic.inferers, topic.forecasters, topic.reputers]
        const numbers = [
          topic.truth, topic.plainMean, topic.synthesis.combined, topic.synthesis.naive, topic.synthesis.initialRegret, topic.synthesis.regretScale,
          topic.chi, topic.tau, topic.market.reward, topic.market.spamShare, ...topic.stakes, ...topic.coefficients,
          ...classes.flatMap(({ ema, scores, rewards, reward, entropy }) => [...ema, ...scores, ...rewards, reward, entropy]),
        ]
        expect(numbers.filter((value) => !Number.isFinite(value) || Object.is(value, -0))).toEqual([])
        expect(total(classes.flatMap(({ rewards }) => [...rewards]))).toBeLessThanOrEqual(topic.market.reward * (1 + 1e-9))
        for (const { rewards, reason } of classes) rewards.forEach((reward, i) => {
          const why = reasonOf(reason[i]!)
          if (reward > 0 ? why !== 'paid' && why !== 'scoreBelow' : why === 'paid') expect.fail(`${reward} is explained by ${why}`)
        })
      }
    }), { numRuns: 150 })
  })

  it('plays the same from the same stream, and another way from another', () => {
    expect([...played(small, 20).losses]).toEqual([...played(small, 20).losses])
    expect([...played(small, 20).losses]).not.toEqual([...played(small, 20, 2).losses])
  })

  it('keeps truth and the others as they are when somebody joins', () => {
    const steady = { ...small, workload: { ...defaultWorkload, outperformance: 1 } }
    const [few, more] = [played(steady, 9), played({ ...steady, inferers: 6, forecasters: 4 }, 9)]
    expect(more.truth).toBe(few.truth)
    expect([...more.synthesis.inferences.subarray(0, 5)]).toEqual([...few.synthesis.inferences])
    expect([...more.stakes]).not.toEqual([...few.stakes])
  })

  it('pays out all of its reward to the three classes, and reputers into their stake', () => {
    const topic = played(small, 30)
    const { inferers, forecasters, reputers, market } = topic
    expectClose(inferers.reward + forecasters.reward + reputers.reward, market.reward, { rel: 1e-9 })
    expectClose(total(inferers.rewards), inferers.reward, { rel: 1e-9 })
    const before = [...topic.stakes]
    playEpoch(topic)
    expectClose([...topic.stakes], before.map((stake, m) => stake + topic.reputers.rewards[m]!), { rel: 1e-12 })
  })

  it('stores the scale of the regrets of the last epoch', () => {
    expect(played(small, 5).synthesis.regretScale).toBeGreaterThan(0.01)
  })

  it('starts as a plain mean if newcomers have no regret, and learns from experienced workers', () => {
    const topic = played({ ...small, startRegret: 0, minExperienced: 1 }, 5)
    expect(topic.synthesis.initialRegret).toBe(0)
    expectClose(topic.synthesis.combined, topic.plainMean)
    for (let epoch = 5; epoch < 12; epoch++) playEpoch(topic)
    expect(topic.synthesis.initialRegret).toBeLessThan(0)
    expect(Math.abs(topic.synthesis.combined - topic.plainMean)).toBeGreaterThan(0)
  })
})

describe('who earns nothing', () => {
  it('is told that others had better scores for the places', () => {
    const { inferers } = played({ ...small, inferers: 7, topInferers: 5 }, 20)
    expect(reasonsOf(inferers.reason).filter((reason) => reason === 'notInTop')).toHaveLength(2)
  })

  it('is told that the fees are used up', () => {
    const topic = played({ ...small, market: { ...alone, feesAtStart: 1e-17, feesPerEpoch: 0 } }, 20)
    expect(topic.isServed).toBe(false)
    expect(new Set(reasonsOf(topic.inferers.reason))).toEqual(new Set(['feesDrained']))
  })

  it('is told that another topic was served', () => {
    const topic = played({ ...small, market: { ...alone, spamTopics: 1, spamStake: 1e9, spamFees: 1e6 } }, 3)
    expect(new Set(reasonsOf(topic.reputers.reason))).toEqual(new Set(['notServed']))
  })

  it('is told that nothing is emitted', () => {
    expect(reasonsOf(played({ ...small, market: { ...alone, emissionPerBlock: 0 } }, 3).inferers.reason)).toContain('noEmission')
  })

  it('is told that it has too little stake', () => {
    const topic = played({ ...small, firstStakeFactor: 0 }, 3)
    expect(reasonsOf(topic.reputers.reason)).toEqual(['noStake', 'paid', 'paid'])
  })

  it('is told that its task is not paid, as forecasting of a single inferer', () => {
    const { forecasters } = played({ ...small, inferers: 1 }, 3)
    expect(reasonsOf(forecasters.reason)).toEqual(['taskUnpaid', 'taskUnpaid', 'taskUnpaid'])
  })

  it('is told that its score was far below the others', () => {
    const { history } = playHistory({ ...small, inferers: 20 }, streamOf(1, 'allora'), 100)
    const codes = reasonsOf(history.infererReasons)
    const at = codes.indexOf('scoreBelow')
    expect(at).toBeGreaterThan(0)
    const row = Math.floor(at / 20) * 20
    expect(history.infererScores[at]).toBeLessThan(total(history.infererScores.subarray(row, row + 20)) / 20)
  })

  it('has a reason that is known', () => {
    expect([...reasons.keys()].map(reasonOf)).toEqual([...reasons])
  })
})

describe('the history of a topic', () => {
  it('holds what the topic was like, epoch by epoch', () => {
    const { topic, history } = playHistory(small, streamOf(1, 'allora'), 12)
    expect(history.series.combined[11]).toBe(topic.synthesis.combined)
    expect(history.series.truth[11]).toBe(topic.truth)
    expect([...history.inferences.subarray(55)]).toEqual([...topic.synthesis.inferences])
    expect([...history.without.subarray(55)]).toEqual([...topic.synthesis.oneOutInferer])
    expect(history.series.bestLoss[11]).toBe(Math.min(...topic.exactLosses.subarray(2, 7)))
  })

  it('stays where it is while the topic is not served', () => {
    const { history } = playHistory({ ...small, market: { ...alone, feesAtStart: 0, feesPerEpoch: 0 } }, streamOf(1, 'allora'), 6)
    expect(new Set(history.series.combined)).toEqual(new Set([0]))
    expect([...history.series.served]).toEqual([0, 0, 0, 0, 0, 0])
    expect(new Set(history.series.truth).size).toBe(6)
  })
})
