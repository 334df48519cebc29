import type { Metric } from '../../core/playable'

/** What a play reports for every actor, in the order of the trace. Who has no part in a quantity has 0. */
export const metrics = [
  { id: 'lead', unit: 'none', leader: 'none' },
  { id: 'loss', unit: 'none', leader: 'lowest' },
  { id: 'voice', unit: 'fraction', leader: 'none' },
  { id: 'rewardShare', unit: 'fraction', leader: 'none' },
  { id: 'relativePay', unit: 'none', leader: 'none' },
  { id: 'payPerStake', unit: 'none', leader: 'none' },
  { id: 'concentration', unit: 'gini', leader: 'none' },
  { id: 'topicShare', unit: 'fraction', leader: 'none' },
  { id: 'served', unit: 'fraction', leader: 'none' },
] as const satisfies readonly Metric[]

export type MetricId = (typeof metrics)[number]['id']
