import { describe, expect, it } from 'vitest'
import { Ensemble } from '../../../lib/experiments/monte-carlo'
import { fakeModel, fakeScenario, played } from '../../support/fake-model'

function complete(scenario = fakeScenario(), size = {}) {
  const ensemble = new Ensemble(fakeModel, scenario, size)
  while (ensemble.done < ensemble.of) ensemble.addNext()
  return ensemble
}

describe('an ensemble', () => {
  it('plays replicate after replicate with the seed, size and horizon of the scenario', () => {
    played.length = 0
    complete(fakeScenario({}, { seed: 7, agents: 300, years: 2 }))
    expect(played).toEqual(Array.from({ length: 8 }, (_, replicate) => ({ seed: 7, replicate, agents: 300, years: 2, epochs: 100 })))
  })

  it('gives the same digest when others are played in between', () => {
    const [one, other, third] = [new Ensemble(fakeModel, fakeScenario()), new Ensemble(fakeModel, fakeScenario({}, { seed: 2 })), complete()]
    while (one.done < one.of) {
      other.addNext()
      one.addNext()
    }
    expect(one.digest()).toBe(third.digest())
    expect(other.digest()).not.toBe(third.digest())
  })

  it('tells a changed parameter, seed and number of runs by the digest, and no other metric', () => {
    const digests = [
      complete(), complete({ ...fakeScenario(), metric: 'cost' }), complete(fakeScenario({ slope: 0.9 })),
      complete(fakeScenario({}, { seed: 2 })), complete(fakeScenario({}, { runs: 9 })), complete(fakeScenario({ shock: true })),
    ].map((ensemble) => ensemble.digest())
    expect(digests[0]).toMatch(/^[0-9a-f]{8}$/)
    expect(digests[1]).toBe(digests[0])
    expect(new Set(digests).size).toBe(5)
  })

  it('has no digest before it is complete and no run after it is', () => {
    const ensemble = new Ensemble(fakeModel, fakeScenario())
    ensemble.addNext()
    expect(() => ensemble.digest()).toThrow('all 8 runs; 1 are played')
    expect(() => complete().addNext()).toThrow('all 8 runs are played')
  })

  it('can be smaller than the scenario asks for, never larger', () => {
    played.length = 0
    expect(complete(fakeScenario(), { runs: 4, agents: 250 }).of).toBe(4)
    expect(played[0]!.agents).toBe(250)
    expect(complete(fakeScenario({}, { runs: 8, agents: 100 }), { runs: 400, agents: 250 }).of).toBe(8)
    expect(played.at(-1)!.agents).toBe(100)
  })

  it('orders its quantiles at every moment', () => {
    const { low, lower, middle, upper, high } = complete(fakeScenario({}, { runs: 48 })).quantiles(0, 0)
    const isOrdered = Array.from(middle, (m, t) => low[t]! < lower[t]! && lower[t]! < m && m < upper[t]! && upper[t]! < high[t]!)
    expect(isOrdered).toEqual(isOrdered.map(() => true))
    expect(middle.at(-1)).toBeCloseTo(120, 0)
  })

  it('takes all five quantiles from the only run after one run', () => {
    const ensemble = new Ensemble(fakeModel, fakeScenario())
    ensemble.addNext()
    const { low, middle, high } = ensemble.quantiles(0, 0)
    expect(low).toEqual(high)
    expect(middle).toEqual(high)
  })

  it('pairs every disturbed run with the same run undisturbed', () => {
    const shocked = complete(fakeScenario({ shock: true }))
    const effect = shocked.effect(0, 0, [shocked.x.length - 1])!
    expect([effect.low, effect.middle, effect.high].map((change) => Math.round(change * 1e9) / 1e9)).toEqual([-5, -5, -5])
    expect(shocked.baseline(0, 0)).toEqual(complete().quantiles(0, 0).middle)
    expect(shocked.effect(0, 1, [shocked.x.length - 1])).toEqual({ low: 0, middle: 0, high: 0 })
  })

  it('compares with nothing where nothing was disturbed', () => {
    expect(complete().hasTwin).toBe(false)
    expect(complete().effect(0, 0, [1])).toBeUndefined()
    expect(complete().baseline(0, 0)).toBeUndefined()
  })

  it('refuses a play with a number that is not finite', () => {
    const broken = { ...fakeModel, play: () => ({ x: Float64Array.of(0, 3), rows: Array.from({ length: 6 }, () => Float64Array.of(0, NaN)) }) }
    expect(() => new Ensemble(broken, fakeScenario()).addNext()).toThrow('row 0 is NaN at x = 3')
  })
})
