import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gini } from '../../../../../lib/core/inequality'
import { cappedInjection, noInjection, uncappedInjection } from '../../../../../lib/networks/bittensor/economy/injection'
import { priceShares } from '../../../../../lib/networks/bittensor/economy/share-rules'
import facts from '../../../../golden/bittensor/economy-facts.json'
import golden from '../../../../golden/bittensor/live-emission.json'
import { expectClose } from '../../../../support/close'

const amount = (max: number) => fc.double({ min: 0, max, noNaN: true })

it.each(facts.alphaInjection)('$test: each pool receives the alpha that keeps its price', ({ emission, emas, prices, alphaIn }) => {
  const shares = priceShares(Float64Array.from(emas), new Float64Array(emas.length))
  shares.forEach((share, i) => expect(Math.floor(cappedInjection(emission * share, prices[i]!, 1, 1e9, noInjection()).alphaIn + 1e-9)).toBe(alphaIn[i]))
})

it(facts.injectionCap.test, () => {
  const { price, uncapped, capped } = facts.injectionCap
  expect(cappedInjection(uncapped, price, 0.9, 1e9, noInjection()).alphaIn).toBe(uncapped)
  expect(cappedInjection(capped, price, 0.9, 1e9, noInjection()).alphaIn).toBe(0.9e9)
})

describe('injection into 75 subnets in one block, as the chain recorded it', () => {
  const rows = golden.injection as [number, number, number, number, number, number, number][]
  const replay = rows.map(([, tao, price, proportion]) => cappedInjection(tao, price, proportion, 1, noInjection()))
  const isCapped = rows.map(([, , , , , , bought]) => bought > 0)

  it('spends a block but for 56 rao, with the recorded inequality over 128 subnets', () => {
    const received = rows.map(([, tao]) => tao)
    expectClose(received.reduce((all, tao) => all + tao, 0), 0.499999944, { rel: 1e-9 })
    expectClose(gini([...received, ...new Array<number>(53).fill(0)]), 0.862, { abs: 5e-4, rel: 0 })
  })
  it('is capped where it was, 35 times', () => {
    expect(isCapped.filter(Boolean)).toHaveLength(35)
    expect(replay.map(({ chainBuy }) => chainBuy > 1e-15)).toEqual(isCapped)
  })
  it('puts in the capped alpha to 3.1 millionths', () => {
    rows.forEach(([, , , , alpha], i) => isCapped[i] && expectClose(replay[i]!.alphaIn, alpha, { rel: 3.1e-6 }))
  })
  it('puts in the TAO that belongs to it to 7.7 %, as far as prices moved until the dump; to 1.5 % at the median', () => {
    const off = rows.flatMap(([, , , , , tao], i) => (isCapped[i] ? [Math.abs(replay[i]!.taoIn / tao - 1)] : [])).sort((a, b) => a - b)
    expect(off.at(-1)!).toBeLessThan(0.0770)
    expect(off[17]!).toBeLessThan(0.015)
  })
  it('puts in everything where it is not capped, with alpha to 7.5 %', () => {
    rows.forEach(([, total, , , alpha, tao], i) => {
      if (isCapped[i]) return
      expectClose(replay[i]!.taoIn, total, { rel: 1e-12 })
      expect(tao).toBe(total)
      expectClose(replay[i]!.alphaIn, alpha, { rel: 0.08 })
    })
  })
})

describe('both ways to inject', () => {
  it('spend the whole TAO and put in no more alpha than they may', () => {
    fc.assert(fc.property(amount(1e9), amount(1), amount(1), amount(1e9), (tao, price, proportion, issue) => {
      const capped = cappedInjection(tao, price, proportion, issue, noInjection())
      expectClose(capped.taoIn + capped.chainBuy, tao)
      expect(capped.chainBuy).toBeGreaterThanOrEqual(0)
      expect(capped.alphaIn).toBeLessThanOrEqual(proportion * issue)
      const uncapped = uncappedInjection(tao, price, issue, noInjection())
      expect([uncapped.taoIn, uncapped.chainBuy]).toEqual([tao, 0])
      expect(uncapped.alphaIn).toBeLessThanOrEqual(issue)
    }))
  })
  it('have an answer without a price', () => {
    expect(cappedInjection(5, 0, 0.5, 10, noInjection())).toEqual({ alphaIn: 0, taoIn: 5, chainBuy: 0 })
    expect(uncappedInjection(5, 0, 10, noInjection())).toEqual({ alphaIn: 10, taoIn: 5, chainBuy: 0 })
  })
})
