import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  alphaIssuanceOf, liveRootTao, liveTaoWeight, rootProportion, rootProportionQ32, toQ32,
} from '../../../../../lib/networks/bittensor/economy/root-proportion'
import { oneQ32 } from '../../../../../lib/networks/bittensor/economy/q32'
import { expectClose } from '../../../../support/close'

const amount = fc.double({ min: 0, max: 1e7, noNaN: true })

it('is root\'s weighted TAO over that and all alpha', () => {
  expectClose(rootProportion(100, 0.18, 82), 0.18)
  expect([rootProportion(0, 0.18, 0), rootProportion(0, 0.18, 5), rootProportion(5, 0.18, 0)]).toEqual([0, 0, 1])
})

it('agrees with the chain\'s 32 bits', () => {
  fc.assert(fc.property(amount, amount, (root, alpha) => {
    const [rootRao, alphaRao] = [Math.floor(root * 1e9), Math.floor(alpha * 1e9)]
    const weight = Math.floor(0.18 * oneQ32)
    const bits = rootProportionQ32(BigInt(rootRao), weight, BigInt(alphaRao))
    expect(Math.abs(bits - toQ32(rootProportion(rootRao, weight / oneQ32, alphaRao)))).toBeLessThanOrEqual(1)
  }))
})

it('falls with alpha, rises with root, and can be read backwards', () => {
  fc.assert(fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (proportion) => {
    const alpha = alphaIssuanceOf(proportion, liveRootTao, liveTaoWeight)
    expectClose(rootProportion(liveRootTao, liveTaoWeight, alpha), proportion, { rel: 1e-12 })
    expect(rootProportion(liveRootTao, liveTaoWeight, alpha * 1.01)).toBeLessThan(proportion)
    expect(rootProportion(liveRootTao * 1.01, liveTaoWeight, alpha)).toBeGreaterThan(proportion)
  }))
  expect(alphaIssuanceOf(0, liveRootTao, liveTaoWeight)).toBe(0)
})

it('keeps proportions from 0 to 1 when it cuts them', () => {
  expect([toQ32(-1), toQ32(0.5), toQ32(2)]).toEqual([0, oneQ32 / 2, oneQ32])
})
