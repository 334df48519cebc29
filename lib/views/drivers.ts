import type { BarChart, Fact } from '../core/chart'
import { driversOf } from '../experiments/drivers'
import type { Survey } from '../experiments/survey'
import { actorKey, metricKey, paramKey } from './keys'

/** The difference between two actors in a metric, `actor` minus `other`; all three are ids of the model. */
export interface Gap {
  readonly metric: string
  readonly actor: string
  readonly other: string
}

/** Sentences name that many parameters; the picture shows them all. */
const described = 3

/** Below this a rank correlation over 512 settings is hard to tell from none (95 % of those by chance are within ± 0.09). */
const noticeable = 0.1

/** Rank correlation of every varied parameter with a gap, closest first. */
export function driversChart(survey: Survey, gap: Gap): BarChart {
  const { model } = survey
  const metric = model.metrics.findIndex(({ id }) => id === gap.metric)
  const drivers = driversOf(survey, metric, model.actors.indexOf(gap.actor), model.actors.indexOf(gap.other))
  return {
    kind: 'bars',
    key: metricKey(model, gap.metric),
    unit: 'correlation',
    bars: drivers.map(({ param, correlation }) => ({ key: paramKey(model, param), value: correlation })),
  }
}

/** The closest few: `views.drivers.widens` where more of the parameter goes with a larger gap, `narrows` where with a smaller one. */
export function describeDrivers(chart: BarChart, { model }: Survey, gap: Gap): readonly Fact[] {
  return chart.bars
    .filter(({ value }) => Math.abs(value) >= noticeable)
    .slice(0, described)
    .map(({ key, value }) => ({
      key: value > 0 ? 'views.drivers.widens' : 'views.drivers.narrows',
      values: { correlation: { value, unit: 'correlation' } },
      names: { param: key, metric: chart.key, actor: actorKey(model, gap.actor), other: actorKey(model, gap.other) },
    }))
}
