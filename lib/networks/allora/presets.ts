import type { ValuesOf } from '../../core/param'
import { mean } from '../../core/stats'
import type { Preset } from '../contract'
import type { MetricId } from './metrics'
import type { Actor } from './network/actors'
import { params } from './params'
import { aheadOf, comparedLead, comparedTo1, last, servedWord } from './preset-answers'

type TopicPreset = Preset<typeof params, MetricId>
type RowOf = (metric: MetricId, actor: Actor) => Float64Array

/** The topic of the published check: five inferers, three forecasters, exact reports, no other topics. */
const small = { inferers: 5, forecasters: 3, reputers: 1, reportNoise: 0, rivals: 0 } as const satisfies Partial<ValuesOf<typeof params>>

/** The network against its best worker. */
const contest = (id: string, values: TopicPreset['values']): TopicPreset => ({
  id,
  values: { ...small, ...values },
  metric: 'lead',
  options: ['network', 'other'],
  verdict: (_trace, rowOf: RowOf) => aheadOf(last(rowOf('lead', 'bestWorker'))),
})

const collusion = (id: string, colluders: number): TopicPreset => ({
  id,
  values: { colluders },
  metric: 'relativePay',
  options: ['more', 'same', 'less'],
  verdict: (_trace, rowOf: RowOf) => comparedTo1(last(rowOf('relativePay', 'colluders'))),
})

/** A tenth of what all other topics have together, and so an eleventh of everything. */
const spamBudget = { spamStake: 3_000_000, spamFees: 150 } as const
const spamPart = 1 / 11

/** Plain questions, and what every single play answers. Phenomenon and remedy follow each other. */
export const presets: readonly TopicPreset[] = [
  contest('leaking', {}),
  contest('honestAware', { foresight: 'honest', context: 'aware' }),
  contest('honestBlind', { foresight: 'honest', context: 'blind' }),
  contest('starsAware', { foresight: 'honest', context: 'aware', outperformance: 0.05 }),
  contest('starsBlind', { foresight: 'honest', context: 'blind', outperformance: 0.05 }),
  {
    id: 'plainMean',
    values: { ...small, foresight: 'honest', context: 'blind' },
    metric: 'lead',
    options: ['network', 'same', 'other'],
    verdict: (_trace, rowOf: RowOf) => comparedLead(last(rowOf('lead', 'plainMean'))),
  },
  {
    id: 'copying',
    values: { copiers: 1 },
    metric: 'relativePay',
    options: ['more', 'same', 'less'],
    verdict: (_trace, rowOf: RowOf) => comparedTo1(last(rowOf('relativePay', 'copiers'))),
  },
  collusion('collusionOne', 1),
  collusion('collusionFour', 4),
  {
    id: 'moreStake',
    values: { firstStakeFactor: 4 },
    metric: 'payPerStake',
    options: ['more', 'same', 'less'],
    verdict: (_trace, rowOf: RowOf) => comparedTo1(last(rowOf('payPerStake', 'staker'))),
  },
  {
    id: 'spamMany',
    values: { ...spamBudget, spamTopics: 50 },
    metric: 'topicShare',
    options: ['more', 'same', 'less'],
    verdict: (_trace, rowOf: RowOf) => comparedTo1(mean(rowOf('topicShare', 'spammer')) / spamPart),
  },
  {
    id: 'spamOne',
    values: { ...spamBudget, spamTopics: 1 },
    metric: 'served',
    options: ['always', 'sometimes', 'never'],
    verdict: (_trace, rowOf: RowOf) => servedWord(last(rowOf('served', 'topic'))),
  },
]
