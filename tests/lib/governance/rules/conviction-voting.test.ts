import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contractConviction } from '../../../../lib/governance/rules/conviction-voting/contract-conviction'
import { alphaOfHalfLife, convictionAfter, convictionStep, largestConviction, stepsToReach } from '../../../../lib/governance/rules/conviction-voting/conviction'
import { convictionVoting, convictionVotingTerms } from '../../../../lib/governance/rules/conviction-voting/rule'
import { convictionThreshold, gardensThreshold } from '../../../../lib/governance/rules/conviction-voting/threshold'
import { expectClose, isClose } from '../../../support/close'
import { motion, question } from '../../../support/electorates'

const alpha = fc.double({ min: 0.1, max: 0.99, noNaN: true })
const stake = fc.double({ min: 0, max: 1e6, noNaN: true })

describe('conviction', () => {
  it('after many steps is what single steps lead to', () => {
    fc.assert(fc.property(alpha, stake, stake, fc.nat(60), (a, start, staked, steps) => {
      let conviction = start
      for (let step = 0; step < steps; step++) conviction = convictionStep(conviction, staked, a)
      expect(isClose(convictionAfter(steps, start, staked, a), conviction, { abs: 1e-6, rel: 1e-10 })).toBe(true)
    }))
  })
  it('halves in its half-life without stake, and never exceeds x / (1 - α)', () => {
    expectClose(convictionAfter(4, 1000, 0, alphaOfHalfLife(4)), 500)
    expect(convictionAfter(10_000, 0, 15_000, 0.9)).toBeLessThanOrEqual(largestConviction(15_000, 0.9))
  })
  it('in the contract is whole and within one of the real number', () => {
    fc.assert(fc.property(fc.nat(200), fc.nat(1e6), fc.nat(1e6), (steps, before, staked) => {
      expect(Math.abs(Number(contractConviction(steps, before, staked, 9_000_000)) - convictionAfter(steps, before, staked, 0.9))).toBeLessThan(1)
    }))
  })
})

describe('the time to a threshold', () => {
  it('ends where conviction is the threshold', () => {
    const steps = stepsToReach(50_000, 0, 10_000, 0.9)!
    expect(convictionAfter(Math.floor(steps), 0, 10_000, 0.9)).toBeLessThan(50_000)
    expect(convictionAfter(Math.floor(steps) + 1, 0, 10_000, 0.9)).toBeGreaterThan(50_000)
  })
  it('is nothing when it is there, and does not exist at the asymptote and above', () => {
    expect([stepsToReach(100, 100, 0, 0.9), stepsToReach(100, 300, 1, 0.9)]).toEqual([0, 0])
    expect([stepsToReach(1000, 0, 500, 0.5), stepsToReach(1001, 0, 500, 0.5)]).toEqual([undefined, undefined])
  })
})

describe('the threshold', () => {
  const terms = { alpha: 0.9, beta: 0.2, rho: 0.002, minStakeShare: 0.2 }
  it('is out of reach from exactly the largest share on, and from empty funds', () => {
    const asked = (requested: number, funds = 15_000) => convictionThreshold(requested, funds, 45_000, 45_000, terms).threshold
    expect([asked(3000), asked(3001), asked(1, 0)]).toEqual([undefined, undefined, undefined])
    expect(asked(2999)).toBeGreaterThan(asked(1000)!)
  })
  it('never counts on less stake than the minimum share', () => {
    expect(convictionThreshold(1000, 15_000, 45_000, 0, terms).effectiveStake).toBe(9000)
  })
  it('of Gardens is at least what the minimum of points comes to, and has none above the largest share', () => {
    const pool = { requested: 1, pool: 100, totalPoints: 0, decay: 5_000_000, weight: 1_000_000, maxRatio: 9_000_000, minThresholdPoints: 1 }
    expect(gardensThreshold(pool)).toBe(2n)
    expect(gardensThreshold({ ...pool, requested: 90 })).toBeUndefined()
    expect(gardensThreshold({ ...pool, pool: 0, totalPoints: 10n ** 12n })).toBe(246_913_580_246n)
  })
})

describe('the rule', () => {
  it('needs more time the more is asked for, patience, and stake', () => {
    const decide = (requested: number, yes = 600) => convictionVoting.decide({ ...motion, requested }, question([yes, 1000 - yes], [1, -1]))
    expect(decide(100).days).toBeLessThan(decide(1000).days)
    expect([decide(100).reason, decide(2000).reason, decide(100, 1).reason]).toEqual(['conviction', 'tooMuchRequested', 'neverEnough'])
    const hurried = convictionVoting.decide(motion, question([600, 400], [1, -1]), { ...convictionVotingTerms, patienceDays: 0.01 })
    expect(hurried).toMatchObject({ reason: 'tooSlow', state: 'defeated' })
  })
  it('executes only above its threshold', () => {
    const { tally } = convictionVoting.decide(motion, question([600, 400], [1, -1]))
    expect(tally.conviction).toBeGreaterThan(tally.threshold!)
  })
})
