import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calculusOfVoting, pivotEqual, pivotNearTie, pivotNormal, pivotWeighted } from '../../../../lib/governance/metrics/pivot'
import { expectClose } from '../../../support/close'

const others = fc.array(fc.record({ weight: fc.nat(5), yes: fc.double({ min: 0, max: 0.5, noNaN: true }), no: fc.double({ min: 0, max: 0.5, noNaN: true }) }), { maxLength: 6 })
const split = (list: readonly { readonly weight: number; readonly yes: number; readonly no: number }[]) =>
  ({ weights: list.map(({ weight }) => weight), probFor: list.map(({ yes }) => yes), probAgainst: list.map(({ no }) => no) })

/** Looks at every way in which the others may vote. */
function lookedUp(weight: number, list: readonly { readonly weight: number; readonly yes: number; readonly no: number }[]) {
  let ways = [{ margin: 0, chance: 1 }]
  for (const { weight: w, yes, no } of list) ways = ways.flatMap(({ margin, chance }) =>
    [{ margin: margin + w, chance: chance * yes }, { margin: margin - w, chance: chance * no }, { margin, chance: chance * (1 - yes - no) }])
  const chanceOf = (holds: (margin: number) => boolean) => ways.reduce((sum, way) => sum + (holds(way.margin) ? way.chance : 0), 0)
  return { ifFor: chanceOf((m) => m <= 0 && m + weight > 0), ifAgainst: chanceOf((m) => m > 0 && m - weight <= 0) }
}

describe('the chance to decide', () => {
  it('is that of a tie for a vote in favour and of a lead of one for a vote against', () => {
    expect(pivotEqual(2, 0.5)).toEqual({ ifFor: 0.5, ifAgainst: 0 })
    expect(pivotEqual(1, 0.5)).toEqual({ ifFor: 0, ifAgainst: 0.5 })
    expect(pivotEqual(0, 0.5)).toEqual({ ifFor: 1, ifAgainst: 0 })
    expect([pivotEqual(2, 0), pivotEqual(2, 1), pivotEqual(1, 1)]).toEqual([{ ifFor: 0, ifAgainst: 0 }, { ifFor: 0, ifAgainst: 0 }, { ifFor: 0, ifAgainst: 1 }])
  })
  it('approaches √(2 / πn) and neither vanishes nor overflows in a crowd', () => {
    for (const n of [1000, 100_000, 1_000_000]) expectClose(pivotEqual(n, 0.5).ifFor, pivotNearTie(n), { rel: 1 / n })
    expect(pivotEqual(1_000_000, 0.6).ifFor).toBeLessThan(1e-300)
    expect(pivotNearTie(0)).toBe(1)
  })
  it('with weights is what looking at every way gives', () => {
    fc.assert(fc.property(others, fc.nat(8), (list, weight) => {
      const got = pivotWeighted(weight, split(list))
      const expected = lookedUp(weight, list)
      expectClose([got.ifFor, got.ifAgainst], [expected.ifFor, expected.ifAgainst], { abs: 1e-12 })
    }))
  })
  it('is none without weight, and certain when nobody else comes', () => {
    expect(pivotWeighted(0, split([{ weight: 3, yes: 0.5, no: 0.5 }]))).toEqual({ ifFor: 0, ifAgainst: 0 })
    expect(pivotWeighted(1, split([]))).toEqual({ ifFor: 1, ifAgainst: 0 })
    expect([pivotNormal(1, split([])), pivotNormal(0, split([]))]).toEqual([1, 0])
  })
  it('is approximated well where many small holders vote', () => {
    const crowd = split(Array.from({ length: 400 }, () => ({ weight: 2, yes: 0.3, no: 0.3 })))
    expectClose(pivotNormal(40, crowd), pivotWeighted(40, crowd).ifFor, { abs: 0.02 })
  })
})

describe('the calculus of voting', () => {
  it('brings to the ballot who gains more than it costs, not who gains as much', () => {
    expect([calculusOfVoting(0.001, 1000, 0, 1), calculusOfVoting(0.001, 1000, 0.5, 1)]).toEqual([{ reward: 0, votes: false }, { reward: 0.5, votes: true }])
  })
})
