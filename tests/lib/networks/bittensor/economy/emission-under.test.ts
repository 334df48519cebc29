import { describe, expect, it } from 'vitest'
import { gini } from '../../../../../lib/core/inequality'
import { sum } from '../../../../../lib/core/vector'
import {
  emissionChanges, emissionSpread, emissionUnder, observedEmission, type BarChoice, type Emission,
} from '../../../../../lib/networks/bittensor/economy/emission-under'
import { liveSnapshot } from '../../../../../lib/networks/bittensor/economy/live-snapshot'
import { latestPublicRule, shareEditions, type ShareEditionId } from '../../../../../lib/networks/bittensor/economy/share-editions'
import { burnAdjustedShares } from '../../../../../lib/networks/bittensor/economy/share-rules'
import golden from '../../../../golden/bittensor/live-emission.json'
import { expectClose } from '../../../../support/close'

function computed(id: ShareEditionId, bar: BarChoice = 'own'): Emission {
  const emission = emissionUnder(id, liveSnapshot, bar)
  if (emission.kind === 'unknown') throw new Error(`${id} lacks ${emission.missing.join(', ')}`)
  return emission
}

const raoOf = (emission: Emission) => emission.share.map((share) => share * liveSnapshot.blockRao)
const worst = (got: Float64Array) => Math.max(...got.map((rao, i) => Math.abs(rao - liveSnapshot.rao[i]!)))

describe('the snapshot', () => {
  it('is the recorded one', () => {
    expect(liveSnapshot.netuid).toHaveLength(126)
    expect(Array.from(liveSnapshot.netuid)).toEqual(golden.shares.map(([netuid]) => netuid))
    expect(Array.from(liveSnapshot.rao)).toEqual(golden.shares.map(([, , , observed]) => observed))
    expect([liveSnapshot.bar, liveSnapshot.fittedBar, liveSnapshot.blockRao]).toEqual([golden.bar, golden.fittedBar, golden.blockRao])
    expect(sum(liveSnapshot.enabled)).toBe(81)
  })
  it('has the recorded sum of prices and shares before the gate', () => {
    expectClose(sum(liveSnapshot.priceEma), golden.sumPriceEma)
    expectClose(burnAdjustedShares(liveSnapshot.priceEma, liveSnapshot.minerBurned, new Float64Array(126)), golden.shares.map(([, share]) => share!), { rel: 1e-12 })
  })
  it('was paid out but for 56 rao, a third injected', () => {
    expect(sum(liveSnapshot.rao)).toBe(499_999_944)
    expectClose([sum(liveSnapshot.taoIn) / 499_999_944, sum(liveSnapshot.chainBuy) / 499_999_944], golden.injectionVsChainBuys, { abs: 5e-4, rel: 0 })
  })
})

describe('the rule of its day', () => {
  it('gives every amount to 0.014 % of the block with the stored bar, as an independent computation does', () => {
    const rao = raoOf(computed('gateByQuantile', 'stored'))
    expectClose(rao, golden.shares.map(([, , model]) => model!), { abs: 1e-5, rel: 1e-12 })
    expectClose(worst(rao), golden.worstRaoStoredBar, { rel: 1e-9 })
    expect(worst(rao)).toBeLessThan(0.00014 * liveSnapshot.blockRao)
  })
  it('gives who is above the stored bar his amount to 0.6 %, who is far above to 0.11 %', () => {
    const rao = raoOf(computed('gateByQuantile', 'stored'))
    const off = (least: number) => Math.max(...rao.map((got, i) => (liveSnapshot.rao[i]! > least ? Math.abs(got / liveSnapshot.rao[i]! - 1) : 0)))
    expect(off(1e7)).toBeLessThan(0.0011)
    expect(off(3e6)).toBeLessThan(0.006)
  })
  it('gives all amounts to 524 rao, a millionth of the block, with the fitted bar', () => {
    const rao = raoOf(computed('gateByQuantile', 'fitted'))
    expectClose(worst(rao), golden.worstRaoFittedBar, { rel: 1e-6 })
    expect(worst(rao)).toBeLessThan(1.05e-6 * liveSnapshot.blockRao)
  })
  it('would set a bar 0.5 % above the stored one by itself, since prices moved for 322 blocks', () => {
    expectClose(computed('gateByQuantile').bar / liveSnapshot.bar, 1.0054, { abs: 2e-4, rel: 0 })
  })
  it('has the recorded concentration', () => {
    const { top } = emissionSpread(observedEmission(liveSnapshot))
    for (const [count, share] of Object.entries(golden.topShares)) expectClose(top[Number(count) as 1], share, { abs: 5.1e-5, rel: 0 })
  })
})

describe('other rules on the snapshot', () => {
  it('can be applied unless they read flows or have no public formula', () => {
    const unknown = shareEditions.map(({ id }) => emissionUnder(id, liveSnapshot)).filter(({ kind }) => kind === 'unknown')
    expect(unknown).toEqual([
      { kind: 'unknown', edition: 'taoFlow', missing: ['userFlow'] },
      { kind: 'unknown', edition: 'netTaoFlow', missing: ['userFlow', 'protocolFlow'] },
      { kind: 'unknown', edition: 'effectiveTao', missing: [] },
    ])
  })
  it('can be applied to flows that somebody supplies', () => {
    const userFlow = liveSnapshot.priceEma.map((price) => price - 0.005)
    const emission = emissionUnder('taoFlow', liveSnapshot, 'own', { userFlow })
    expect(emission.kind).toBe('emission')
  })
  it('give nothing to disabled subnets and the whole 3,600 TAO a day to the others', () => {
    for (const { id } of shareEditions) {
      const emission = emissionUnder(id, liveSnapshot)
      if (emission.kind === 'unknown') continue
      expectClose(sum(emission.taoPerDay), 3600)
      emission.share.forEach((share, i) => expect(share === 0 || liveSnapshot.enabled[i] === 1).toBe(true))
    }
  })
  it('name the subnets whose root proportion had to be estimated', () => {
    expect(computed('rootWeighted').estimated.map((i) => liveSnapshot.netuid[i])).toEqual([6, 23, 24, 46, 59, 71, 103, 121])
    expect(computed('burnAdjusted').estimated).toEqual([])
  })
  it('concentrate more from rule to rule, by price, without burners, behind the gate', () => {
    const spreads = (['price', 'burnAdjusted', 'gateByRank', 'gateByQuantile'] as const).map((id) => gini(computed(id).share))
    expect(spreads).toEqual([...spreads].sort((a, b) => a - b))
  })
  it('set the bar at the 32nd share by rank, lower than by quantile', () => {
    expectClose(computed(latestPublicRule).bar, 0.008566404897487244)
  })
})

describe('the comparison of two rules', () => {
  const before = computed('gateByQuantile', 'stored').taoPerDay
  it('lists gainers first, losers last, and gains what it loses', () => {
    const changes = emissionChanges(liveSnapshot, before, computed('price').taoPerDay)
    const gains = changes.map(({ before: was, after }) => after - was)
    expect(gains).toEqual([...gains].sort((a, b) => b - a))
    expectClose(sum(gains), 0, { abs: 1e-9, rel: 0 })
    expect(changes[0]!.netuid).toBe(8) // its owner burns 99.8 % of the miners' pay
    expect(changes.at(-1)!.netuid).toBe(64) // the largest
  })
  it('finds no change between a rule and itself', () => {
    expect(emissionChanges(liveSnapshot, before, before).map(({ index }) => index)).toEqual([...before.keys()])
  })
})

it('counts the subnets that get anything', () => {
  expect(emissionSpread(Float64Array.of(0, 1, 3)).receiving).toBe(2)
  expect(emissionSpread(new Float64Array(2)).top[1]).toBe(0)
})
