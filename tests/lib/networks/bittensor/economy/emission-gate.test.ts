import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalize, sum } from '../../../../../lib/core/vector'
import {
  barByQuantile, barByRank, gateAt, gatedShares, isBarRefreshed, liveGateExponent,
} from '../../../../../lib/networks/bittensor/economy/emission-gate'
import { priceShares } from '../../../../../lib/networks/bittensor/economy/share-rules'
import facts from '../../../../golden/bittensor/economy-facts.json'
import { expectClose } from '../../../../support/close'

const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 }).map((x) => normalize(Float64Array.from(x)))
const gated = (x: Float64Array, bar: number, exponent = liveGateExponent) => gatedShares(x, bar, exponent, new Float64Array(x.length))

it(facts.gate.test, () => {
  const { prices, quantile, exponent, expected } = facts.gate
  const b = priceShares(Float64Array.from(prices), new Float64Array(2))
  const bar = barByQuantile(b, quantile)
  expectClose(bar, 2 / 3)
  expectClose(gated(b, bar, exponent), expected)
})

describe('the gate', () => {
  it('keeps half at the bar, 11 % at half of it, 3.6 % at a third', () => {
    expectClose([gateAt(0.01, 0.01, 3), gateAt(0.005, 0.01, 3), gateAt(0.01 / 3, 0.01, 3)], [1 / 2, 1 / 9, 1 / 28])
  })
  it('gives shares that add up to 1 and takes from the small for the large', () => {
    fc.assert(fc.property(shares.filter((x) => sum(x) > 0), fc.double({ min: 0, max: 1, noNaN: true }), (x, bar) => {
      const out = gated(x, bar)
      expectClose(sum(out), 1)
      const largest = x.indexOf(Math.max(...x))
      expect(out[largest]).toBeGreaterThanOrEqual(x[largest]! - 1e-12)
      x.forEach((share, i) => share === 0 && expect(out[i]).toBe(0))
    }))
  })
  it('leaves shares as they are without a bar, or if it would leave nobody', () => {
    expectClose(gated(Float64Array.of(0.25, 0.75), 0), [0.25, 0.75])
    expectClose(gatedShares(Float64Array.of(1e-200, 3e-200), 1e200, 8, new Float64Array(2)), [0.25, 0.75])
    expect(gated(new Float64Array(2), 0.1)).toEqual(new Float64Array(2))
  })
  it('may write over what it reads', () => {
    const x = Float64Array.of(0.1, 0.2, 0.7)
    const apart = gated(x, 0.2)
    expect(gatedShares(x, 0.2, 3, x)).toEqual(apart)
  })
})

describe('the bar', () => {
  const x = Float64Array.of(0.1, 0, 0.4, 0.3, 0.2)
  it('is the share at a rank, or the smallest positive one', () => {
    expect([barByRank(x, 1), barByRank(x, 3), barByRank(x, 4), barByRank(x, 32)]).toEqual([0.4, 0.2, 0.1, 0.1])
  })
  it('is the share at which the largest reach a part of all', () => {
    expect([barByQuantile(x, 0), barByQuantile(x, 0.4), barByQuantile(x, 0.69), barByQuantile(x, 0.89), barByQuantile(x, 0.95)]).toEqual([0.4, 0.4, 0.3, 0.2, 0.1])
  })
  it('is 0 if there is nothing', () => {
    expect([barByRank(new Float64Array(3), 2), barByQuantile(new Float64Array(3), 0.75), barByRank(new Float64Array(0), 2)]).toEqual([0, 0, 0])
  })
  it('never rises with rank or quantile', () => {
    fc.assert(fc.property(shares, fc.integer({ min: 1, max: 40 }), fc.double({ min: 0, max: 1, noNaN: true }), (y, rank, q) => {
      expect(barByRank(y, rank + 1)).toBeLessThanOrEqual(barByRank(y, rank))
      expect(barByQuantile(y, Math.min(1, q + 0.1))).toBeLessThanOrEqual(barByQuantile(y, q))
    }))
  })
  it('is set anew every 360 blocks', () => {
    expect([isBarRefreshed(720), isBarRefreshed(721)]).toEqual([true, false])
  })
})
