import { describe, expect, it } from 'vitest'
import { quantile } from '../../../../lib/core/quantile'
import { metricIndex, type MetricId } from '../../../../lib/models/regimes/metrics'
import type { RegimesValues } from '../../../../lib/models/regimes/params'
import { isDue, ratesOf } from '../../../../lib/models/regimes/rates'
import { run } from '../../../../lib/models/regimes/run'
import { defaults } from './worlds'

/** Medians at the end over some plays, for the three regimes. */
function medians(over: Partial<RegimesValues>, metric: MetricId, agents = 300, plays = 15): number[] {
  const set = { ...defaults, ...over }
  const finals = Array.from({ length: plays }, (_, replicate) => run(set, { seed: 3, replicate, agents, years: 8 }).trace.rows)
  return [0, 1, 2].map((r) => quantile(Float64Array.from(finals, (rows) => rows[metricIndex[metric] * 3 + r]!.at(-1)!), 0.5))
}

const gap = (a: readonly number[], b: readonly number[]) => Math.max(...a.map((x, r) => Math.abs(x - b[r]!)))

describe('the length of a step and the size of the crowd', () => {
  it('are no part of the world: weeks and months agree on capability and shares', () => {
    expect(gap(medians({ tick: 'week' }, 'capability'), medians({}, 'capability'))).toBeLessThan(0.15)
    expect(gap(medians({ tick: 'week' }, 'share'), medians({}, 'share'))).toBeLessThan(0.04)
  })

  it('are no part of the world: a hundred and a thousand simulated contributors agree', () => {
    expect(gap(medians({}, 'capability', 100), medians({}, 'capability', 1000))).toBeLessThan(0.15)
    expect(gap(medians({}, 'share', 100), medians({}, 'share', 1000))).toBeLessThan(0.04)
  })

  it('turn yearly and monthly rates into the same change per year', () => {
    const [month, week] = [ratesOf(defaults, 10), ratesOf({ ...defaults, tick: 'week' }, 10)]
    expect(Math.pow(1 - week.release, 12 / week.dt)).toBeCloseTo(Math.pow(1 - month.release, 12), 12)
    expect(week.ticks * week.dt).toBeCloseTo(120, 0)
  })

  it('let what is due every three months fall due forty times in ten years, in months and in weeks', () => {
    for (const { dt, ticks } of [ratesOf(defaults, 10), ratesOf({ ...defaults, tick: 'week' }, 10)])
      expect(Array.from({ length: ticks }, (_, k) => isDue(k + 1, 3, dt)).filter(Boolean).length).toBe(40)
  })
})
