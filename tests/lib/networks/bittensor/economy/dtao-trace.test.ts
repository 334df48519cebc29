import { describe, expect, it } from 'vitest'
import { quantile } from '../../../../../lib/core/quantile'
import { sum } from '../../../../../lib/core/vector'
import { checkDtao, type DtaoSettings } from '../../../../../lib/networks/bittensor/economy/dtao'
import { playDtao } from '../../../../../lib/networks/bittensor/economy/dtao-trace'
import { emissionUnder } from '../../../../../lib/networks/bittensor/economy/emission-under'
import { liveSnapshot } from '../../../../../lib/networks/bittensor/economy/live-snapshot'
import { liveEmaSpeed } from '../../../../../lib/networks/bittensor/economy/price-ema'
import { liveRootTao, liveTaoWeight } from '../../../../../lib/networks/bittensor/economy/root-proportion'
import { startOf } from '../../../../../lib/networks/bittensor/economy/snapshot-start'
import { earners, quietBehaviour } from '../../../../../lib/networks/bittensor/economy/subnet-state'
import { expectClose } from '../../../../support/close'

const subnets = startOf(liveSnapshot)
const settings: DtaoSettings = {
  block: liveSnapshot.block, issuance: 11_181_823_732_239_513n, rule: 'gateByRank', injection: 'capped', emaSpeed: liveEmaSpeed,
  rootTao: Math.floor(liveRootTao * 1e9), taoWeight: liveTaoWeight, tempo: 360, subnets,
}
const largest = subnets.findIndex(({ netuid }) => netuid === 64)

describe('the start from the snapshot', () => {
  it('holds 2.03 million TAO in pools, spread as observed from the median up', () => {
    const pools = subnets.map(({ poolTao }) => poolTao / 1e9).sort((a, b) => a - b)
    expectClose(sum(pools), 2.03e6, { rel: 1e-3 })
    expectClose(quantile(Float64Array.from(pools), 0.5), 6738, { rel: 0.25 })
    expectClose(quantile(Float64Array.from(pools), 0.9), 32_724, { rel: 0.1 })
    expectClose(pools.at(-1)!, 202_368, { rel: 0.2 })
  })
})

describe('a year from the snapshot in steps of an epoch', () => {
  const { dtao, trace } = playDtao(settings, 7300, 360, largest)
  it('keeps all books of 126 subnets balanced', () => {
    checkDtao(dtao)
    expect(dtao.block).toBe(liveSnapshot.block + 365 * 7200)
  })
  it('starts with the shares of the rule', () => {
    const emission = emissionUnder('gateByRank', liveSnapshot)
    expect(emission.kind === 'emission' && emission.share[largest]).toBeCloseTo(trace.share[0]!, 12)
  })
  it('pays a subnet an alpha per block, except for the epoch that is still open and rao that are cut', () => {
    const paid = sum(earners.map((earner) => trace.paid[earner].at(-1)!)) + trace.burned.at(-1)! + trace.recycled.at(-1)!
    expectClose(paid, 365 * 7200, { rel: 1e-4 })
  })
  it('never takes anything back from anybody', () => {
    for (const column of [...Object.values(trace.paid), trace.burned, trace.recycled, trace.protocol]) {
      for (let n = 1; n < column.length; n++) if (column[n]! < column[n - 1]!) expect.fail(`step ${n}: ${column[n - 1]} then ${column[n]}`)
    }
  })
  it('lifts prices of those the chain buys if nobody sells', () => {
    expect(trace.price.at(-1)!).toBeGreaterThan(trace.price[0]!)
    expect(sum(earners.map((earner) => trace.sold[earner].at(-1)!))).toBe(0)
  })
})

it('turns alpha into TAO for those who sell, and lowers the price for it', () => {
  const selling = startOf(liveSnapshot, { ...quietBehaviour, sold: { owner: 1, miners: 1, validators: 0.5, nominators: 0.2, root: 0 } })
  const held = playDtao(settings, 90, 7200, largest).trace
  const { trace, dtao } = playDtao({ ...settings, subnets: selling }, 90, 7200, largest)
  checkDtao(dtao)
  expect(trace.price.at(-1)!).toBeLessThan(held.price.at(-1)!)
  expect(trace.sold.miners.at(-1)!).toBeGreaterThan(trace.sold.nominators.at(-1)!)
  expect(trace.sold.root.at(-1)!).toBe(0)
})

it('refuses to watch a subnet that is not there', () => {
  expect(() => playDtao({ ...settings, subnets: [] }, 1, 1)).toThrow('there are 0 subnets; got index 0')
})
