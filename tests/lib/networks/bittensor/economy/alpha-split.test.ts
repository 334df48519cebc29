import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRootPaid, noSplit, ownerCutQ32, splitBlockAlpha, validatorPot } from '../../../../../lib/networks/bittensor/economy/alpha-split'
import { oneQ32, q32OfU16 } from '../../../../../lib/networks/bittensor/economy/q32'
import facts from '../../../../golden/bittensor/economy-facts.json'
import { expectClose } from '../../../../support/close'

/** The chain's steps in whole numbers of any size, 32 fraction bits. */
function splitInBigInts(alpha: bigint, proportion: bigint, cut: bigint) {
  const owner = alpha * cut
  const rest = (alpha << 32n) - owner
  const root = (((rest * proportion) >> 32n) * (1n << 31n)) >> 32n
  const miners = (rest * (1n << 31n)) >> 32n
  const validators = rest - miners - root
  return [owner, miners, validators, root].map((part) => Number(part >> 32n))
}

const fraction = fc.integer({ min: 0, max: oneQ32 })

it.each(facts.ownerCut.rows)(`${facts.ownerCut.test}: a cut of $cut / 65535 leaves the owner $expected`, ({ cut, expected }) => {
  expect(splitBlockAlpha(1e9, 0, q32OfU16(cut), noSplit()).owner).toBe(expected)
})

describe('the split of a block', () => {
  it('is the chain\'s to the rao', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e9 }), fraction, fraction, (alpha, proportion, cut) => {
      const { owner, miners, validators, root } = splitBlockAlpha(alpha, proportion, cut, noSplit())
      expect([owner, miners, validators, root]).toEqual(splitInBigInts(BigInt(alpha), BigInt(proportion), BigInt(cut)))
    }), { numRuns: 2000 })
  })
  it('gives everything to somebody but for up to three rao', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e9 }), fraction, fraction, (alpha, proportion, cut) => {
      const { owner, miners, validators, root, dust } = splitBlockAlpha(alpha, proportion, cut, noSplit())
      expect(owner + miners + validators + root + dust).toBe(alpha)
      expect(dust).toBeGreaterThanOrEqual(0)
      expect(dust).toBeLessThanOrEqual(3)
    }))
  })
  it('is 18 / 41 / 41, of which root has its proportion', () => {
    const { owner, miners, validators, root } = splitBlockAlpha(1e9, Math.floor(0.166 * oneQ32), ownerCutQ32, noSplit())
    expectClose([owner, miners, validators, root], [0.18e9, 0.41e9, 0.41e9 * 0.834, 0.41e9 * 0.166], { rel: 1e-4 })
  })
  it('leaves the owner out when the cut is off', () => {
    expect(splitBlockAlpha(1e9, 0, 0, noSplit())).toEqual({ owner: 0, miners: 5e8, validators: 5e8, root: 0, dust: 0 })
  })
})

it('pays root only while all prices together exceed 1', () => {
  expect([isRootPaid([0.5, 0.5]), isRootPaid([0.5, 0.6]), isRootPaid([])]).toEqual([false, true, false])
})

it('gives validators the miners\' half if no miner earned anything', () => {
  expect([validatorPot(41, 41, 1), validatorPot(41, 41, 0)]).toEqual([41, 82])
})
