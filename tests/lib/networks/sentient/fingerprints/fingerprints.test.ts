import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialTail } from '../../../../../lib/networks/sentient/fingerprints/binomial'
import { fingerprintsAgainst, innocentTraceBound, survivingShare } from '../../../../../lib/networks/sentient/fingerprints/collusion'
import { detectionProbability, probesNeeded } from '../../../../../lib/networks/sentient/fingerprints/detection'
import { falsePositiveBound, falsePositiveChance, matchesNeeded } from '../../../../../lib/networks/sentient/fingerprints/false-claims'
import { auditsAffordable } from '../../../../../lib/networks/sentient/fingerprints/keys'
import { retentions } from '../../../../../lib/networks/sentient/fingerprints/tooling'
import { expectClose } from '../../../../support/close'

const chance = fc.double({ min: 0, max: 1, noNaN: true })

describe('detection', () => {
  it('of a stolen model with 99.9 per cent takes 8, 3, 11 and 2 probes at the published retentions', () => {
    expect(retentions.map(({ retained }) => probesNeeded(retained, 0.999))).toEqual([8, 3, 11, 2])
  })

  it('takes no more probes than it must', () => {
    fc.assert(fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.double({ min: 0.01, max: 0.999, noNaN: true }), (perProbe, target) => {
      const probes = probesNeeded(perProbe, target)!
      expect(detectionProbability(1, probes, perProbe)).toBeGreaterThanOrEqual(target - 1e-9)
      if (probes > 1) expect(detectionProbability(1, probes - 1, perProbe)).toBeLessThan(target + 1e-9)
    }))
    expect(probesNeeded(0.9, 0.99)).toBe(2)
  })

  it('has defined answers at probabilities 0 and 1', () => {
    expect([probesNeeded(0, 0.5), probesNeeded(0, 0), probesNeeded(1, 1), probesNeeded(1, 0), probesNeeded(0.5, 1), probesNeeded(0.5, 0)])
      .toEqual([undefined, 0, 1, 0, undefined, 0])
    expect([detectionProbability(0, 9, 1), detectionProbability(1, 9, 0), detectionProbability(1, 1, 1), detectionProbability(1, 0, 1)]).toEqual([0, 0, 1, 0])
  })

  it('grows with hidden traffic and with probes', () => {
    fc.assert(fc.property(chance, chance, fc.nat(200), (hidden, perProbe, probes) => {
      const found = detectionProbability(hidden, probes, perProbe)
      expect(found >= 0 && found <= 1).toBe(true)
      expect(detectionProbability(hidden, probes + 1, perProbe)).toBeGreaterThanOrEqual(found - 1e-12)
      expect(detectionProbability(hidden / 2, probes, perProbe)).toBeLessThanOrEqual(found + 1e-12)
    }))
  })
})

describe('false accusation', () => {
  it('is ten times rarer than its bound for 18 of 20 matches', () => {
    const claim = { fingerprints: 20, threshold: 0.9, choices: 3 }
    expect(matchesNeeded(20, 0.9)).toBe(18)
    expectClose(falsePositiveBound(claim), 2.640758307280974e-6, { rel: 1e-12 })
    expectClose(falsePositiveChance(claim), 2.2972455646247436e-7, { rel: 1e-12 })
  })

  it('is certain if no match is asked for, and stays below its bound', () => {
    expect(falsePositiveChance({ fingerprints: 20, threshold: 0, choices: 3 })).toBe(1)
    expect(falsePositiveBound({ fingerprints: 20, threshold: 1 / 3, choices: 3 })).toBe(1)
    fc.assert(fc.property(fc.integer({ min: 1, max: 300 }), chance, fc.integer({ min: 2, max: 10 }), (fingerprints, threshold, choices) => {
      expect(falsePositiveChance({ fingerprints, threshold, choices })).toBeLessThanOrEqual(falsePositiveBound({ fingerprints, threshold, choices }) + 1e-12)
    }))
  })

  it('is counted right for thousands of fingerprints', () => {
    expectClose(binomialTail(24_576, 0.5, 12_288) + binomialTail(24_576, 0.5, 12_289), 1, { rel: 1e-9 })
    expect([binomialTail(5, 0, 1), binomialTail(5, 1, 5), binomialTail(5, 0.5, 6), binomialTail(0, 0.5, 0)]).toEqual([0, 1, 0, 1])
  })
})

describe('collusion', () => {
  it('of two among a hundred takes 69 pairs, each in every second copy', () => {
    const two = { copies: 100, members: 2, inclusion: 0.5 }
    expect(fingerprintsAgainst(two, 0.01)).toBe(69)
    expect(innocentTraceBound(two, 68)).toBeGreaterThan(0.01)
    expect(survivingShare(two)).toBe(0.5)
  })

  it('takes more pairs the more hosts collude', () => {
    const counts = [1, 2, 3, 4, 5, 6].map((members) => fingerprintsAgainst({ copies: 100, members, inclusion: 0.5 }, 0.01)!)
    expect(counts.every((count, k) => k === 0 || count > counts[k - 1]!)).toBe(true)
  })

  it('is never found where pairs are in all copies or in none, or where certainty is asked for', () => {
    const of = (inclusion: number, failure: number) => fingerprintsAgainst({ copies: 100, members: 2, inclusion }, failure)
    expect([of(0, 0.01), of(1, 0.01), of(0.5, 0), of(0.5, 100)]).toEqual([undefined, undefined, undefined, 0])
  })
})

describe('keys', () => {
  it('of 1,024 pairs last for 341 audits with three probes', () => {
    expect([auditsAffordable(1024, 3), auditsAffordable(2, 3), auditsAffordable(2, 0)]).toEqual([341, 0, undefined])
  })
})
