import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Rule } from '../../lib/governance/contract'
import { createElectorate } from '../../lib/governance/electorate'
import { electorates, motion, question, reordered } from './electorates'
import { isClose } from './close'

/** Rules that carry what nobody objects to; all others keep the status quo when nobody comes. */
const silenceIsConsent = ['optimistic']
/** Rules that count heads: tokens make no difference to them. */
const byHead = ['board', 'quadratic-voting']

/** What readers may rely on for every rule. */
export function ruleContract(rule: Rule): void {
  it('gives finite numbers, a winner among the alternatives and the status quo to what is defeated', () => {
    fc.assert(fc.property(electorates, (electorate) => {
      const outcome = rule.decide(motion, electorate)
      const numbers = [outcome.cast, outcome.quorum, outcome.days, ...Object.values(outcome.tally)]
      for (const value of numbers) expect(Number.isFinite(value) && value >= 0 && !Object.is(value, -0)).toBe(true)
      expect(outcome.winner >= 0 && outcome.winner < electorate.utilities.length).toBe(true)
      expect(outcome.winner === 0).toBe(outcome.state === 'defeated')
      expect(outcome.reason).toMatch(/^[a-z][a-zA-Z]*$/)
    }))
  })

  it('does not depend on the order of voters', () => {
    const shuffled = electorates.chain((electorate) => fc.tuple(fc.constant(electorate),
      fc.shuffledSubarray(Array.from({ length: electorate.size }, (_, voter) => voter), { minLength: electorate.size })))
    fc.assert(fc.property(shuffled, ([electorate, order]) => {
      const one = rule.decide(motion, electorate)
      const other = rule.decide(motion, reordered(electorate, order))
      expect([other.state, other.winner, other.reason]).toEqual([one.state, one.winner, one.reason])
      for (const [name, votes] of Object.entries(one.tally)) expect(isClose(other.tally[name]!, votes, { abs: 1e-9, rel: 1e-12 }), name).toBe(true)
    }))
  })

  it('decides the same electorate the same way and leaves it as it was', () => {
    fc.assert(fc.property(electorates, (electorate) => {
      const before = structuredClone(electorate)
      const outcome = rule.decide(motion, electorate)
      expect(electorate).toEqual(before)
      expect(rule.decide(motion, electorate)).toEqual(outcome)
    }))
  })

  it('carries what everybody wants and refuses what nobody does', () => {
    const wanted = question([100, 200, 300, 400], [5, 5, 5, 5])
    const unwanted = question([100, 200, 300, 400], [-5, -5, -5, -5])
    expect(rule.decide(motion, wanted)).toMatchObject({ state: 'succeeded', winner: 1 })
    expect(rule.decide(motion, unwanted)).toMatchObject({ state: 'defeated', winner: 0 })
  })

  it(silenceIsConsent.includes(rule.id) ? 'takes silence for consent' : 'keeps the status quo when nobody votes', () => {
    const silent = question([100, 200], [undefined, undefined])
    expect(rule.decide(motion, silent).state).toBe(silenceIsConsent.includes(rule.id) ? 'succeeded' : 'defeated')
    expect(rule.decide(motion, silent).cast).toBe(0)
  })

  it('gives a result to an electorate of nobody and to one that holds nothing', () => {
    for (const electorate of [question([], []), question([0, 0], [1, -1])]) {
      const outcome = rule.decide(motion, electorate)
      expect([outcome.cast, ...Object.values(outcome.tally), outcome.quorum, outcome.days].every(Number.isFinite)).toBe(true)
    }
  })

  if (!byHead.includes(rule.id)) it('gives no say to those who hold nothing', () => {
    fc.assert(fc.property(electorates, (electorate) => {
      const poor = createElectorate({
        supply: electorate.supply,
        holdings: [...electorate.holdings, 0],
        delegates: [...electorate.delegates, electorate.size],
        takesPart: [...electorate.takesPart, 1],
        utilities: electorate.utilities.map((of, alternative) => [...of, alternative === 1 ? 9 : 0]),
      })
      const one = rule.decide(motion, electorate)
      const other = rule.decide(motion, poor)
      expect([other.state, other.winner, other.tally]).toEqual([one.state, one.winner, one.tally])
    }))
  })

  it('refuses to be asked about an alternative that there is not', () => {
    for (const proposed of [0, 2, -1]) expect(() => rule.decide({ ...motion, proposed }, question([1], [1]))).toThrow(RangeError)
  })
}
