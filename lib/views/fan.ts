import type { Fact, Fan, FanChart } from '../core/chart'
import type { UnitId } from '../core/units'
import type { Ensemble } from '../experiments/monte-carlo'
import { actorKey, markKey, metricKey, unitKey } from './keys'
import { spanOf } from './span'

/** A metric of all actors over time, as far as the ensemble is played. */
export function fanChart(ensemble: Ensemble, metric: string): FanChart {
  const { model, scenario } = ensemble
  const m = model.metrics.findIndex(({ id }) => id === metric)
  const { unit } = model.metrics[m] ?? unknown(metric)
  const x = ensemble.x.slice()
  const all = model.actors.map((actor, a) => ({ place: a, key: actorKey(model, actor), ...ensemble.quantiles(m, a) }))
  const fans = all.some(takesPart) ? all.filter((fan) => model.kind !== 'network' || takesPart(fan)) : all
  const marks = model.marks(scenario.values).filter((mark) => mark.x <= x.at(-1)!)
  const after = momentsAfter(x, Math.min(...marks.map((mark) => mark.x)), model.xUnit)
  return {
    kind: 'fan',
    key: metricKey(model, metric),
    unit,
    x: { key: unitKey(model.xUnit), unit: model.xUnit, values: x },
    fans,
    marks: marks.map((mark) => ({ key: markKey(model, mark.key), x: mark.x })),
    baseline: ensemble.hasTwin ? fans.map(({ place, key }) => ({ key, unit, values: ensemble.baseline(m, place)! })) : [],
    effects: fans.flatMap(({ place, key }) => {
      const effect = ensemble.effect(m, place, after)
      return effect ? [{ key, ...effect }] : []
    }),
  }
}

/** Whether a group has anything to do with a quantity. Networks report 0 throughout for those that have not. */
function takesPart({ low, high }: Fan): boolean {
  return low.some((value) => value !== 0) || high.some((value) => value !== 0)
}

/** Positions of the moments within a year after `from`, itself left out. */
function momentsAfter(x: Float64Array, from: number, unit: UnitId): number[] {
  const year = unit === 'month' ? 12 : 1
  return Array.from(x.keys()).filter((k) => x[k]! > from && x[k]! <= from + year)
}

/** Where every actor stands at the end and, with shocks, what they changed in the year after. */
export function describeFan(chart: FanChart): readonly Fact[] {
  const span = spanOf(chart.x)
  const ends = chart.fans.map(({ key, low, middle, high }): Fact => ({
    key: span.unit === 'epoch' ? 'views.fan.endOfEpochs' : 'views.fan.end',
    values: { ...spread(chart, { low: low.at(-1)!, middle: middle.at(-1)!, high: high.at(-1)! }), [span.unit === 'epoch' ? 'epochs' : 'years']: span },
    names: { actor: key, metric: chart.key },
  }))
  const effects = chart.effects.map(({ key, ...effect }): Fact => ({
    key: 'views.fan.effect',
    values: difference(chart, effect),
    names: { actor: key, metric: chart.key },
  }))
  return [...ends, ...effects]
}

interface Range {
  readonly low: number
  readonly middle: number
  readonly high: number
}

function spread({ unit }: Pick<FanChart, 'unit'>, { low, middle, high }: Range) {
  return { low: { value: low, unit }, middle: { value: middle, unit }, high: { value: high, unit } }
}

/** A change of a share is told in points, lest it be taken for a change by that many per cent. */
function difference({ unit }: FanChart, { low, middle, high }: Range) {
  if (unit !== 'fraction') return spread({ unit }, { low, middle, high })
  return spread({ unit: 'percentagePoint' }, { low: 100 * low, middle: 100 * middle, high: 100 * high })
}

function unknown(metric: string): never {
  throw new Error(`no metric "${metric}"`)
}
