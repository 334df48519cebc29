import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeLockRates, liveLockRates, lockDecay, rolledLock, type LockKind, type LockRates } from '../../../../../lib/networks/bittensor/economy/conviction'
import { nextOwner, ownershipRule, ownershipRules, ownershipYearBlocks } from '../../../../../lib/networks/bittensor/economy/subnet-ownership'
import facts from '../../../../golden/bittensor/economy-facts.json'
import { expectClose } from '../../../../support/close'

const perpetual: LockKind = { isPerpetual: true, isOwners: false }
const decaying: LockKind = { isPerpetual: false, isOwners: false }
const mass = fc.integer({ min: 1e6, max: 1e15 })
const blocks = fc.integer({ min: 0, max: 5_000_000 })
const kind = fc.record({ isPerpetual: fc.boolean(), isOwners: fc.boolean() })
const rates = fc.constantFrom<LockRates>(liveLockRates, codeLockRates, { unlockBlocks: 0, maturityBlocks: 5 }, { unlockBlocks: 0, maturityBlocks: 0 })

it.each(facts.decay.rows)('e^(-$blocks / $tau) is $expected', ({ tau, blocks: dt, expected, tolerance }) => {
  expectClose(lockDecay(dt, tau), expected, { abs: tolerance, rel: 0 })
})

it('test_exp_decay_clamps_large_dt_to_min_ratio: beyond 40 time constants nothing changes', () => {
  expect(lockDecay(1e12, 1)).toBe(lockDecay(40, 1))
  expect(lockDecay(1e12, 1)).toBeGreaterThan(0)
})

describe('a lock', () => {
  it('earns conviction up to its mass while it is perpetual', () => {
    fc.assert(fc.property(mass, blocks, (m, dt) => {
      const later = rolledLock({ mass: m, conviction: 0 }, dt, liveLockRates, perpetual)
      expect(later.mass).toBe(m)
      expect(later.conviction).toBeLessThanOrEqual(m)
      expectClose(later.conviction, m * (1 - Math.exp(-Math.min(40, dt / liveLockRates.maturityBlocks))), { abs: 1e-9 * m })
    }))
  })
  it('may be looked at as often as one likes', () => {
    fc.assert(fc.property(mass, blocks, blocks, (m, first, second) => {
      const start = { mass: m, conviction: m / 3 }
      for (const [each, of] of [[perpetual, liveLockRates], [decaying, liveLockRates], [decaying, codeLockRates]] as const) {
        const once = rolledLock(start, first + second, of, each)
        const twice = rolledLock(rolledLock(start, first, of, each), second, of, each)
        expectClose(twice.mass, once.mass, { abs: 2 })
        expectClose(twice.conviction, once.conviction, { abs: 200 + 1e-9 * m })
      }
    }))
  })
  it('has the equal-rate formula as the limit of the other', () => {
    const near = rolledLock({ mass: 1e12, conviction: 0 }, 500_000, { unlockBlocks: 934_867, maturityBlocks: 934_866 }, decaying)
    expectClose(rolledLock({ mass: 1e12, conviction: 0 }, 500_000, codeLockRates, decaying).conviction, near.conviction, { rel: 1e-5 })
  })
  it('counts in full at once if it is the owner\'s', () => {
    expect(rolledLock({ mass: 1e9, conviction: 0 }, 0, liveLockRates, { isPerpetual: true, isOwners: true }).conviction).toBe(1e9)
  })
  it('vanishes when less than 100 rao are left', () => {
    expect(rolledLock({ mass: 99, conviction: 99 }, 0, liveLockRates, perpetual)).toEqual({ mass: 0, conviction: 0 })
    expect(rolledLock({ mass: 99, conviction: 100 }, 0, liveLockRates, perpetual).conviction).toBe(100)
  })
  it('never has less than nothing, whatever the rates', () => {
    fc.assert(fc.property(mass, blocks, kind, rates, (m, dt, each, of) => {
      const later = rolledLock({ mass: m, conviction: m }, dt, of, each)
      expect(later.mass >= 0 && later.conviction >= 0 && later.conviction < Infinity).toBe(true)
      expect(later.mass).toBeLessThanOrEqual(m)
    }))
  })
})

describe('ownership', () => {
  const total = ownershipRule('totalConviction')
  const leading = ownershipRule('leadingConviction')
  const state = { ageBlocks: ownershipYearBlocks, convictions: [60, 40], owner: 1, alpha: 1000 }
  it('passes to the leader when all together reach a tenth', () => {
    expect([nextOwner(total, state), nextOwner(total, { ...state, alpha: 1001 })]).toEqual([0, 1])
  })
  it('passes only to who has more than 18 % alone under the later rule', () => {
    expect([nextOwner(leading, state), nextOwner(leading, { ...state, convictions: [180, 40] }), nextOwner(leading, { ...state, convictions: [181, 0] })]).toEqual([1, 1, 0])
  })
  it('is safe for a year, and without alpha or locks', () => {
    for (const rule of ownershipRules) {
      expect(nextOwner(rule, { ...state, convictions: [900, 0], ageBlocks: ownershipYearBlocks - 1 })).toBe(1)
      expect(nextOwner(rule, { ...state, alpha: 0 })).toBe(1)
      expect(nextOwner(rule, { ...state, convictions: [], owner: -1 })).toBe(-1)
    }
  })
  it('stays where it is if the owner leads', () => {
    expect(nextOwner(total, { ...state, convictions: [60, 400] })).toBe(1)
  })
})
