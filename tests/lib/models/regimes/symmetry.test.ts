import { describe, expect, it } from 'vitest'
import type { Trace } from '../../../../lib/core/playable'
import { regimesOf } from '../../../../lib/models/regimes/regime'
import { runTogether } from '../../../../lib/models/regimes/run'
import { neutral, nullLeads } from '../../../../lib/models/regimes/null-test'
import { defaults } from './worlds'

const play = { seed: 7, replicate: 0, agents: 100, years: 6 }
const apart = { ...defaults, hazard: 0 }

describe('regimes with equal vectors', () => {
  it('are bit for bit the same when each has a world of its own', () => {
    const rows = ['closed', 'open', 'decentralised'].map((id) => runTogether(apart, [neutral(id)], play).trace.rows)
    expect(rows[1]).toEqual(rows[0])
    expect(rows[2]).toEqual(rows[0])
  })

  it('lead equally often when they compete: a chi-squared test over 600 seeds finds nothing', () => {
    expect(nullLeads(defaults, 600).chiSquared).toBeLessThan(13.8) // p = .001 at two degrees of freedom
  })
})

describe('names and order', () => {
  it('carry no meaning for contributors: renaming them in another order changes nothing', () => {
    const ids = Int32Array.from({ length: play.agents }, (_, i) => (i * 37) % play.agents)
    const regimes = regimesOf(defaults)
    expectSame(runTogether(defaults, regimes, play, { ids }).trace, runTogether(defaults, regimes, play).trace, [0, 1, 2])
  })

  it('carry no meaning for regimes: listing them in another order permutes the rows', () => {
    const [closed, open, decentralised] = regimesOf(defaults)
    const usual = runTogether(defaults, [closed!, open!, decentralised!], play).trace
    const other = runTogether(defaults, [decentralised!, closed!, open!], play).trace
    expectSame(other, usual, [2, 0, 1])
  })
})

/** Row r of `got` is row order[r] of `want`, but for the rounding of sums taken in another order. */
function expectSame(got: Trace, want: Trace, order: readonly number[]): void {
  const worst = got.rows.map((row, k) => {
    const wanted = want.rows[k - (k % 3) + order[k % 3]!]!
    return row.reduce((most, x, point) => Math.max(most, Math.abs(x - wanted[point]!) / Math.max(1, Math.abs(wanted[point]!))), 0)
  })
  expect(Math.max(...worst)).toBeLessThan(1e-6)
}
