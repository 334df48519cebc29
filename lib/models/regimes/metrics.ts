import type { Metric } from '../../core/playable'

/** What the comparison reports for every regime, in the order of the trace. */
export const metrics = [
  { id: 'share', unit: 'fraction', leader: 'highest' },
  { id: 'capability', unit: 'orderOfMagnitude', leader: 'highest' },
  { id: 'contributors', unit: 'people', leader: 'highest' },
  { id: 'effort', unit: 'fullTimeEquivalent', leader: 'highest' },
  { id: 'pay', unit: 'millionUsdPerMonth', leader: 'highest' },
  { id: 'concentration', unit: 'gini', leader: 'lowest' },
  { id: 'surplus', unit: 'millionUsdPerMonth', leader: 'highest' },
  { id: 'lag', unit: 'month', leader: 'none' },
] as const satisfies readonly Metric[]

export type MetricId = (typeof metrics)[number]['id']

export const metricIndex = Object.fromEntries(metrics.map((metric, index) => [metric.id, index])) as Readonly<Record<MetricId, number>>
