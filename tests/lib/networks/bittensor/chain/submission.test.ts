import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combinedScores, mechanismEmissions } from '../../../../../lib/networks/bittensor/chain/mechanisms'
import { activityCutoffOf } from '../../../../../lib/networks/bittensor/chain/rules'
import {
  refusalOf, scaledToMax, type Submission, type SubmissionRules, type Submitter,
} from '../../../../../lib/networks/bittensor/chain/submission'

const rules: SubmissionRules = {
  size: 8, owner: 7, stakeThreshold: 1000, versionKey: 3, rateLimit: 100, commitReveal: false, minAllowedWeights: 2, maxWeightLimit: 40000,
}
const taken: Submission = { miners: [4, 5], values: [1, 1], versionKey: 3, block: 500 }
const by: Submitter = { uid: 1, stake: 1000, permit: true, lastUpdate: 400 }

describe('the chain takes weights', () => {
  it('that break no rule', () => {
    expect(refusalOf(taken, by, rules)).toBeUndefined()
  })

  it.each<[string, Partial<Submission>, Partial<Submitter>, Partial<SubmissionRules>]>([
    ['of the owner without permit or stake', {}, { uid: 7, permit: false, stake: 0 }, {}],
    ['on oneself alone without permit, however few and large', { miners: [1], values: [9] }, { permit: false }, {}],
    ['of someone who never set any, at any time', { block: 5 }, { lastUpdate: 0 }, {}],
    ['revealed soon after others', { block: 401 }, {}, { commitReveal: true }],
    ['on all UIDs of a subnet with fewer than the least number', {}, {}, { size: 6, minAllowedWeights: 2 }],
    ['of any size without a limit', { values: [1, 0] }, {}, { maxWeightLimit: 65535 }],
    ['of any version if none is asked for', { versionKey: 0 }, {}, { versionKey: 0 }],
  ])('%s', (_name, submission, submitter, other) => {
    expect(refusalOf({ ...taken, ...submission }, { ...by, ...submitter }, { ...rules, ...other })).toBeUndefined()
  })
})

describe('the chain refuses weights', () => {
  it.each<[string, Partial<Submission>, Partial<Submitter>]>([
    ['unequalLengths', { values: [1] }, {}],
    ['tooManyUids', { miners: Array(9).fill(4), values: Array(9).fill(1) }, {}],
    ['notRegistered', {}, { uid: -1 }],
    ['tooLittleStake', {}, { stake: 999 }],
    ['oldVersion', { versionKey: 2 }, {}],
    ['tooSoon', { block: 499 }, {}],
    ['noPermit', {}, { permit: false }],
    ['duplicateUid', { miners: [4, 4] }, {}],
    ['unknownUid', { miners: [4, 8] }, {}],
    ['tooFewWeights', { miners: [4], values: [1] }, {}],
    ['tooMuchOnOne', { values: [2, 1] }, {}],
  ])('with %s', (refusal, submission, submitter) => {
    expect(refusalOf({ ...taken, ...submission }, { ...by, ...submitter }, rules)).toBe(refusal)
  })

  it('for the first reason it comes to', () => {
    expect(refusalOf({ ...taken, miners: [4, 4], versionKey: 0 }, { ...by, permit: false, stake: 0 }, rules)).toBe('tooLittleStake')
  })
})

describe('stored weights', () => {
  it('have 65535 as their largest, halves rounded up', () => {
    expect(scaledToMax([1, 2])).toEqual([32768, 65535])
    expect(scaledToMax([0, 0])).toEqual([0, 0])
    expect(scaledToMax([])).toEqual([])
  })

  it('keep their order and do not change when scaled again', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 65535 }), { minLength: 1 }), (values) => {
      const once = scaledToMax(values)
      expect(Math.max(...once)).toBe(Math.max(...values) > 0 ? 65535 : 0)
      expect(scaledToMax(once)).toEqual(once)
      values.forEach((value, k) => { expect(Math.abs(once[k]! - (value * 65535) / Math.max(1, ...values))).toBeLessThanOrEqual(0.50001) })
    }))
  })
})

describe('several mechanisms', () => {
  it('share an emission evenly or by a table, and the first gets what is left', () => {
    expect(mechanismEmissions(101, 2)).toEqual([51, 50])
    expect(mechanismEmissions(100, 2, [16384, 49151])).toEqual([26, 74])
    expect(mechanismEmissions(100, 2, [65535])).toEqual([100, 0])
  })

  it('count by their emission in the stored scores', () => {
    expect(combinedScores([[100, 65535], [200, 65535]], [75, 25])).toEqual([125, 65534])
    expect(combinedScores([[100], [200]], [0, 0])).toEqual([100])
  })

  it('lose at most one of each score to the cuts', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 65535 }), fc.integer({ min: 1, max: 2 ** 40 }), fc.integer({ min: 1, max: 2 ** 40 }), (score, a, b) => {
      expect(score - combinedScores([[score], [score]], [a, b])[0]!).toBeOneOf([0, 1, 2])
    }))
  })
})

describe('the activity cutoff', () => {
  it('is a multiple of the tempo', () => {
    expect(activityCutoffOf(360, 13_889)).toBe(5000)
    expect(activityCutoffOf(0, 13_889)).toBe(1)
  })
})
