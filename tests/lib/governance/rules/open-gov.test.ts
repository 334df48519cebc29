import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import cases from '../../../reference/cases/governance.json'
import { firstReached, smoothThreshold } from '../../../../lib/governance/rules/open-gov/closed-form'
import { confirmation } from '../../../../lib/governance/rules/open-gov/confirmation'
import { convictionVotes, lockPeriods, type Conviction } from '../../../../lib/governance/rules/open-gov/conviction'
import { reciprocal, stepped, thresholdAt } from '../../../../lib/governance/rules/open-gov/curves'
import { billionths, one } from '../../../../lib/governance/rules/open-gov/fixed'
import { isPassing, partOf } from '../../../../lib/governance/rules/open-gov/passing'
import { openGov, openGovTerms } from '../../../../lib/governance/rules/open-gov/rule'
import { openGovTally } from '../../../../lib/governance/rules/open-gov/tally'
import { exactCurve, smoothCurve, tracks } from '../../../../lib/governance/rules/open-gov/tracks'
import { motion, question } from '../../../support/electorates'

interface CurveCase {
  readonly id: string
  readonly fn: string
  readonly input: { readonly type: string; readonly delay: number; readonly period: number; readonly levelPct: number; readonly floorPct: number; readonly ceilPct: number; readonly x: readonly number[] }
  readonly expected: { readonly thresholdPpb: readonly number[] }
}

const curves = (cases.cases as unknown as readonly CurveCase[]).filter(({ fn, input }) => fn === 'polkadotCurve' && input.type === 'reciprocal')
const shapes = tracks.flatMap(({ approval, support }) => [approval, support])

describe('the curves of the tracks', () => {
  it.each(curves.map((of) => [of.id, of] as const))('%s is the chain\'s to the last billionth', (_id, { input, expected }) => {
    const curve = reciprocal(input.delay, input.period, input.levelPct, input.floorPct, input.ceilPct)
    expect(input.x.map((x) => Number(thresholdAt(curve, billionths(x))))).toEqual(expected.thresholdPpb)
  })
  it('fall, stay between floor and ceiling, and are close to their closed form', () => {
    fc.assert(fc.property(fc.constantFrom(...shapes), fc.nat(1_000_000_000), fc.nat(1_000_000_000), (shape, x, y) => {
      const curve = exactCurve(shape)
      const [early, late] = [Math.min(x, y), Math.max(x, y)].map((at) => thresholdAt(curve, BigInt(at)))
      expect(early! >= late!).toBe(true)
      expect(Math.abs(Number(early) / 1e9 - smoothThreshold(smoothCurve(shape), Math.min(x, y) / 1e9))).toBeLessThan(1e-6)
    }))
  })
  it('are reached when their closed form says', () => {
    fc.assert(fc.property(fc.constantFrom(...shapes), fc.double({ min: 0, max: 1, noNaN: true }), (shape, share) => {
      const curve = smoothCurve(shape)
      const x = firstReached(curve, share)
      if (x === undefined) expect(share).toBeLessThan(curve.floor)
      else expect(smoothThreshold(curve, x)).toBeLessThan(share + 1e-9)
    }))
  })
  it('can fall in steps down to an end', () => {
    const curve = stepped(80, 50, 20, 0.25)
    expect([0n, one / 4n - 1n, one / 4n, one / 2n, one].map((x) => Number(thresholdAt(curve, x)) / 1e7)).toEqual([80, 80, 60, 50, 50])
  })
})

describe('votes with conviction', () => {
  it('count a tenth without a lock and k times with one, for 2^(k-1) periods', () => {
    const all: Conviction[] = [0, 1, 2, 3, 4, 5, 6]
    expect(all.map((k) => Number(convictionVotes(1009, k)))).toEqual([100, 1009, 2018, 3027, 4036, 5045, 6054])
    expect(all.map(lockPeriods)).toEqual([0, 1, 2, 4, 8, 16, 32])
  })
  it('support counts raw capital of ayes and abstentions, never of nays', () => {
    const tally = openGovTally([
      { kind: 'standard', voter: 0, isAye: true, capital: 10, conviction: 6 }, { kind: 'standard', voter: 1, isAye: false, capital: 100, conviction: 1 },
      { kind: 'split', aye: 25, nay: 40, abstain: 3 },
    ], [])
    expect(tally).toEqual({ ayes: 62n, nays: 104n, support: 38n })
  })
  it('carry what was delegated, one hop, and not into a divided vote', () => {
    const lent = [{ to: 0, capital: 7, conviction: 2 as const }, { to: 5, capital: 1000, conviction: 1 as const }]
    expect(openGovTally([{ kind: 'standard', voter: 0, isAye: true, capital: 1, conviction: 1 }], lent)).toEqual({ ayes: 15n, nays: 0n, support: 8n })
    expect(openGovTally([{ kind: 'split', aye: 10, nay: 0, abstain: 0 }], lent)).toEqual({ ayes: 1n, nays: 0n, support: 10n })
  })
})

describe('passing', () => {
  const flat = { kind: 'linear', length: one, floor: one / 2n, ceil: one / 2n } as const
  const none = { kind: 'linear', length: one, floor: 0n, ceil: 0n } as const
  it('takes exactly the threshold, and never no votes at all', () => {
    expect(isPassing({ ayes: 1n, nays: 1n, support: 1n }, 10n, flat, none, 0n)).toBe(true)
    expect(isPassing({ ayes: 1n, nays: 2n, support: 1n }, 10n, flat, none, 0n)).toBe(false)
    expect(isPassing({ ayes: 0n, nays: 0n, support: 9n }, 10n, none, none, one)).toBe(false)
    expect(partOf(0n, 0n)).toBe(0n)
  })
  it('must hold through the confirmation, which may outlast the decision period', () => {
    expect(confirmation((tick) => tick >= 3, 10, 4)).toEqual({ state: 'succeeded', tick: 7 })
    expect(confirmation((tick) => tick !== 5 && tick >= 3, 10, 4)).toEqual({ state: 'succeeded', tick: 10 })
    expect(confirmation((tick) => tick >= 9, 10, 4)).toEqual({ state: 'succeeded', tick: 13 })
    expect(confirmation((tick) => tick >= 9 && tick < 12, 10, 4)).toEqual({ state: 'defeated', tick: 12 })
    expect(confirmation(() => false, 10, 4)).toEqual({ state: 'defeated', tick: 10 })
  })
})

describe('the rule', () => {
  it('lets abstentions support what they do not approve', () => {
    const days = (third: number | undefined) => openGov.decide(motion, question([10, 1, 89], [1, -1, third])).days
    expect(days(0)).toBeLessThan(days(undefined))
    expect(openGov.decide(motion, question([10, 1, 89], [1, -1, 0])).tally).toEqual({ ayes: 10, nays: 1, support: 99 })
  })
  it('takes longer the less agreement there is, and names what is missing', () => {
    const days = (yes: number) => openGov.decide(motion, question([yes, 100 - yes], [1, -1])).days
    expect(days(100)).toBeLessThan(days(80))
    expect(days(80)).toBeLessThan(days(60))
    expect(openGov.decide(motion, question([49, 51], [1, -1])).reason).toBe('approval')
    expect(openGov.decide(motion, question([1, 999], [1, undefined]), { ...openGovTerms, track: 'bigSpender' }).reason).toBe('support')
  })
})
