import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neuronToPrune, type Neurons } from '../../../../../lib/networks/bittensor/economy/neuron-pruning'
import { decayedBurn, decayFactorQ32, defaultBurnRule, raisedBurn } from '../../../../../lib/networks/bittensor/economy/registration-burn'
import { oneQ32, powQ32 } from '../../../../../lib/networks/bittensor/economy/q32'
import facts from '../../../../golden/bittensor/economy-facts.json'

const [decay, halves, bounds] = facts.burns as [Burns, Burns, Burns]
type Burns = (typeof facts.burns)[number]
const free = { least: 0, most: 1e11 }

it.each(facts.burnFactors.rows)('a half-life of $halfLife blocks has the factor $factor', ({ halfLife, factor }) => {
  expect(decayFactorQ32(halfLife)).toBe(factor)
})

it(decay.test, () => {
  const rule = { ...free, halfLife: decay.halfLife, multiplier: decay.multiplier! }
  const raised = raisedBurn(decay.start, rule)
  expect([raised, decayedBurn(raised, decayFactorQ32(decay.halfLife), rule)]).toEqual([decay.afterRegistration, decay.nextBlock])
})

it(halves.test, () => {
  const rule = { ...free, halfLife: halves.halfLife, multiplier: 1 }
  const factor = decayFactorQ32(halves.halfLife)
  const after = (blocks: number) => Array.from({ length: blocks }).reduce<number>((burn) => decayedBurn(burn, factor, rule), halves.start)
  expect([after(2), after(4)]).toEqual([halves.after2, halves.after4])
})

it(bounds.test, () => {
  const rule = { halfLife: bounds.halfLife, multiplier: bounds.multiplier!, least: bounds.least!, most: bounds.most! }
  const factor = decayFactorQ32(bounds.halfLife)
  const first = decayedBurn(bounds.start, factor, rule)
  const raised = raisedBurn(first, rule)
  expect([first, raised, decayedBurn(raised, factor, rule)]).toEqual([bounds.after1, bounds.afterRegistration, bounds.next])
})

describe('the price of a place', () => {
  it('has the largest factor that reaches one half', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 65535 }), (halfLife) => {
      const factor = decayFactorQ32(halfLife)
      expect(powQ32(factor, halfLife)).toBeLessThanOrEqual(oneQ32 / 2)
      expect(powQ32(factor + 1, halfLife)).toBeGreaterThan(oneQ32 / 2)
    }), { numRuns: 30 })
  })
  it('rises by ⌊1.26 ×⌋ as whole numbers of any size do', () => {
    fc.assert(fc.property(fc.integer({ min: 5e5, max: 7e10 }), (burn) => {
      const multiplier = BigInt(1.26 * 2 ** 52) // the chain keeps the double as it is
      expect(raisedBurn(burn, defaultBurnRule)).toBe(Number((BigInt(burn) * multiplier) >> 52n))
    }), { numRuns: 1000 })
  })
  it('stays within its bounds and does not fall without a half-life', () => {
    expect(raisedBurn(9e10, defaultBurnRule)).toBe(1e11)
    expect(decayedBurn(5e5, decayFactorQ32(360), defaultBurnRule)).toBe(5e5)
    expect(decayedBurn(7e8, decayFactorQ32(0), defaultBurnRule)).toBe(7e8)
  })
})

describe('who is replaced', () => {
  const neurons = (emission: number[], registeredAt: number[], isImmortal = emission.map(() => 0)): Neurons => ({ emission, registeredAt, isImmortal })
  const prune = (of: Neurons, leastOpen = 0) => neuronToPrune(of, 1000, 100, leastOpen)
  it('has the lowest emission', () => {
    expect(prune(neurons([5, 3, 4], [0, 0, 0]))).toBe(1)
  })
  it('of equals was registered first, then has the lowest UID', () => {
    expect(prune(neurons([3, 3, 3], [20, 10, 10]))).toBe(1)
  })
  it('is past immunity, unless too few are', () => {
    const some = neurons([5, 1, 4], [0, 950, 0])
    expect(prune(some)).toBe(2)
    expect(prune(some, 1)).toBe(2)
    expect(prune(some, 2)).toBe(1)
    expect(neuronToPrune(neurons([1, 2], [900, 901]), 1000, 100, 0)).toBe(0) // immunity ends with its last block
  })
  it('is never the owner', () => {
    expect(prune(neurons([0, 1], [0, 0], [1, 0]))).toBe(1)
    expect(prune(neurons([0], [0], [1]))).toBe(-1)
  })
  it('is nobody if nobody is there, or if all are open but too few', () => {
    expect(prune(neurons([], []))).toBe(-1)
    expect(neuronToPrune(neurons([1, 2], [0, 0]), 1000, 100)).toBe(-1)
  })
  it('does not depend on how UIDs with different emissions are ordered', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 40 }), (emission) => {
      const uid = neuronToPrune(neurons(emission, emission.map(() => 0)), 1e6, 1)
      expect(emission[uid]).toBe(Math.min(...emission))
    }))
  })
})
