import { describe, expect, it } from 'vitest'
import { absent, abstain, against, ballotsOf, castIn, count, inFavour, veto } from '../../../lib/governance/ballots'
import { createElectorate } from '../../../lib/governance/electorate'
import { motion, question } from '../../support/electorates'

describe('an electorate', () => {
  it('votes with its own tokens and takes part unless something else is said', () => {
    const { delegates, takesPart, supply, size } = createElectorate({ holdings: [3, 4], utilities: [[0, 0], [1, 1]] })
    expect([[...delegates], [...takesPart], supply, size]).toEqual([[0, 1], [1, 1], 7, 2])
  })
  it.each([
    ['tokens that are not whole', { holdings: [0.5], utilities: [[0], [1]] }],
    ['negative tokens', { holdings: [-1], utilities: [[0], [1]] }],
    ['more tokens than can be counted', { holdings: [2 ** 53, 2 ** 53], utilities: [[0, 0], [1, 1]] }],
    ['fewer tokens in all than voters hold', { holdings: [5], utilities: [[0], [1]], supply: 4 }],
    ['nothing to choose from', { holdings: [5], utilities: [[0]] }],
    ['a missing voter', { holdings: [5, 6], utilities: [[0, 0], [1]] }],
    ['a delegate who is not there', { holdings: [5], utilities: [[0], [1]], delegates: [1] }],
    ['a utility that is no number', { holdings: [5], utilities: [[0], [NaN]] }],
  ])('cannot have %s', (_what, parts) => {
    expect(() => createElectorate(parts)).toThrow(RangeError)
  })
})

describe('honest ballots', () => {
  const electorate = question([1, 2, 4, 8, 16], [1, -1, 0, undefined, -9])
  it('are for what is better, against what is worse, abstain where it is the same, and are missing for those who stay away', () => {
    expect([...ballotsOf(motion, electorate)]).toEqual([inFavour, against, abstain, absent, against])
  })
  it('veto what would cost more than the limit, not exactly the limit', () => {
    expect([...ballotsOf(motion, electorate, 8)].at(-1)).toBe(veto)
    expect([...ballotsOf(motion, electorate, 9)].at(-1)).toBe(against)
  })
  it('are counted by power, and those who stay away have none', () => {
    const votes = count(ballotsOf(motion, electorate, 8), electorate.holdings)
    expect(votes).toEqual({ for: 1, against: 2, abstain: 4, veto: 16 })
    expect(castIn(votes)).toBe(23)
  })
  it('stay exact up to the largest amounts', () => {
    const large = question([2 ** 52, 2 ** 52 - 1], [1, -1])
    expect(count(ballotsOf(motion, large), large.holdings)).toMatchObject({ for: 2 ** 52, against: 2 ** 52 - 1 })
  })
})
