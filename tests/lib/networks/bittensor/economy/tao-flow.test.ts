import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pow } from '../../../../../lib/core/math'
import { sum } from '../../../../../lib/core/vector'
import { flowEmaWeight, liveFlowRule, netFlows, nextFlowEma, taoFlowShares } from '../../../../../lib/networks/bittensor/economy/tao-flow'
import facts from '../../../../golden/bittensor/economy-facts.json'
import { expectClose } from '../../../../support/close'

const flows = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 30 }).map((x) => Float64Array.from(x))

it.each(facts.flows)('$test', ({ flows: given, cutoff, expected, tolerance }) => {
  expectClose(taoFlowShares(Float64Array.from(given), { cutoff, exponent: 1 }, new Float64Array(given.length)), expected, { abs: tolerance, rel: 0 })
})

it.each(facts.powers.exponents)(`${facts.powers.test} with exponent %d`, (exponent) => {
  const powers = facts.powers.flows.map((flow) => flow ** exponent)
  const got = taoFlowShares(Float64Array.from(facts.powers.flows), { cutoff: 0, exponent }, new Float64Array(3))
  expectClose(got, powers.map((x) => x / sum(powers)), { rel: facts.powers.relative })
  expectClose(got, powers.map((x) => x / sum(powers)), { rel: 1e-12 }) // the chain's own powers are coarser
})

it('forgets half in 216,000 blocks', () => {
  expectClose(pow(1 - flowEmaWeight, 216_000), 0.5, { rel: 1e-5 })
  expectClose(nextFlowEma(0, 1000), 1000 * flowEmaWeight)
})

describe('net flow', () => {
  it('never deducts more than users brought, and counts what the protocol took out for a subnet', () => {
    fc.assert(fc.property(flows, (user) => {
      const protocol = user.map((flow, i) => (i % 2 === 0 ? Math.abs(flow) * 3 : flow / 2))
      const net = netFlows(user, protocol, new Float64Array(user.length))
      const deducted = user.reduce((all, flow, i) => all + Math.max(0, flow - net[i]!), 0)
      const brought = user.reduce((all, flow) => all + Math.max(0, flow), 0)
      expect(deducted).toBeLessThanOrEqual(brought + 1e-9 * (1 + Math.abs(sum(user))) + 1e-3)
      protocol.forEach((own, i) => own < 0 && expect(net[i]).toBe(user[i]! - own))
    }))
  })
  it('is what users did if the protocol did nothing', () => {
    expect(netFlows(Float64Array.of(3, -4), new Float64Array(2), new Float64Array(2))).toEqual(Float64Array.of(3, -4))
  })
  it('takes the protocol\'s part whole while users bring more', () => {
    expect(netFlows(Float64Array.of(10, 10), Float64Array.of(4, 0), new Float64Array(2))).toEqual(Float64Array.of(6, 10))
    expect(netFlows(Float64Array.of(2, 2), Float64Array.of(6, 2), new Float64Array(2))).toEqual(Float64Array.of(-1, 1))
  })
})

it('gives nothing to who only loses, and nobody anything if all lose', () => {
  expect(taoFlowShares(Float64Array.of(5, -5), liveFlowRule, new Float64Array(2))).toEqual(Float64Array.of(1, 0))
  expect(taoFlowShares(Float64Array.of(-1, -5), liveFlowRule, new Float64Array(2))).toEqual(new Float64Array(2))
  expect(taoFlowShares(new Float64Array(0), liveFlowRule, new Float64Array(0))).toEqual(new Float64Array(0))
})
