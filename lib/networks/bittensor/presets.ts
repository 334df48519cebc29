import type { ValuesOf } from '../../core/param'
import type { Preset } from '../contract'
import type { Group } from './behaviour/groups'
import type { MetricId } from './metrics'
import { params } from './params'
import { comparedTo1, favourWord, finderWord, meanFrom, payerOf, settled, shareWord } from './preset-answers'

type SubnetPreset = Preset<typeof params, MetricId>
type RowOf = (metric: MetricId, actor: Group) => Float64Array

/** A subnet on which everybody judges for themselves; every preset adds one thing. */
const quiet = { scoutStake: 0, copierStake: 0, cabalStake: 0, incubatorStake: 0, newcomerQuality: 0, drift: 0.05 } as const satisfies Partial<ValuesOf<typeof params>>

const copying = (id: string, values: SubnetPreset['values']): SubnetPreset => ({
  id,
  values: { ...quiet, copierStake: 0.05, ...values },
  metric: 'relativeDividend',
  options: ['more', 'same', 'less'],
  verdict: (_trace, rowOf: RowOf) => comparedTo1(settled(rowOf('relativeDividend', 'copiers'))),
})

const discovery = (id: string, values: SubnetPreset['values']): SubnetPreset => ({
  id,
  values: { ...quiet, scoutStake: 0.1, newcomerQuality: 10, ...values },
  metric: 'relativeDividend',
  options: ['early', 'same', 'late'],
  verdict: (_trace, rowOf: RowOf) => finderWord(meanFrom(rowOf('relativeDividend', 'scouts'), params.arrival.default - 1)),
})

const cabal = (id: string, cabalStake: number, values: SubnetPreset['values'] = {}): SubnetPreset => ({
  id,
  values: { ...quiet, cabalStake, ...values },
  metric: 'incentiveShare',
  options: ['little', 'some', 'stake'],
  verdict: (_trace, rowOf: RowOf) => shareWord(settled(rowOf('incentiveShare', 'cabal')), cabalStake),
})

/** Plain questions, and what every single play answers. Phenomenon and remedy follow each other. */
export const presets: readonly SubnetPreset[] = [
  copying('copying', { hiding: 0 }),
  copying('hiding', { hiding: 10 }),
  copying('standstill', { hiding: 10, drift: 0, turnover: 0 }),
  cabal('cabalUnclipped', 0.4, { kappa: 0 }),
  cabal('cabal', 0.4),
  cabal('cabalMajority', 0.6),
  discovery('discovery', {}),
  discovery('discoveryLiquid', { bonds: 'yuma3Liquid' }),
  discovery('discoveryUnclipped', { bonds: 'yuma3Liquid', bondsPenalty: 0, alphaLow: 0.1, alphaHigh: 0.3 }),
  {
    id: 'burning',
    values: { ...quiet, burnShare: 0.9 },
    metric: 'income',
    options: ['miners', 'all', 'nobody'],
    verdict: (_trace, rowOf: RowOf) => payerOf(settled(rowOf('income', 'miners')), settled(rowOf('income', 'honest')) + settled(rowOf('income', 'delegators'))),
  },
  {
    id: 'incubator',
    values: { ...quiet, incubatorStake: 0.1 },
    metric: 'payForQuality',
    options: ['double', 'more', 'same'],
    verdict: (_trace, rowOf: RowOf) => favourWord(settled(rowOf('payForQuality', 'incubator'))),
  },
  {
    id: 'incubatorCost',
    values: { ...quiet, incubatorStake: 0.1 },
    metric: 'relativeDividend',
    options: ['more', 'same', 'less'],
    verdict: (_trace, rowOf: RowOf) => comparedTo1(settled(rowOf('relativeDividend', 'incubator'))),
  },
]
