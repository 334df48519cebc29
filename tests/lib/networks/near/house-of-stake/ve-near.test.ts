import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { delegateAll, delegationContribution, ownVotes, refusalOf } from '../../../../../lib/networks/near/house-of-stake/delegation'
import { grown, relocked, storageDeposit, veNearGrowth } from '../../../../../lib/networks/near/house-of-stake/ve-near'
import { yoctoPerNear } from '../../../../../lib/networks/near/yocto'

const year = 31_536_000n * 1_000_000_000n
const locked = fc.record({ near: fc.bigInt(0n, 10n ** 31n), extra: fc.bigInt(0n, 10n ** 30n) })

describe('veNEAR', () => {
  it('grows by 6 per cent of principal a year and not by what it earned', () => {
    const first = grown({ near: 100n * yoctoPerNear, extra: 0n }, year)
    expect(first.extra).toBe(6_000_000_000_000_393_600_000_000n)
    expect(grown(first, year).extra).toBe(2n * first.extra)
  })

  it('counts whole seconds and whole thousandths of a NEAR', () => {
    expect(veNearGrowth(yoctoPerNear, 999_999_999n)).toBe(0n)
    expect(veNearGrowth(yoctoPerNear / 1000n - 1n, year)).toBe(0n)
    expect(veNearGrowth(yoctoPerNear, -1n)).toBe(0n)
  })

  it('is lost at once, all of it, when less is locked', () => {
    const before = { near: 10n * yoctoPerNear, extra: yoctoPerNear }
    expect(relocked(before, 10n * yoctoPerNear - 1n).extra).toBe(0n)
    expect(relocked(before, 10n * yoctoPerNear).extra).toBe(yoctoPerNear)
  })

  it('is lost even by locking more, if by less than the storage deposit', () => {
    const before = { near: 10n * yoctoPerNear + storageDeposit, extra: yoctoPerNear }
    expect(relocked(before, 10n * yoctoPerNear + storageDeposit - 1n).extra).toBe(0n)
  })
})

describe('delegation', () => {
  it('credits a delegate with what growth later adds to', () => {
    fc.assert(fc.property(fc.bigInt(1n, 10n ** 9n), fc.integer({ min: 1, max: 10_000 }), (milli, bps) => {
      const before = { near: milli * 10n ** 21n, extra: 0n }
      const credit = delegationContribution(before, bps)
      const later = delegationContribution(grown(before, year), bps)
      expect(later.near).toBe(credit.near)
      expect(later.extra - grown(credit, year).extra).toBeGreaterThanOrEqual(-1n)
      expect(later.extra - grown(credit, year).extra).toBeLessThanOrEqual(1n)
    }))
  })

  it('never credits more than there is, however it is divided', () => {
    fc.assert(fc.property(locked, fc.integer({ min: 1, max: 9_999 }), (balance, bps) => {
      const parts = [bps, 10_000 - bps].map((part) => delegationContribution(balance, part))
      expect(parts.reduce((all, { near }) => all + near, 0n) <= balance.near).toBe(true)
      expect(parts.reduce((all, { extra }) => all + extra, 0n) <= balance.extra).toBe(true)
      expect(ownVotes(balance, [{ to: 'a', bps }, { to: 'b', bps: 10_000 - bps }]) >= 0n).toBe(true)
    }))
  })

  it('is nothing below a thousandth of a NEAR', () => {
    expect(delegationContribution({ near: 10n ** 21n - 1n, extra: 5n }, 10_000)).toEqual({ near: 0n, extra: 0n })
  })

  it('leaves what is too small to delegate to who delegates all, and everything to who delegates nothing', () => {
    const balance = { near: 3n * yoctoPerNear, extra: 7n }
    expect([ownVotes(balance, delegateAll('a')), ownVotes(balance, [])]).toEqual([0n, 3n * yoctoPerNear + 7n])
    expect(ownVotes({ near: 3n * yoctoPerNear + 5n, extra: 7n }, delegateAll('a'))).toBe(5n)
  })

  it('says why it is refused', () => {
    const of = (...entries: [string, number][]) => refusalOf(entries.map(([to, bps]) => ({ to, bps })), 'me')
    expect([of(['a', 0]), of(['me', 1]), of(['b', 1], ['a', 1]), of(['a', 1], ['a', 1]), of(['a', 9_000], ['b', 1_001])])
      .toEqual(['noShare', 'oneself', 'order', 'order', 'tooMuch'])
    expect(refusalOf(Array.from({ length: 9 }, (_, i) => ({ to: `d${i}`, bps: 1 })), 'me')).toBe('tooMany')
    expect([of(), of(['a', 10_000])]).toEqual([undefined, undefined])
  })
})
