import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pow } from '../../../../../lib/core/math'
import { sum } from '../../../../../lib/core/vector'
import { advance, checkDtao, createDtao, type Dtao, type DtaoSettings } from '../../../../../lib/networks/bittensor/economy/dtao'
import { halvingThreshold } from '../../../../../lib/networks/bittensor/economy/issuance'
import { poolPrice } from '../../../../../lib/networks/bittensor/economy/pool'
import { liveEmaSpeed } from '../../../../../lib/networks/bittensor/economy/price-ema'
import { shareEditions } from '../../../../../lib/networks/bittensor/economy/share-editions'
import { paidTo } from '../../../../../lib/networks/bittensor/economy/subnet-books'
import { alphaAccount, earners, quietBehaviour, taoAccount, type SubnetBehaviour, type SubnetStart } from '../../../../../lib/networks/bittensor/economy/subnet-state'
import { flowEmaWeight } from '../../../../../lib/networks/bittensor/economy/tao-flow'
import { expectClose } from '../../../../support/close'

const rao = 1e9
const subnet = (netuid: number, behaviour: Partial<SubnetBehaviour> = {}, tao = 20_000 * rao): SubnetStart => ({
  netuid, poolTao: tao, poolAlpha: 2_000_000 * rao, outstanding: 2_500_000 * rao, priceEma: tao / (2_000_000 * rao), age: 1_000_000, isEnabled: true,
  behaviour: { ...quietBehaviour, ...behaviour },
})
const settings = (subnets: readonly SubnetStart[], changed: Partial<DtaoSettings> = {}): DtaoSettings => ({
  block: 8_740_440, issuance: 11_181_823_732_239_513n, rule: 'gateByRank', injection: 'capped', emaSpeed: liveEmaSpeed, rootTao: 5_445_703 * rao,
  taoWeight: 0.18, tempo: 360, isRootPaid: true, subnets, ...changed,
})
function played(dtao: Dtao, steps: number, blocks = 1): Dtao {
  for (let n = 0; n < steps; n++) advance(dtao, blocks)
  return dtao
}

const share = fc.double({ min: 0, max: 1, noNaN: true })
const behaviour: fc.Arbitrary<SubnetBehaviour> = fc.record({
  minerBurned: share, isRecycled: fc.boolean(), hasIncentive: fc.boolean(), take: share, ownStakeShare: share,
  sold: fc.record({ owner: share, miners: share, validators: share, nominators: share, root: share }),
  outsideTao: fc.double({ min: -5e9, max: 5e9, noNaN: true }),
})
const start = fc.record({
  netuid: fc.integer({ min: 1, max: 128 }), poolTao: fc.integer({ min: 1e9, max: 1e14 }), poolAlpha: fc.integer({ min: 1e12, max: 3e15 }),
  outstanding: fc.integer({ min: 0, max: 3e15 }), priceEma: fc.double({ min: 0, max: 0.2, noNaN: true }), age: fc.integer({ min: 0, max: 3e6 }), isEnabled: fc.boolean(), behaviour,
})

describe('an economy of subnets', () => {
  it('keeps every book balanced, whatever people do and whichever rule holds', () => {
    const rule = fc.constantFrom(...shareEditions.filter(({ shares }) => shares).map(({ id }) => id))
    const injection = fc.constantFrom('capped' as const, 'uncapped' as const)
    const flag = fc.constantFrom(true, false)
    fc.assert(fc.property(fc.array(start, { maxLength: 5 }), rule, injection, flag, fc.integer({ min: 1, max: 800 }), (subnets, id, how, isRootPaid, blocks) => {
      const dtao = played(createDtao(settings(subnets, { rule: id, injection: how, isRootPaid })), 12, blocks)
      checkDtao(dtao)
      for (const one of dtao.subnets) {
        expect(one.pool.tao > 0 && one.pool.alpha > 0 && one.pool.taoWeight > 0 && one.pool.taoWeight < 1).toBe(true)
        expect(one.priceEma >= 0 && one.priceEma <= 1).toBe(true)
        expect(Number.isInteger(one.pool.alpha) && Number.isInteger(one.pool.tao)).toBe(true)
      }
    }), { numRuns: 150 })
  })
  it('mints 3,600 TAO a day, all of it into pools but for some rao a block', () => {
    const dtao = played(createDtao(settings([subnet(1), subnet(2), subnet(3)])), 7200)
    const minted = dtao.book.flowOf(taoAccount.issuance, taoAccount.pools) - 60_000 * rao + dtao.book.flowOf(taoAccount.issuance, taoAccount.recycled)
    expect(minted).toBe(3600 * rao)
    expect(dtao.book.balances[taoAccount.recycled]).toBeLessThanOrEqual(7200 * 6)
  })
  it('mints one alpha a block beside what goes into the pool, and pays it at the epoch', () => {
    const dtao = played(createDtao(settings([subnet(1)], { block: 0 })), 359)
    const [one] = dtao.subnets
    expect(paidTo(one!, 'miners')).toBe(0)
    advance(dtao)
    const paid = Object.fromEntries(earners.map((earner) => [earner, paidTo(one!, earner) / (360 * rao)]))
    expectClose([paid.owner!, paid.miners!], [11796 / 65535, 0.41], { rel: 1e-4 })
    expectClose(paid.validators! + paid.nominators! + paid.root!, 0.41, { rel: 1e-4 })
    expectClose(paid.validators! / 0.41, 0.18, { rel: 1e-4 })
    expect(sum(earners.map((earner) => paidTo(one!, earner))) + one!.book.balances[alphaAccount.unassigned]!).toBe(360 * rao)
  })
  it('pays root its proportion, or recycles it while prices are low', () => {
    const proportion = 5_445_703 * 0.18 / (5_445_703 * 0.18 + 4_500_000)
    const [paid] = played(createDtao(settings([subnet(1)])), 720).subnets
    const [unpaid] = played(createDtao(settings([subnet(1)], { isRootPaid: undefined as never })), 720).subnets
    const root = paidTo(paid!, 'root') / 0.82
    expectClose(root / (720 * rao), 0.41 * proportion, { rel: 1e-3 })
    expect(paidTo(unpaid!, 'root')).toBe(0)
    expectClose(unpaid!.book.balances[alphaAccount.recycled]!, root, { rel: 1e-3 })
  })
  it('burns or recycles what owners withhold, and gives validators both halves if nobody mines', () => {
    const [burning, recycling, idle] = played(createDtao(settings([
      subnet(1, { minerBurned: 1 }), subnet(2, { minerBurned: 0.5, isRecycled: true }), subnet(3, { hasIncentive: false }),
    ])), 720).subnets
    expectClose(burning!.book.balances[alphaAccount.burned]!, 720 * rao * 0.41, { rel: 1e-4 })
    expectClose(recycling!.book.balances[alphaAccount.recycled]!, 720 * rao * 0.205, { rel: 1e-4 })
    expect([paidTo(burning!, 'miners'), paidTo(idle!, 'miners')]).toEqual([0, 0])
    expectClose(paidTo(idle!, 'nominators') / paidTo(burning!, 'nominators'), 2 + 0.179 / 0.821, { rel: 2e-3 })
  })
})

describe('emission and price', () => {
  it('send no TAO to disabled subnets, which go on minting alpha', () => {
    const dtao = played(createDtao(settings([subnet(1), { ...subnet(2), isEnabled: false }])), 360)
    const [on, off] = dtao.subnets
    expect(off!.pool.tao).toBe(20_000 * rao)
    expectClose(on!.pool.tao, 20_180 * rao, { rel: 1e-9 })
    expect(-off!.book.balances[alphaAccount.issuance]!).toBe(4_500_000 * rao + 360 * rao)
  })
  it('raise a price by chain buys alone, which sales of the miners press down again', () => {
    const [held, sold] = played(createDtao(settings([subnet(1), subnet(2, { sold: { ...quietBehaviour.sold, miners: 1, owner: 1 } })])), 7200).subnets
    expect(poolPrice(held!.pool)).toBeGreaterThan(0.01)
    expect(poolPrice(sold!.pool)).toBeLessThan(poolPrice(held!.pool))
    expect(held!.priceEma).toBeGreaterThan(0.01)
    expect(held!.priceEma).toBeLessThan(poolPrice(held!.pool))
  })
  it('reward whom outsiders buy when shares follow flows', () => {
    const dtao = played(createDtao(settings([subnet(1, { outsideTao: 1e8 }), subnet(2, { outsideTao: -1e8 })], { rule: 'taoFlow' })), 100)
    expect(Array.from(dtao.shares)).toEqual([1, 0])
  })
  it('average what users bring, fees not counted', () => {
    const [one] = played(createDtao(settings([subnet(1, { outsideTao: 1e8 })])), 101).subnets
    expectClose(one!.flows.userEma, (1e8 - Math.floor((1e8 * 33) / 65535)) * (1 - pow(1 - flowEmaWeight, 100)), { rel: 1e-9 })
  })
  it('count root\'s sales as the protocol\'s, everybody else\'s as users\'', () => {
    const sellers = (sold: Partial<SubnetBehaviour['sold']>) => subnet(1, { sold: { ...quietBehaviour.sold, ...sold } })
    const after = (sold: Partial<SubnetBehaviour['sold']>) => played(createDtao(settings([sellers(sold)])), 721).subnets[0]!.flows
    const [quiet, root, miners] = [after({}), after({ root: 1 }), after({ miners: 1 })]
    expect([quiet.userEma, root.userEma]).toEqual([0, 0])
    expect(miners.userEma).toBeLessThan(0)
    expect(root.protocolEma).toBeLessThan(quiet.protocolEma)
    expectClose(miners.protocolEma, quiet.protocolEma, { rel: 1e-6 })
  })
  it('take the rate down at the halving', () => {
    const dtao = played(createDtao(settings([subnet(1)], { issuance: halvingThreshold(1) - 5_000_000_000n })), 10)
    expect(dtao.issue.rate).toBe(5e8)
  })
  it('keep the bar of a gate between two refreshes', () => {
    const dtao = played(createDtao(settings([subnet(1), subnet(2, { outsideTao: 1e9 })], { block: 360 })), 1)
    const bar = dtao.bar
    played(dtao, 358)
    expect([dtao.block, dtao.bar]).toEqual([719, bar])
    expect(played(dtao, 1).bar).not.toBe(bar)
  })
})

describe('longer steps', () => {
  it('come close to single blocks over a month', () => {
    const begin = () => createDtao(settings([subnet(1, { outsideTao: 1e6 }), subnet(2, { sold: { ...quietBehaviour.sold, miners: 0.5 } }, 40_000 * rao)]))
    const fine = played(begin(), 30 * 20, 360)
    const exact = played(begin(), 30 * 7200)
    exact.subnets.forEach((one, i) => {
      expectClose(poolPrice(fine.subnets[i]!.pool), poolPrice(one.pool), { rel: 2e-3 })
      expectClose(fine.subnets[i]!.priceEma, one.priceEma, { rel: 2e-3 })
      for (const earner of earners) expectClose(paidTo(fine.subnets[i]!, earner), paidTo(one, earner), { rel: 1e-3 })
    })
  })
})

it('follows a young subnet\'s price in one long step as in many short ones', () => {
  const young = () => createDtao(settings([{ ...subnet(1), age: 0, priceEma: 0 }], { rule: new Float64Array(1) }))
  const [long] = played(young(), 1, 7200).subnets
  const [short] = played(young(), 7200).subnets
  expectClose(long!.priceEma, short!.priceEma, { rel: 1e-2 }) // a day is long for it: 0.6 % from the middle weight, 0.2 % from the cuts
  expect(long!.age).toBe(short!.age)
})

describe('setting up', () => {
  it('refuses a rule without public formula, and shares that do not fit', () => {
    expect(() => createDtao(settings([], { rule: 'effectiveTao' }))).toThrow('the formula of effectiveTao is not public')
    expect(() => createDtao(settings([subnet(1)], { rule: new Float64Array(2) }))).toThrow('there are 1 subnets; got 2 shares')
  })
  it('takes one subnet out of its surroundings with a share that stays', () => {
    const dtao = played(createDtao(settings([subnet(1)], { rule: Float64Array.of(0.02) })), 100)
    expectClose(dtao.subnets[0]!.pool.tao, 20_001 * rao, { rel: 1e-9 })
    expect(dtao.issue.untilHalving).toBe(Number(halvingThreshold(2) - 11_181_823_732_239_513n) - 100 * 5e8)
    checkDtao(dtao)
  })
  it('has nothing to do without subnets', () => {
    const dtao = played(createDtao(settings([])), 3)
    checkDtao(dtao)
    expect(dtao.book.balances[taoAccount.recycled]).toBe(15e8)
  })
})
