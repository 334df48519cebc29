import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buy, price, sell, swapped, type Pool } from '../../../lib/economy/market'
import simulation from '../../golden/simulation.json'
import { expectClose } from '../../support/close'

const amount = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const pool = fc.record({ base: amount(1e-3, 1e9), quote: amount(1e-3, 1e9) })
const fee = amount(0, 1)
// up to ten times what is in the pool; beyond that, rounding eats what is left on the other side
const times = amount(0, 10)

/** Pays `part` times what is there of it into the pool. */
function trade(traded: Pool, isBuying: boolean, part: number, share: number): number {
  return isBuying ? buy(traded, part * traded.quote, share) : sell(traded, part * traded.base, share)
}

// x y = k with the fee left in the pool, in Python
it.each(simulation.constant_product)('selling $sell with fee $fee gives $out', ({ X, Y, sell: amountIn, fee: share, out, price_before: before }) => {
  const traded: Pool = { base: X, quote: Y }
  expectClose(price(traded), before)
  expectClose(sell(traded, amountIn, share), out, { rel: 1e-11 })
  expectClose([traded.base, traded.quote], [X + amountIn, Y - out])
})

describe('the pool', () => {
  it('never loses product', () => {
    fc.assert(fc.property(pool, fc.array(fc.tuple(fc.boolean(), times, fee), { maxLength: 20 }), (start, trades) => {
      const traded = { ...start }
      for (const [isBuying, part, share] of trades) {
        const before = traded.base * traded.quote
        trade(traded, isBuying, part, share)
        expect(traded.base * traded.quote).toBeGreaterThanOrEqual(before * (1 - 1e-13))
      }
    }))
  })
  it('keeps its product when there is no fee', () => {
    fc.assert(fc.property(pool, fc.boolean(), times, (start, isBuying, part) => {
      const traded = { ...start }
      trade(traded, isBuying, part, 0)
      expectClose(traded.base * traded.quote, start.base * start.quote, { rel: 1e-13 })
    }))
  })
  it('never runs dry, whatever is paid', () => {
    fc.assert(fc.property(pool, amount(0, 1e15), fee, (start, paid, share) => {
      const traded = { ...start }
      buy(traded, paid, share)
      expect(traded.base).toBeGreaterThanOrEqual(0)
    }))
  })
  it('gives no profit to who buys and sells at once', () => {
    fc.assert(fc.property(pool, times, fee, (start, part, share) => {
      const traded = { ...start }
      const bought = trade(traded, true, part, share)
      expect(sell(traded, bought, share)).toBeLessThanOrEqual(part * start.quote + 1e-12 * start.quote)
    }))
  })
  it('treats buyers as it treats sellers, and keeps the fee', () => {
    fc.assert(fc.property(pool, times, fee, (start, part, share) => {
      const traded = { ...start }
      const mirrored = { base: start.quote, quote: start.base }
      expect(trade(traded, true, part, share)).toBe(trade(mirrored, false, part, share))
      expect(traded).toEqual({ base: mirrored.quote, quote: mirrored.base })
    }))
  })
  it('gets dearer by buying and cheaper by selling', () => {
    const traded = { base: 100, quote: 100 }
    buy(traded, 10, 0)
    expect(price(traded)).toBeGreaterThan(1)
    sell(traded, 50, 0)
    expect(price(traded)).toBeLessThan(1)
  })
  it('gives nothing for nothing, nor for what the fee takes whole', () => {
    expect([swapped(10, 10, 0, 0.003), swapped(10, 10, 5, 1), swapped(0, 0, 0, 0)]).toEqual([0, 0, 0])
  })
  it('has no price without tokens', () => {
    expect(price({ base: 0, quote: 5 })).toBe(0)
  })
  it.each([-1, NaN, Infinity])('refuses to trade %s', (paid) => {
    expect(() => swapped(1, 1, paid, 0)).toThrow(`finite and non-negative; got ${paid}`)
  })
  it.each([-0.1, 1.1, NaN])('refuses a fee of %s', (share) => {
    expect(() => swapped(1, 1, 1, share)).toThrow(`between 0 and 1; got ${share}`)
  })
})
