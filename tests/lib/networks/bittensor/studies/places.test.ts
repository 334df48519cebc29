import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultsOf } from '../../../../../lib/core/param'
import { sum } from '../../../../../lib/core/vector'
import { decayedBurn, decayFactorQ32, defaultBurnRule, raisedBurn } from '../../../../../lib/networks/bittensor/economy/registration-burn'
import { keyCourse, keysInBalance } from '../../../../../lib/networks/bittensor/studies/key-course'
import { places } from '../../../../../lib/networks/bittensor/studies/places'
import { recordedDays, subnetCourse } from '../../../../../lib/networks/bittensor/studies/subnet-course'
import { subnetRegistrations } from '../../../../../lib/networks/bittensor/studies/subnet-registrations'
import log from '../../../../golden/bittensor/subnet-registrations.json'
import { expectClose } from '../../../../support/close'

type Values = Parameters<typeof places.begin>[0]

const usual = defaultsOf(places.params)

function factsOf(over: Partial<Values> = {}) {
  const work = places.begin({ ...usual, ...over }, 1, '')
  work.addNext()
  return Object.fromEntries(work.show().facts.map(({ key, values }) => [key.split('.facts.')[1]!, values]))
}

describe('the price of a place', () => {
  it('is the chain’s to the rao after a block, with one registration', () => {
    const { price, spent } = keyCourse({ ...usual, arrivals: 20 }, 1)
    let burn = 1e8
    let paid = 0
    for (let block = 0; block < 720; block++) {
      burn = decayedBurn(burn, decayFactorQ32(360), defaultBurnRule)
      if (block === 359 || block === 719) paid += burn
      if (block === 359 || block === 719) burn = raisedBurn(burn, defaultBurnRule)
    }
    expect(price[4]! * 1e9).toBeCloseTo(burn, 3)
    expect(spent * 1e9).toBeGreaterThan(paid)
  })

  it('stays about where it is when 60 come a day', () => {
    expect(Math.round(keysInBalance(360, 1.26)!)).toBe(60)
    const { price, registered } = keyCourse({ ...usual, arrivals: 60 }, 1)
    expect(registered).toBe(300)
    expectClose(price.at(-1)!, 0.1, { rel: 0.03 })
  })

  it('runs to a bound on either side of the balance', () => {
    expect(keyCourse({ ...usual, arrivals: 75 }, 1).price.at(-1)).toBe(100)
    expect(keyCourse({ ...usual, arrivals: 20 }, 1).price.at(-1)).toBeLessThan(0.00064)
  })

  it('never leaves its bounds', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 200 }), fc.boolean(), fc.integer({ min: 1, max: 99 }), (arrivals, atRandom, seed) => {
      const { price } = keyCourse({ ...usual, arrivals, atRandom }, seed)
      expect(Math.min(...price)).toBeGreaterThanOrEqual(0.0005)
      expect(Math.max(...price)).toBeLessThanOrEqual(100)
    }), { numRuns: 10 })
  })

  it('depends on the seed only if people come at random', () => {
    const prices = (atRandom: boolean, seed: number) => Array.from(keyCourse({ ...usual, atRandom }, seed).price)
    expect(prices(false, 2)).toEqual(prices(false, 1))
    expect(prices(true, 2)).not.toEqual(prices(true, 1))
    expectClose(keyCourse({ ...usual, atRandom: true, arrivals: 100 }, 1).registered, 500, { rel: 0.1 })
  })

  it('says what happens without surcharge and without anybody', () => {
    expect(factsOf({ multiplier: 1 })['key.onlyFalls']).toEqual({})
    expect(factsOf({ arrivals: 0 })['key.nobody']?.last).toEqual({ value: 0.0005, unit: 'none' })
  })
})

describe('the price of a subnet', () => {
  it('has the recorded registrations', () => {
    expect(subnetRegistrations).toEqual(log.rows)
  })

  it('doubles with a registration and is the same again 8 days later', () => {
    const { cost, years } = subnetCourse(usual)
    expect(years[recordedDays]).toBe(0.958)
    const day = recordedDays + 1 // the last registration was a part of a day before
    const since = (subnetRegistrations[0]![0] + day * 7200 - subnetRegistrations.at(-1)![0]) / 7200
    expectClose(cost[day]!, (2 - since / 8) * 653.03, { rel: 1e-6 })
    expectClose(cost[day]! - cost[day + 6]!, (6 / 8) * 653.03, { rel: 1e-6 })
    expect(factsOf()['subnet.balance']?.days?.value).toBe(8)
  })

  it('climbs when subnets are founded more often and falls when less often', () => {
    const mean = (everyDays: number) => factsOf({ everyDays, highest: 100_000 })['subnet.year']!.mean!.value
    expectClose(mean(8), 653.03, { rel: 1e-3 })
    expect(mean(7)).toBeGreaterThan(2 * mean(8))
    expect(mean(9)).toBeLessThan(0.5 * mean(8))
  })

  it('waits until somebody pays it', () => {
    const { cost } = subnetCourse({ everyDays: 2, highest: 1000 })
    expect(Math.max(...cost.slice(recordedDays + 1))).toBeLessThanOrEqual(2000.001)
    expect(factsOf({ everyDays: 2, highest: 1000 })['subnet.year']!.registered!.value).toBeLessThan(60)
  })

  it('came every 7.6 days from January to October 2026, for 2,633 TAO at most', () => {
    const since = subnetRegistrations.filter(([block]) => block >= 7_415_113)
    expectClose((since.at(-1)![0] - since[0]![0]) / (since.length - 1) / 7200, 7.6, { abs: 0.05 })
    expect(Math.round(Math.max(...subnetRegistrations.map(([, , paid]) => paid)))).toBe(2633)
  })
})

describe('who has to go', () => {
  // 31 July 2026: immune are those registered in the 120 days before; the next removal on record hit the one the rule names
  it('is subnet 103 on the recorded day, as three days later on the chain', () => {
    const { 'removal.next': next, 'removal.record': record } = factsOf()
    expect([next!.netuid!.value, record!.netuid!.value, record!.days!.value]).toEqual([103, 103, 3])
    expect(next!.immune!.value).toBe(subnetRegistrations.filter(([block]) => block <= 8_740_402 && block > 8_740_402 - 864_000).length - 1) // 86 is not among the 126
  })

  it('would be one just registered if nobody were immune', () => {
    expect(factsOf({ immunity: 0 })['removal.next']).toMatchObject({ netuid: { value: 90 }, immune: { value: 0 } })
  })

  it('is nobody’s business of the price drawn: the facts stay the same', () => {
    expect(factsOf({ shown: 'subnet' })).toEqual(factsOf({ shown: 'key' }))
  })
})

it('adds up what the newcomers paid', () => {
  const { registered, spent } = subnetCourse(usual)
  expect(registered).toBe(45)
  expectClose(spent, sum(Array.from({ length: registered }, () => 653.03)), { rel: 1e-3 })
})
