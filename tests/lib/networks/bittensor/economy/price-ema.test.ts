import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  codeEmaSpeed, emaHalfLife, emaWeight, liveEmaSpeed, nextPriceEma, nextPriceEmaBits, priceEmaAfter,
} from '../../../../../lib/networks/bittensor/economy/price-ema'
import { oneQ32 } from '../../../../../lib/networks/bittensor/economy/q32'
import facts from '../../../../golden/bittensor/economy-facts.json'
import { expectClose } from '../../../../support/close'

const price = fc.double({ min: 0, max: 2, noNaN: true })
const age = fc.integer({ min: 0, max: 5_000_000 })

it.each(facts.priceEma)('$test: the average is $expected after $updates updates', ({ base, blocks, updates, expected, tolerance, computed }) => {
  const speed = { baseQ32: Math.floor(base * oneQ32), halvingBlocks: 201_600 }
  let ema = 0
  let bits = 0n
  for (let n = 0; n < updates; n++) {
    ema = nextPriceEma(ema, 1, emaWeight(speed, blocks))
    bits = nextPriceEmaBits(bits, 1n << 64n, speed, blocks)
  }
  expectClose(ema, expected, { abs: tolerance, rel: 0 })
  expectClose(ema, computed, { abs: 2e-8, rel: 0 }) // base and average are cut to 32 bits
  expect(Math.abs(Number(bits) - ema * oneQ32)).toBeLessThanOrEqual(1)
})

describe('the price average', () => {
  it('stays between itself and the price, which counts as 1 at most', () => {
    fc.assert(fc.property(price.map((p) => Math.min(1, p)), price, age, (ema, spot, blocks) => {
      const next = nextPriceEma(ema, spot, emaWeight(liveEmaSpeed, blocks))
      expect(next).toBeGreaterThanOrEqual(Math.min(ema, spot, 1) - 1 / oneQ32)
      expect(next).toBeLessThanOrEqual(Math.max(ema, Math.min(spot, 1)))
    }))
  })
  it('differs from the chain\'s bits by one unit of 32 at most', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: oneQ32 }), price, age, (ema, spot, blocks) => {
      const bits = nextPriceEmaBits(BigInt(ema), BigInt(Math.floor(spot * 2 ** 40)) << 24n, liveEmaSpeed, blocks)
      const got = nextPriceEma(ema / oneQ32, Math.floor(spot * 2 ** 40) / 2 ** 40, emaWeight(liveEmaSpeed, blocks)) * oneQ32
      expect(Math.abs(Number(bits) - got)).toBeLessThanOrEqual(1)
    }))
  })
  it('is the closed form but for the cut, of which a fast average keeps little', () => {
    const weight = emaWeight(liveEmaSpeed, 1_000_000)
    let ema = 0.01
    for (let n = 0; n < 7200; n++) ema = nextPriceEma(ema, 0.02, weight)
    const whole = priceEmaAfter(0.01, 0.02, weight, 7200)
    expect(whole - ema).toBeGreaterThan(0)
    expect(whole - ema).toBeLessThan(1 / oneQ32 / weight)
  })
  it('rests below the price for ever when it is slow', () => {
    const weight = emaWeight(codeEmaSpeed, 1_000_000)
    const stuck = Math.floor((0.004 - 0.5 / oneQ32 / weight) * oneQ32) / oneQ32
    expect(nextPriceEma(stuck, 0.004, weight)).toBe(stuck)
  })
  it('does not move before trading begins', () => {
    expect(nextPriceEma(0.25, 1, emaWeight(liveEmaSpeed, 0))).toBe(0.25)
  })
})

it('half of a step arrives after 8 hours at full weight, 15 hours after a month, 9 days after a day', () => {
  expectClose(emaHalfLife(liveEmaSpeed.baseQ32 / oneQ32) / 300, 7.70, { rel: 0.01 })
  expectClose(emaHalfLife(emaWeight(liveEmaSpeed, 30 * 7200)) / 300, 15, { rel: 0.02 })
  expectClose(emaHalfLife(emaWeight(liveEmaSpeed, 7200)) / 7200, 9, { rel: 0.04 })
  expect([emaHalfLife(0), emaHalfLife(1)]).toEqual([0, 0])
})
