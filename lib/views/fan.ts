import type { Fact, FanChart } from '../core/chart'
import type { Ensemble } from '../experiments/monte-carlo'
import { actorKey, markKey, metricKey, unitKey } from './keys'
import { yearsAt } from './years'

/** A metric of all actors over time, as far as the ensemble is played. */
export function fanChart(ensemble: Ensemble, metric: string): FanChart {
  const { model, scenario } = ensemble
  const m = model.metrics.findIndex(({ id }) => id === metric)
  const { unit } = model.metrics[m] ?? unknown(metric)
  const x = ensemble.x.slice()
  const perActor = model.actors.map((actor, a) => ({ a, key: actorKey(model, actor) }))
  return {
    kind: 'fan',
    key: metricKey(model, metric),
    unit,
    x: { key: unitKey(model.xUnit), unit: model.xUnit, values: x },
    fans: perActor.map(({ a, key }) => ({ key, ...ensemble.quantiles(m, a) })),
    marks: model.marks(scenario.values).filter((mark) => mark.x <= x.at(-1)!).map((mark) => ({ key: markKey(model, mark.key), x: mark.x })),
    baseline: ensemble.hasTwin ? perActor.map(({ a, key }) => ({ key, unit, values: ensemble.baseline(m, a)! })) : [],
    effects: ensemble.hasTwin ? perActor.map(({ a, key }) => ({ key, ...ensemble.effect(m, a)! })) : [],
  }
}

/** Where every actor stands at the end and, with shocks, what they changed. */
export function describeFan(chart: FanChart): readonly Fact[] {
  const years = { value: yearsAt(chart.x), unit: 'year' } as const
  const ends = chart.fans.map(({ key, low, middle, high }): Fact => ({
    key: 'views.fan.end',
    values: { ...spread(chart, { low: low.at(-1)!, middle: middle.at(-1)!, high: high.at(-1)! }), years },
    names: { actor: key, metric: chart.key },
  }))
  const effects = chart.effects.map(({ key, ...effect }): Fact => ({
    key: 'views.fan.effect',
    values: { ...spread(chart, effect), years },
    names: { actor: key, metric: chart.key },
  }))
  return [...ends, ...effects]
}

function spread({ unit }: FanChart, { low, middle, high }: { readonly low: number; readonly middle: number; readonly high: number }) {
  return { low: { value: low, unit }, middle: { value: middle, unit }, high: { value: high, unit } }
}

function unknown(metric: string): never {
  throw new Error(`no metric "${metric}"`)
}
