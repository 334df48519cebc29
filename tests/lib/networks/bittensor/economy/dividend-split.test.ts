import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sum } from '../../../../../lib/core/vector'
import { childDividends, inheritedStake, type Parent } from '../../../../../lib/networks/bittensor/economy/child-dividends'
import { defaultTakeU16, splitDividends, takeOf } from '../../../../../lib/networks/bittensor/economy/dividend-split'
import { nominatorYieldPerDay, validatorPart } from '../../../../../lib/networks/bittensor/economy/nominator-yield'
import facts from '../../../../golden/bittensor/economy-facts.json'
import { expectClose } from '../../../../support/close'

const stake = fc.oneof(fc.constant(0), fc.double({ min: 1, max: 1e15, noNaN: true }))
const hotkeys = fc.array(fc.tuple(stake, stake, fc.double({ min: 0, max: 1e12, noNaN: true })), { maxLength: 20 })
const outs = (size: number) => ({ alpha: new Float64Array(size), root: new Float64Array(size) })

describe(facts.dividends.test, () => {
  const { pendingAlpha, pendingRoot, taoWeight, dividends, alphaStake, rootStake, floatSplit } = facts.dividends
  const out = outs(2)
  splitDividends([dividends[0], dividends[1]], { alphaStake, rootStake }, taoWeight, { validators: pendingAlpha, root: pendingRoot }, out)

  it('pays both pots whole to 1,000 rao, as the test asserts', () => {
    expectClose([sum(out.alpha), sum(out.root)], [pendingAlpha, pendingRoot], { abs: 1000, rel: 0 })
  })
  it('splits as the formula does', () => {
    expectClose(out.alpha, [floatSplit.alpha[0], floatSplit.alpha[1]], { rel: 1e-12 })
    expectClose(out.root, [floatSplit.root[0], floatSplit.root[1]], { rel: 1e-12 })
  })
})

describe('the split of dividends', () => {
  it('pays each pot whole to those who have a part in it, or to nobody', () => {
    fc.assert(fc.property(hotkeys, (keys) => {
      const out = outs(keys.length)
      const column = (k: 0 | 1 | 2) => keys.map((key) => key[k])
      splitDividends(column(2), { alphaStake: column(0), rootStake: column(1) }, 0.18, { validators: 700, root: 300 }, out)
      if (sum(out.alpha) !== 0) expectClose(sum(out.alpha), 700)
      if (sum(out.root) !== 0) expectClose(sum(out.root), 300)
      keys.forEach(([, root, dividend], i) => (root === 0 || dividend === 0) && expect(out.root[i]).toBe(0))
      expect([...out.alpha, ...out.root].every((paid) => paid >= 0)).toBe(true)
    }))
  })
  it('counts who has no stake as alpha', () => {
    const out = outs(2)
    splitDividends([1, 1], { alphaStake: [0, 0], rootStake: [0, 5] }, 0.18, { validators: 10, root: 20 }, out)
    expect([...out.alpha, ...out.root]).toEqual([10, 0, 0, 20])
  })
  it('lets hotkeys keep 18 % by default', () => {
    expectClose(takeOf(1e12, defaultTakeU16), 0.18e12, { rel: 1e-4 })
    expect([takeOf(1e12, 0), takeOf(0, 65535), takeOf(7, 65535)]).toEqual([0, 0, 7])
  })
})

describe('a child\'s dividend', () => {
  const own = { alphaStake: 100, rootStake: 0 }
  const parent = (share: number, isSameOwner: boolean): Parent => ({ share, alphaStake: 400, rootStake: 1000, isSameOwner })
  it('goes to parents by what they lend, less the take of others', () => {
    // the parent lends half of 400 + 0.18 · 1000 = 290; the child has 100 itself
    expect(childDividends(390, own, 0, [parent(0.5, true)], 11796, 0.18)).toEqual({ own: 100, parents: [290] })
    const other = childDividends(3900, own, 0, [parent(0.5, false)], 11796, 0.18)
    expect(other).toEqual({ own: 1521, parents: [2378] }) // 18 % of 2900 is 521.98; each amount is cut
  })
  it('stays with the child if nobody lends, or nobody has anything', () => {
    expect(childDividends(50, own, 0.3, [], 11796, 0.18)).toEqual({ own: 50, parents: [] })
    expect(childDividends(50, { alphaStake: 0, rootStake: 0 }, 0, [parent(0, false)], 11796, 0.18)).toEqual({ own: 50, parents: [0] })
  })
  it('is paid whole but for a rao each', () => {
    const parents = fc.array(fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), alphaStake: stake, rootStake: stake, isSameOwner: fc.boolean() }), { maxLength: 8 })
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e12 }), stake, parents, (dividend, alphaStake, lenders) => {
      const paid = childDividends(dividend, { alphaStake, rootStake: 0 }, 0, lenders, 6000, 0.18)
      const total = paid.own + sum(paid.parents)
      expect(total).toBeLessThanOrEqual(dividend + 1)
      expect(total).toBeGreaterThanOrEqual(dividend - lenders.length - 2)
    }))
  })
  it('comes with the stake that was lent', () => {
    expect(inheritedStake({ alphaStake: 100, rootStake: 100 }, 0.25, [parent(0.5, false)], 0.18)).toBeCloseTo(0.75 * 118 + 290, 9)
    expect(inheritedStake(own, 1.5, [], 0.18)).toBe(0)
  })
})

describe('a nominator\'s yield', () => {
  const terms = { alphaPerBlock: 1, rootProportion: 0.166, earningAlpha: 2.5e6, take: 0.18 }
  it('is 2952 (1 - rp) / A less the take, within what is observed on large subnets', () => {
    expectClose(validatorPart * 7200, 2952, { rel: 1e-4 })
    expectClose(nominatorYieldPerDay(terms), ((2952 * 0.834) / 2.5e6) * 0.82, { rel: 1e-4 })
    expect(nominatorYieldPerDay(terms)).toBeGreaterThan(0.0008)
    expect(nominatorYieldPerDay(terms)).toBeLessThan(0.0011)
  })
  it('is 0 if nobody earns', () => {
    expect(nominatorYieldPerDay({ ...terms, earningAlpha: 0 })).toBe(0)
  })
})
