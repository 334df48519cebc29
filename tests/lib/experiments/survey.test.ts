import { describe, expect, it } from 'vitest'
import { driversOf } from '../../../lib/experiments/drivers'
import { leadersOf } from '../../../lib/experiments/leaders'
import { Survey } from '../../../lib/experiments/survey'
import { fakeModel, fakeParams, fakeScenario, played } from '../../support/fake-model'

function complete(values = {}, of = 128) {
  const survey = new Survey(fakeModel, fakeScenario(values), of)
  while (survey.done < survey.of) survey.addNext()
  return survey
}

describe('a survey', () => {
  it('varies only numbers with a plausible range that the reader has left alone', () => {
    expect(complete().varied).toEqual(['slope', 'scale'])
    expect(complete({ slope: 0.5 }).varied).toEqual(['scale'])
    expect(complete({ slope: 0.5, scale: 20 }).varied).toEqual([])
  })

  it('stays within the plausible range and on the grid, evenly by difference or by ratio', () => {
    const survey = complete()
    const slopes = [...survey.settingsOf('slope')].sort((a, b) => a - b)
    const scales = [...survey.settingsOf('scale')].sort((a, b) => a - b)
    expect([slopes[0], slopes.at(-1)]).toEqual([fakeParams.slope.plausible[0], fakeParams.slope.plausible[1]])
    expect([60, 61]).toContain(slopes.filter((slope) => slope < 0).length) // below −0.05: 47.5 % of 128
    expect(scales[0]).toBeGreaterThanOrEqual(1)
    expect(scales.at(-1)).toBeLessThanOrEqual(100)
    expect([63, 64]).toContain(scales.filter((scale) => scale < 10).length) // below 9.95: 49.9 % of 128
  })

  it('plays every setting once, with 300 agents and chance of its own', () => {
    played.length = 0
    complete({}, 8)
    expect(played.map(({ replicate, agents }) => [replicate, agents])).toEqual(Array.from({ length: 8 }, (_, i) => [i, 300]))
  })

  it('has the same digest every time, and none before it is complete', () => {
    expect(complete().digest()).toBe(complete().digest())
    expect(complete({ scale: 20 }).digest()).not.toBe(complete().digest())
    expect(() => new Survey(fakeModel, fakeScenario(), 8).digest()).toThrow('all 8 settings; 0 are played')
    expect(() => complete({}, 8).addNext()).toThrow('all 8 settings are played')
  })
})

describe('leaders', () => {
  it('counts who is strictly ahead, and ties for nobody', () => {
    const [height, cost] = leadersOf(complete({ slope: 0.5 }))
    expect(height).toMatchObject({ metric: 'height', shares: [{ actor: 'left', share: 1 }, { actor: 'right', share: 0 }] })
    expect(cost).toMatchObject({ metric: 'cost', shares: [{ actor: 'left', share: 0 }, { actor: 'right', share: 0 }] })
  })

  it('leaves out metrics that are not ranked', () => {
    expect(leadersOf(complete()).map(({ metric }) => metric)).toEqual(['height', 'cost'])
  })

  it('says how uncertain a share is', () => {
    const [left] = leadersOf(complete())[0]!.shares
    expect(left!.low).toBeLessThan(left!.share)
    expect(left!.share).toBeCloseTo(0.5, 1)
    expect(left!.high - left!.low).toBeCloseTo(2 * 1.96 * Math.sqrt(0.25 / 128), 1)
  })

  it('lets the lowest lead where low is better', () => {
    const cheap = { ...fakeModel, metrics: fakeModel.metrics.map((metric) => ({ ...metric, leader: 'lowest' as const })) }
    const survey = new Survey(cheap, fakeScenario({ slope: 0.5 }), 4)
    survey.addNext()
    expect(leadersOf(survey)[0]!.shares.map(({ share }) => share)).toEqual([0, 1])
  })

  it('shows what is known before the first setting', () => {
    expect(leadersOf(new Survey(fakeModel, fakeScenario(), 4))[0]!.shares[0]).toEqual({ actor: 'left', share: 0, low: 0, high: 1 })
  })
})

describe('drivers', () => {
  it('puts the parameter first that the gap goes with', () => {
    const [first, second] = driversOf(complete(), 0, 0, 1)
    expect(first!.param).toBe('slope')
    expect(first!.correlation).toBeGreaterThan(0.99)
    expect(second!.param).toBe('scale')
    expect(Math.abs(second!.correlation)).toBeLessThan(0.3)
  })

  it('turns its sign when the actors change places', () => {
    expect(driversOf(complete(), 0, 1, 0)[0]!.correlation).toBeLessThan(-0.99)
  })
})
