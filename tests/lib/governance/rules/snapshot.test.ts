import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createElectorate } from '../../../../lib/governance/electorate'
import { percent } from '../../../../lib/governance/fraction'
import { votingTypes } from '../../../../lib/governance/rules/snapshot/ballots'
import { snapshot, snapshotTerms } from '../../../../lib/governance/rules/snapshot/rule'
import { basicState } from '../../../../lib/governance/rules/snapshot/state'
import { snapshotTally } from '../../../../lib/governance/rules/snapshot/tally'
import { motion, question } from '../../../support/electorates'

const ballot = (choice: unknown, power = 1) => ({ choice, power })
const weights = fc.dictionary(fc.constantFrom('1', '2', '3'), fc.nat(9))
const ballots = fc.array(fc.record({ choice: fc.oneof(fc.integer({ min: -1, max: 5 }), fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 4 }), weights, fc.constant(null)), power: fc.nat(1000) }), { maxLength: 20 })

describe('every voting type', () => {
  it('drops what is no ballot, and gives away no more power than valid ballots have', () => {
    fc.assert(fc.property(fc.constantFrom(...votingTypes.filter((type) => type !== 'approval')), ballots, (type, cast) => {
      const { scores, total, validVotes } = snapshotTally(type, cast, 3)
      const given = scores.reduce((sum, score) => sum + score, 0)
      expect(validVotes <= cast.length && given <= total * (1 + 1e-12)).toBe(true)
      for (const score of scores) expect(Number.isFinite(score) && score >= 0).toBe(true)
    }))
  })
  it('has no winner without a ballot', () => {
    for (const type of votingTypes) expect(snapshotTally(type, [], 3)).toMatchObject({ winner: undefined, total: 0, validVotes: 0 })
  })
  it('takes more choices than voters', () => {
    expect(snapshotTally('single-choice', [ballot(7)], 9)).toMatchObject({ winner: 6, isTied: false })
    expect(snapshotTally('ranked-choice', [ballot([4, 3, 2, 1])], 4).winner).toBe(3)
    expect(snapshotTally('copeland', [ballot([4, 3, 2, 1])], 4).winner).toBe(3)
  })
})

describe('what counts as a ballot', () => {
  it.each([
    ['single-choice', 0], ['single-choice', 4], ['single-choice', 1.5], ['single-choice', '1'], ['approval', [1, 1]], ['approval', [4]],
    ['ranked-choice', [1, 2]], ['ranked-choice', [1, 2, 2]], ['copeland', [3, 2, 1, 1]], ['weighted', { 1: -1, 2: 2 }], ['weighted', { 1: 0 }],
    ['weighted', {}], ['weighted', { 4: 1 }], ['quadratic', { 1: Infinity }], ['quadratic', [1]],
  ] as const)('%s refuses %j, though its power stays in the total', (type, choice) => {
    const { validVotes, total } = snapshotTally(type, [ballot(choice, 5)], 3)
    expect([validVotes, total]).toEqual([0, type === 'copeland' ? 0 : 5])
  })
  it('an approval of nothing is one', () => {
    expect(snapshotTally('approval', [ballot([], 5)], 3)).toMatchObject({ validVotes: 1, isTied: true })
  })
})

describe('ties', () => {
  it('name the lowest choice and say that there is no single winner', () => {
    expect(snapshotTally('single-choice', [ballot(2, 5), ballot(3, 5)], 3)).toMatchObject({ winner: 1, isTied: true })
  })
  it('delete the lowest number of the last in a run-off', () => {
    expect([...snapshotTally('ranked-choice', [ballot([1, 2, 3]), ballot([2, 1, 3]), ballot([3, 2, 1])], 3).scores]).toEqual([0, 2, 1])
  })
  it('go on at exactly one half of the power', () => {
    expect([...snapshotTally('ranked-choice', [ballot([1, 2, 3], 2), ballot([2, 3, 1]), ballot([3, 2, 1])], 3).scores]).toEqual([2, 0, 2])
  })
  it('keep the status quo when a rule decides', () => {
    const electorate = createElectorate({ holdings: [5, 5, 5], utilities: [[9, 0, 3], [3, 9, 0], [0, 3, 9]] })
    for (const type of ['single-choice', 'copeland', 'approval', 'quadratic', 'weighted'] as const)
      expect(snapshot.decide(motion, electorate, { ...snapshotTerms, type })).toMatchObject({ reason: 'tie', winner: 0 })
  })
})

describe('methods differ', () => {
  it('over the same rankings: the middle one wins by pairs and goes out first in a run-off', () => {
    const cast = [ballot([1, 2, 3], 40), ballot([3, 2, 1], 35), ballot([2, 1, 3], 13), ballot([2, 3, 1], 12)]
    expect([snapshotTally('ranked-choice', cast, 3).winner, snapshotTally('copeland', cast, 3).winner]).toEqual([0, 1])
  })
  it('quadratic lets a crowd beat a whale, and a whale in many wallets beat the crowd', () => {
    const crowd = Array.from({ length: 20 }, () => ballot({ 2: 1 }))
    const wallets = Array.from({ length: 10 }, () => ballot({ 1: 1 }, 10))
    expect(snapshotTally('quadratic', [ballot({ 1: 1 }, 100), ...crowd], 2).winner).toBe(1)
    expect(snapshotTally('quadratic', [...wallets, ...crowd], 2).winner).toBe(0)
  })
})

describe('the basic vote', () => {
  it('counts everybody towards the quorum and keeps the status quo at a tie', () => {
    expect([basicState([2, 1, 97], 100, 'default'), basicState([50, 50, 0], 10, 'default'), basicState([30, 19, 0], 50, 'default')]).toEqual(['passed', 'rejected', 'rejected'])
  })
  it('passes in silence under rejection, up to exactly the quorum against', () => {
    expect([basicState([0, 0, 0], 100, 'rejection'), basicState([0, 100, 0], 100, 'rejection'), basicState([500, 101, 0], 100, 'rejection')]).toEqual(['passed', 'passed', 'rejected'])
  })
  it('lets a delegate vote for those who stay away, and not for those who come', () => {
    const electorate = question([1, 10, 20], [1, undefined, -1], [0, 0, 0])
    expect(snapshot.decide(motion, electorate, { ...snapshotTerms, quorum: percent(50) })).toMatchObject({ tally: { for: 11, against: 20 }, reason: 'noMajority' })
  })
})
