import type { Metric } from '../../core/playable'

/** What a play reports for every group of participants, in the order of the trace. Who has no part in a quantity has 0. */
export const metrics = [
  { id: 'relativeDividend', unit: 'none', leader: 'highest' },
  { id: 'validatorTrust', unit: 'fraction', leader: 'none' },
  { id: 'dividendShare', unit: 'fraction', leader: 'none' },
  { id: 'incentiveShare', unit: 'fraction', leader: 'none' },
  { id: 'payForQuality', unit: 'none', leader: 'none' },
  { id: 'merit', unit: 'none', leader: 'none' },
  { id: 'income', unit: 'fraction', leader: 'none' },
  { id: 'concentration', unit: 'gini', leader: 'none' },
] as const satisfies readonly Metric[]

export type MetricId = (typeof metrics)[number]['id']
