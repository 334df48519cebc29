import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  codeSubnetCost, effectiveInterval, firstReserves, liveSubnetCost, medianPrice, subnetCost,
} from '../../../../../lib/networks/bittensor/economy/subnet-cost'
import { codeSubnetImmunity, liveSubnetImmunity, removalPayout, subnetToPrune } from '../../../../../lib/networks/bittensor/economy/subnet-removal'
import facts from '../../../../golden/bittensor/economy-facts.json'
import log from '../../../../golden/bittensor/subnet-registrations.json'
import { expectClose } from '../../../../support/close'

it('has the defaults of the code and the values of the chain', () => {
  expect([codeSubnetCost.least, codeSubnetCost.interval, codeSubnetImmunity]).toEqual([1000e9, 100_800, 1_296_000])
  expect([liveSubnetCost.least, liveSubnetCost.interval, liveSubnetCost.rateLimitBlocks, liveSubnetImmunity]).toEqual([1e9, 115_200, 14_400, 864_000])
})

const liveInterval = effectiveInterval(liveSubnetCost.interval, 5e8)

describe('the price of a subnet', () => {
  it.each(facts.subnetCost.examples)('is $costTao TAO $blocksSince blocks after one for $lastTao', ({ lastTao, blocksSince, costTao }) => {
    expect(subnetCost(lastTao * 1e9, blocksSince, codeSubnetCost.interval, codeSubnetCost.least)).toBe(Math.round(costTao * 1e9))
  })
  it.each(facts.subnetCost.checks)('was $costTao TAO on the chain $blocksSince blocks after one for $lastTao', ({ lastTao, blocksSince, costTao }) => {
    expectClose(subnetCost(lastTao * 1e9, blocksSince, liveInterval, liveSubnetCost.least), costTao * 1e9, { rel: facts.subnetCost.checkRelative })
  })
  it('follows from the last one 51 times in a row, to 0.1 %', () => {
    const rows = log.rows as [number, number, number][]
    const intervalAt = (block: number) => (block <= 7103975 || block >= 7415113 ? 57_600 : 28_800)
    const off = rows.slice(1).map(([block, , paid], i) => {
      const [before, , last] = rows[i]!
      return Math.abs(subnetCost(last * 1e9, block - before, intervalAt(block), liveSubnetCost.least) / (paid * 1e9) - 1)
    })
    expect(off).toHaveLength(51)
    expectClose(Math.max(...off), log.worst, { rel: 1e-3 })
    expect(Math.max(...off)).toBeLessThan(0.001)
  })
  it('is what it was before anybody registered, never below the least', () => {
    expect(subnetCost(5e9, 0, 100, 1e9, false)).toBe(5e9)
    expect(subnetCost(5e9, 1e9, 100, 1e9)).toBe(1e9)
    expect(subnetCost(5e9, 1e9, 0, 1e9)).toBe(1e10)
  })
  it('falls with time, twice as fast after a halving', () => {
    expect(liveInterval).toBe(57_600)
    fc.assert(fc.property(fc.integer({ min: 1e9, max: 1e13 }), fc.integer({ min: 0, max: 200_000 }), (last, blocks) => {
      expect(subnetCost(last, blocks + 1, liveInterval, 1e9)).toBeLessThanOrEqual(subnetCost(last, blocks, liveInterval, 1e9))
    }))
  })
})

describe('a new subnet\'s pool', () => {
  it('has the median price', () => {
    expect(firstReserves(1000e9, [0.01, 0.03, 0.02], 1e9)).toEqual({ tao: 1000e9, alpha: 50_000e9 })
    expect(firstReserves(0, [], 1e9)).toEqual({ tao: 1e9, alpha: 1e9 })
  })
  it('takes the mean of the middle two and leaves out who has no price', () => {
    expect([medianPrice([4, 0, 1, 3, 2]), medianPrice([3]), medianPrice([0])]).toEqual([2.5, 3, 1])
  })
})

describe('the subnet that goes', () => {
  const prune = (priceEma: number[], registeredAt: number[]) => subnetToPrune({ priceEma, registeredAt }, 1_000_000, liveSubnetImmunity)
  it('has the lowest price, of equals the first registration', () => {
    expect(prune([3, 1, 2], [0, 0, 0])).toBe(1)
    expect(prune([1, 1, 1], [9, 4, 4])).toBe(1)
  })
  it('is past immunity, or there is none', () => {
    expect(prune([1, 2], [136_001, 136_000])).toBe(1)
    expect(prune([1], [136_001])).toBe(-1)
    expect(prune([], [])).toBe(-1)
  })
})

describe('the payout of a removed subnet', () => {
  const whole = fc.bigInt({ min: 0n, max: 10n ** 16n })
  it('goes by alpha, odd rao to the largest remainders', () => {
    expect(removalPayout(10n, [1n, 1n, 1n], 0n)).toEqual({ holders: [4n, 3n, 3n], protocol: 0n })
    expect(removalPayout(100n, [30n, 30n], 40n)).toEqual({ holders: [30n, 30n], protocol: 40n })
  })
  it('is whole, in proportion to a rao, and nobody\'s without alpha', () => {
    fc.assert(fc.property(whole, fc.array(whole, { maxLength: 20 }), whole, (pot, holdings, protocol) => {
      const paid = removalPayout(pot, holdings, protocol)
      const total = holdings.reduce((all, one) => all + one, protocol)
      const out = paid.holders.reduce((all, one) => all + one, paid.protocol)
      expect(out).toBe(total > 0n ? pot : 0n)
      paid.holders.forEach((share, i) => {
        const due = total > 0n ? (pot * holdings[i]!) / total : 0n
        expect(share === due || share === due + 1n).toBe(true)
      })
    }))
  })
  it('brings less than the spot price because the protocol\'s alpha shares in it', () => {
    const [tao, pooled, held] = [1000n * 10n ** 9n, 100_000n * 10n ** 9n, 100_000n * 10n ** 9n]
    const { holders } = removalPayout(tao, [held], pooled)
    expect(Number(holders[0]!) / Number(held) / (Number(tao) / Number(pooled))).toBe(0.5)
  })
})
