import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestHidden, hidingGain, indifferentDeposit, minimumDeposit, proverIncome } from '../../../../../lib/networks/sentient/collateral/deposit'
import { assumedSplit, feeSplit } from '../../../../../lib/networks/sentient/collateral/usage'
import { expectClose } from '../../../../support/close'

const terms = fc.record({
  fee: fc.double({ min: 1e-4, max: 1, noNaN: true }), queries: fc.double({ min: 1, max: 1e6, noNaN: true }),
  probes: fc.integer({ min: 1, max: 60 }), perProbe: fc.double({ min: 0.01, max: 1, noNaN: true }),
})

describe('the least honest deposit', () => {
  it('is fees due over expected hits', () => {
    expectClose(minimumDeposit({ fee: 0.01, queries: 1e5, probes: 50, perProbe: 0.942 })!, 21.231422505307858)
  })

  it('makes hiding not worth while at any share', () => {
    fc.assert(fc.property(terms, fc.double({ min: 0, max: 1, noNaN: true }), (of, hidden) => {
      const deposit = minimumDeposit(of)!
      expect(hidingGain(hidden, { ...of, deposit })).toBeLessThanOrEqual(1e-9 * of.fee * of.queries)
      expect(indifferentDeposit(Math.max(1e-3, hidden), of)!).toBeLessThanOrEqual(deposit * (1 + 1e-9))
    }))
  })

  it('does not exist where nothing is ever found', () => {
    const of = { fee: 1, queries: 1, probes: 0, perProbe: 0.9 }
    expect([minimumDeposit(of), minimumDeposit({ ...of, probes: 5, perProbe: 0 }), indifferentDeposit(0, of)]).toEqual([undefined, undefined, undefined])
  })
})

describe('hiding traffic', () => {
  it('is best where no other share gains more', () => {
    fc.assert(fc.property(terms, fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (of, deposit, other) => {
      const audit = { ...of, deposit }
      const best = bestHidden(audit)
      expect(best >= 0 && best <= 1).toBe(true)
      expect(hidingGain(other, audit)).toBeLessThanOrEqual(hidingGain(best, audit) + 1e-9 * of.fee * of.queries)
    }))
  })

  it('is total without probes, and pointless without fees or with certain probes and a deposit', () => {
    const audit = { fee: 1, queries: 10, probes: 5, perProbe: 1, deposit: 10 }
    expect([bestHidden({ ...audit, probes: 0 }), bestHidden({ ...audit, perProbe: 0 }), bestHidden({ ...audit, fee: 0 }), bestHidden(audit)]).toEqual([1, 1, 0, 0])
  })

  it('feeds provers only if it is found', () => {
    expect([proverIncome(0, { probes: 5, perProbe: 1, deposit: 10 }, 0.5), proverIncome(1, { probes: 5, perProbe: 1, deposit: 10 }, 0.5)]).toEqual([0, 5])
  })
})

describe('fees', () => {
  it('are divided in the proportions set', () => {
    expect(feeSplit({ owner: 7, contributors: 2, protocol: 1 })).toEqual(assumedSplit)
    expect(feeSplit({ owner: 0, contributors: 0, protocol: 0 })).toEqual({ owner: 1, contributors: 0, protocol: 0 })
  })
})
