import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { swapped } from '../../../../../lib/economy/market'
import {
  alphaFor, buyAlpha, createPool, inject, injectUnweighted, leastWeight, poolPrice, reweigh, sellAlpha, slippage, swapAlphaIn, swapTaoIn, taoFor,
  type WeightedPool,
} from '../../../../../lib/networks/bittensor/economy/pool'
import { poolEditions } from '../../../../../lib/networks/bittensor/economy/pool-editions'
import facts from '../../../../golden/bittensor/economy-facts.json'
import { expectClose } from '../../../../support/close'

const reserve = fc.double({ min: 1e10, max: 1e15, noNaN: true }).map(Math.floor)
const pool = fc.record({ tao: reserve, alpha: reserve, taoWeight: fc.double({ min: 0.3, max: 0.7, noNaN: true }), authorTao: fc.constant(0) })
const part = fc.double({ min: 1e-6, max: 3, noNaN: true })

it.each(facts.balancer.rows)('the price at weight $wTao, $T TAO and $A alpha is $price', ({ wTao, A, T, price }) => {
  expectClose(poolPrice({ tao: T, alpha: A, taoWeight: wTao, authorTao: 0 }), price, { rel: 1e-12 })
})

describe('the weighted pool', () => {
  it('is the constant-product pool at equal weights', () => {
    fc.assert(fc.property(reserve, reserve, part, (tao, alpha, share) => {
      expect(alphaFor(createPool(tao, alpha), share * tao)).toBe(Math.floor(swapped(tao, alpha, share * tao, 0)))
    }))
  })
  it('goes over into it as weights approach each other', () => {
    const even = createPool(1e12, 3e13)
    expectClose(alphaFor({ ...even, taoWeight: 0.49999974 }, 1e10), alphaFor(even, 1e10), { rel: 2e-6 })
  })
  it('keeps T^w A^(1-w) but for rounding', () => {
    fc.assert(fc.property(pool, part, fc.boolean(), (start, share, isBuying) => {
      const traded = { ...start }
      const constant = ({ tao, alpha, taoWeight }: WeightedPool) => taoWeight * Math.log(tao) + (1 - taoWeight) * Math.log(alpha)
      if (isBuying) swapTaoIn(traded, share * start.tao)
      else swapAlphaIn(traded, share * start.alpha)
      expectClose(constant(traded), constant(start), { rel: 1e-10 })
    }))
  })
  it('gives no profit to who buys and sells at once, fees or not', () => {
    fc.assert(fc.property(pool, part, (start, share) => {
      const paid = Math.floor(share * start.tao)
      const free = { ...start }
      expect(swapAlphaIn(free, swapTaoIn(free, paid))).toBeLessThanOrEqual(paid * (1 + 1e-9) + 1)
      const charged = { ...start }
      expect(sellAlpha(charged, buyAlpha(charged, paid))).toBeLessThan(paid)
    }))
  })
  it('loses nothing: what leaves is with the trader or the author', () => {
    fc.assert(fc.property(pool, part, (start, share) => {
      const traded = { ...start }
      const alpha = Math.floor(share * start.alpha)
      const out = sellAlpha(traded, alpha)
      expectClose(traded.tao + out + traded.authorTao, start.tao, { rel: 1e-14 })
      expectClose(traded.alpha, start.alpha + alpha, { rel: 1e-14 })
      const tao = Math.floor(share * start.tao)
      const bought = { ...start }
      const got = buyAlpha(bought, tao)
      expectClose(bought.tao + bought.authorTao, start.tao + tao, { rel: 1e-14 })
      expectClose(bought.alpha + got, start.alpha, { rel: 1e-14 })
    }))
  })
  it('charges 0.0504 % of what is paid in', () => {
    const traded = createPool(1e12, 1e12)
    buyAlpha(traded, 1e9)
    expect(traded.authorTao).toBe(Math.floor((1e9 * 33) / 65535))
  })
  it('does not move its price when liquidity is added, however lopsided', () => {
    fc.assert(fc.property(pool, fc.double({ min: 0, max: 0.3, noNaN: true }), fc.double({ min: 0, max: 0.3, noNaN: true }), (start, tao, alpha) => {
      const grown = { ...start }
      expect(inject(grown, tao * start.tao, alpha * start.alpha)).toBe(true)
      expectClose(poolPrice(grown), poolPrice(start), { rel: 1e-12 })
    }))
  })
  it('refuses what would push a weight out of its range, and stays as it was', () => {
    const lopsided = createPool(1e12, 1e12)
    expect(inject(lopsided, 1e14, 0)).toBe(false)
    expect(lopsided).toEqual(createPool(1e12, 1e12))
    expect(reweigh(lopsided, 90e12, 0)).toBe(true)
    expect(lopsided.taoWeight).toBeLessThan(1 - leastWeight)
  })
  it('starts an empty pool at equal weights', () => {
    const empty = createPool(0, 0)
    expect(inject(empty, 5, 10)).toBe(true)
    expect(poolPrice(empty)).toBe(0.5)
  })
})

describe('slippage', () => {
  it('is d / (T + d) at equal weights', () => {
    expectClose(slippage(createPool(1e13, 1e15), 1e12), 1 / 11, { rel: 1e-9 })
  })
  it('grows with the purchase, from 0 to 1', () => {
    fc.assert(fc.property(pool, part, (at, share) => {
      const small = slippage(at, share * at.tao)
      expect(small).toBeGreaterThanOrEqual(0)
      expect(slippage(at, 2 * share * at.tao)).toBeGreaterThanOrEqual(small - 1e-6)
      expect(slippage(at, 2 * share * at.tao)).toBeLessThanOrEqual(1)
    }))
  })
  it('leaves the price at p (1 + d / T)² after the purchase', () => {
    const traded = createPool(1e13, 1e15)
    swapTaoIn(traded, 1e12)
    expectClose(poolPrice(traded), 0.01 * 1.1 * 1.1, { rel: 1e-9 })
  })
})

it('moves the price when weights stay one half, as in 2025', () => {
  const traded = createPool(1e12, 1e12)
  injectUnweighted(traded, 1e12, 0)
  expect(poolPrice(traded)).toBe(2)
})

it('gives nothing for nothing and from nothing', () => {
  const odd = { tao: 0, alpha: 0, taoWeight: 0.4, authorTao: 0 }
  expect([poolPrice(odd), alphaFor(odd, 5), taoFor(odd, 5), slippage(odd, 5), slippage(odd, 0)]).toEqual([0, 0, 0, 1, 0])
})

it('names one pool that is live, and which pools are computed', () => {
  expect(poolEditions.filter(({ standing }) => standing === 'live').map(({ id }) => id)).toEqual(['weighted'])
  expect(poolEditions.filter(({ isComputed }) => isComputed).map(({ id }) => id)).toEqual(['constantProduct', 'weighted'])
})
