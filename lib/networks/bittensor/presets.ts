import type { Trace } from '../../core/playable'
import type { ValuesOf } from '../../core/param'
import type { Preset } from '../contract'
import type { Group } from './behaviour/groups'
import type { MetricId } from './metrics'
import { params } from './params'

type SubnetPreset = Preset<typeof params, MetricId>
type RowOf = (metric: MetricId, actor: Group) => Float64Array

/** A subnet on which everybody judges for themselves; every preset adds one thing. */
const quiet = { scoutStake: 0, copierStake: 0, cabalStake: 0, incubatorStake: 0, newcomerQuality: 0, drift: 0.05 } as const satisfies Partial<ValuesOf<typeof params>>

/** Differences of less than a hundredth count as none. */
const hair = 0.01

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
  verdict: (trace, rowOf: RowOf) => ({ more: 'early', same: 'same', less: 'late' })[comparedTo1(meanFrom(rowOf('relativeDividend', 'scouts'), countUntil(trace, params.arrival.default)))],
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

function meanFrom(row: Float64Array, from: number): number {
  let total = 0
  for (let t = from; t < row.length; t++) total += row[t]!
  return row.length > from ? total / (row.length - from) : 1
}

/** Mean over the second half, when bonds have settled. */
function settled(row: Float64Array): number {
  return meanFrom(row, Math.floor(row.length / 2))
}

/** Number of epochs recorded before the epoch with this number, counted from 0. */
function countUntil({ x }: Trace, epoch: number): number {
  return Math.min(x.length, epoch)
}

function comparedTo1(ratio: number): 'more' | 'same' | 'less' {
  if (ratio > 1 + hair) return 'more'
  return ratio < 1 - hair ? 'less' : 'same'
}

function shareWord(share: number, stake: number): 'little' | 'some' | 'stake' {
  if (share >= stake) return 'stake'
  return share < stake / 2 ? 'little' : 'some'
}

function favourWord(times: number): 'double' | 'more' | 'same' {
  if (times >= 2) return 'double'
  return times > 1 + 5 * hair ? 'more' : 'same'
}

/** Miners and validators (with their delegators) have 41 % each where nobody burns; who has less than half of it has paid. */
function payerOf(miners: number, validators: number): 'miners' | 'all' | 'nobody' {
  const half = 0.41 / 2
  if (miners >= half) return 'nobody'
  return validators >= half ? 'miners' : 'all'
}
