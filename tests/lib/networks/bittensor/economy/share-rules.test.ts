import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sum } from '../../../../../lib/core/vector'
import { burnAdjustedShares, keepEnabled, priceShares, rootWeightedShares } from '../../../../../lib/networks/bittensor/economy/share-rules'
import { missingInputs, shareEdition, shareEditions, type ShareInputs } from '../../../../../lib/networks/bittensor/economy/share-editions'
import facts from '../../../../golden/bittensor/economy-facts.json'
import { expectClose } from '../../../../support/close'

const floats = (values: readonly number[]) => Float64Array.from(values)
const shape = (size: number) => new Float64Array(size)
/** What may stand in a column by mistake or on purpose. */
const odd = fc.constantFrom(0, NaN, -1, Infinity)
const price = fc.oneof({ arbitrary: fc.double({ min: 1e-6, max: 1, noNaN: true }), weight: 5 }, { arbitrary: odd, weight: 1 })
const unit = fc.oneof({ arbitrary: fc.double({ min: 0, max: 1, noNaN: true }), weight: 5 }, { arbitrary: odd, weight: 1 })
const flow = fc.double({ min: -1e12, max: 1e12, noNaN: true })
const inputs = fc.integer({ min: 0, max: 12 }).chain((size) => {
  const column = (entry: fc.Arbitrary<number>) => fc.array(entry, { minLength: size, maxLength: size }).map(floats)
  return fc.record({
    size: fc.constant(size), priceEma: column(price), minerBurned: column(unit), rootProportion: column(unit), userFlow: column(flow), protocolFlow: column(flow),
  })
})

it.each(facts.shares)('$test: each subnet gets its part of the block', ({ emission, prices, disabled, expected, tolerance }) => {
  const shares = priceShares(floats(prices), shape(prices.length))
  keepEnabled(shares, prices.map((_, i) => (disabled?.includes(i) ? 0 : 1)))
  shares.forEach((share, i) => expectClose(Math.floor(emission * share), expected[i]!, { abs: tolerance, rel: 0 }))
})

it(`${facts.equalShares.test}: the later rules do not look at root`, () => {
  const state: ShareInputs = { size: 2, priceEma: floats([1, 1]), minerBurned: shape(2), rootProportion: floats(facts.equalShares.rootProportions) }
  expectClose(shareEdition('burnAdjusted').shares!(state, 0, shape(2)), facts.equalShares.expected, { abs: facts.equalShares.tolerance })
  expectClose(shareEdition('rootWeighted').shares!(state, 0, shape(2)), [1 / 1.1, 0.1 / 1.1])
})

describe('every rule with a formula', () => {
  const computed = shareEditions.filter(({ shares }) => shares)
  it.each(computed)('$id gives shares that add up to 1, or none at all', ({ shares }) => {
    fc.assert(fc.property(inputs, fc.double({ min: 0, max: 1, noNaN: true }), (state, bar) => {
      const out = shares!(state, bar, shape(state.size))
      expect(out.every((share) => share >= 0 && share <= 1 + 1e-12)).toBe(true)
      if (sum(out) !== 0) expectClose(sum(out), 1)
    }))
  })
  it.each(computed.filter(({ needs }) => needs.includes('priceEma')))('$id gives more to whose price rises', ({ shares }) => {
    fc.assert(fc.property(inputs.filter(({ size }) => size > 1), (state) => {
      const priceEma = state.priceEma.map((p) => (p > 0 && p < 1 ? p : 0.5))
      const before = shares!({ ...state, priceEma }, 0.05, shape(state.size))[0]!
      priceEma[0]! *= 1.5
      expect(shares!({ ...state, priceEma }, 0.05, shape(state.size))[0]!).toBeGreaterThanOrEqual(before - 1e-15)
    }))
  })
  it.each(computed.filter(({ needs }) => needs.includes('minerBurned')))('$id gives no more to whose owner burns more', ({ shares }) => {
    fc.assert(fc.property(inputs.filter(({ size }) => size > 1), (state) => {
      const minerBurned = state.minerBurned.map((q) => (q >= 0 && q < 1 ? q : 0.5))
      const before = shares!({ ...state, minerBurned }, 0.05, shape(state.size))[0]!
      minerBurned[0] = (1 + minerBurned[0]!) / 2
      expect(shares!({ ...state, minerBurned }, 0.05, shape(state.size))[0]!).toBeLessThanOrEqual(before + 1e-15)
    }))
  })
})

it('falls back on prices if all burn everything or root has no part anywhere', () => {
  const prices = floats([1, 3])
  expectClose(burnAdjustedShares(prices, floats([1, 1]), shape(2)), [0.25, 0.75])
  expectClose(rootWeightedShares(prices, shape(2), shape(2), shape(2)), [0.25, 0.75])
})

it('leaves a block without prices, or without enabled subnets, to nobody', () => {
  expect(priceShares(shape(2), shape(2))).toEqual(shape(2))
  expect(keepEnabled(floats([0.5, 0.5]), [0, 0])).toEqual(shape(2))
})

describe('the list of rules', () => {
  it('is in the order of its dates, each ending when the next begins', () => {
    shareEditions.forEach((edition, i) => expect(edition.until).toBe(shareEditions[i + 1]?.from))
  })
  it('says what is missing, and refuses to guess it', () => {
    const state: ShareInputs = { size: 1, priceEma: floats([1]) }
    expect(missingInputs(shareEdition('netTaoFlow'), state)).toEqual(['userFlow', 'protocolFlow'])
    expect(() => shareEdition('taoFlow').shares!(state, 0, shape(1))).toThrow('needs 1 entries of userFlow; got none')
  })
  it('has no formula for the rule that is not public', () => {
    expect(shareEdition('effectiveTao')).toMatchObject({ standing: 'unknown' })
    expect(shareEdition('effectiveTao').shares).toBeUndefined()
  })
})
