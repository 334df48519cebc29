import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { halvingsAhead, halvingThreshold, issuanceAfter, raoPerBlock, raoPerBlockNear } from '../../../../../lib/networks/bittensor/economy/issuance'
import { raoPerTao, supplyCapRao } from '../../../../../lib/networks/bittensor/economy/rao'
import { startOfIssue } from '../../../../../lib/networks/bittensor/economy/dtao-issue'
import facts from '../../../../golden/bittensor/economy-facts.json'

const issued = fc.bigInt({ min: 0n, max: supplyCapRao + 5n })
const { rows, thresholdsTao, live } = facts.issuance

it.each(rows)('$issuance rao in existence make $raoPerBlock a block', ({ issuance, raoPerBlock: expected }) => {
  expect(raoPerBlock(BigInt(issuance))).toBe(expected)
})

it('halves at the chain\'s thresholds and not a rao before', () => {
  thresholdsTao.forEach((tao, i) => {
    const threshold = halvingThreshold(i + 1)
    expect(threshold).toBe(BigInt(tao * raoPerTao))
    expect(raoPerBlock(threshold - 1n)).toBe(Math.floor(raoPerTao / 2 ** i))
    expect(raoPerBlock(threshold)).toBe(Math.floor(raoPerTao / 2 ** (i + 1)))
  })
})

describe('the rate', () => {
  it('never rises with issuance', () => {
    fc.assert(fc.property(issued, issued, (a, b) => {
      const [less, more] = a < b ? [a, b] : [b, a]
      expect(raoPerBlock(less)).toBeGreaterThanOrEqual(raoPerBlock(more))
    }))
  })
  it('satisfies its definition', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: supplyCapRao - 1n }), (issuance) => {
      let h = 0n
      while (issuance << (h + 1n) >= supplyCapRao * ((1n << (h + 1n)) - 1n)) h++
      expect(raoPerBlock(issuance)).toBe(Number(1_000_000_000n >> h))
    }))
  })
  it('is the same in doubles away from the thresholds', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 21e15, noNaN: true }).map(Math.floor), (issuance) => {
      const near = thresholdsTao.some((tao) => Math.abs(issuance - tao * raoPerTao) <= 4)
      if (!near && issuance < 20.9e15) expect(raoPerBlockNear(issuance)).toBe(raoPerBlock(BigInt(issuance)))
    }))
    expect([raoPerBlockNear(21e15), raoPerBlockNear(22e15), raoPerBlockNear(0)]).toEqual([0, 0, 1e9])
  })
})

describe('the projection', () => {
  it('adds what the rate says, block by block', () => {
    fc.assert(fc.property(fc.bigInt({ min: -300n, max: 300n }), fc.integer({ min: 0, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }), (offset, blocks, recycled) => {
      let issuance = halvingThreshold(1) + offset * 1_000_000_000n
      const start = issuance
      for (let n = 0; n < blocks; n++) issuance += BigInt(raoPerBlock(issuance) - Math.floor(raoPerBlock(issuance) * recycled))
      expect(issuanceAfter(start, blocks, recycled)).toBe(issuance)
    }), { numRuns: 40 })
  })
  it('may stop anywhere and go on', () => {
    fc.assert(fc.property(issued, fc.integer({ min: 0, max: 1e8 }), fc.integer({ min: 0, max: 1e8 }), (start, first, second) => {
      expect(issuanceAfter(issuanceAfter(start, first), second)).toBe(issuanceAfter(start, first + second))
    }))
  })
  it('never passes the cap', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: supplyCapRao }), fc.integer({ min: 0, max: 1e12 }), (start, blocks) => {
      expect(issuanceAfter(start, blocks) <= supplyCapRao).toBe(true)
    }))
  })
  it('needs 10.5 million blocks for each of the first halvings, and twice as long if half is recycled', () => {
    expect(halvingsAhead(0n, 0, 3).map(({ blocks }) => blocks)).toEqual([10_500_000, 21_000_000, 31_500_000])
    expect(halvingsAhead(0n, 0.5, 2).map(({ blocks }) => blocks)).toEqual([21_000_000, 42_000_000])
  })
  it('never halves if everything is recycled, nor at the cap', () => {
    expect(halvingsAhead(0n, 1)).toEqual([])
    expect(halvingsAhead(supplyCapRao)).toEqual([])
    expect(issuanceAfter(7n, 100, 1)).toBe(7n)
  })
  it('meets the two recorded states with 1.3 % recycled', () => {
    const [before, after] = live.map(({ block, issuance }) => ({ block, issuance: BigInt(issuance) })) as [Live, Live]
    const blocks = after.block - before.block
    const recycled = 1 - Number(after.issuance - before.issuance) / (blocks * 5e8)
    expect(recycled).toBeGreaterThan(0.0129)
    expect(recycled).toBeLessThan(0.0131)
    const missed = issuanceAfter(before.issuance, blocks, recycled) - after.issuance
    expect(missed > -60_000n && missed < 60_000n).toBe(true) // the rate is cut to whole rao
  })
})

interface Live { readonly block: number; readonly issuance: bigint }

it('the running rate halves when the issue reaches a threshold', () => {
  const issue = startOfIssue(halvingThreshold(1) - 1_500_000_000n)
  expect([issue.rate, issue.untilHalving]).toEqual([1e9, 1.5e9])
  issue.spend(1e9)
  expect(issue.rate).toBe(1e9)
  issue.spend(1e9)
  expect([issue.rate, issue.untilHalving]).toEqual([5e8, 5.25e15 - 5e8])
  expect(startOfIssue(supplyCapRao).rate).toBe(0)
})
