import type { Series } from '../../../core/chart'
import { mean } from '../../../core/stats'
import type { UnitId } from '../../../core/units'
import type { Course, EpochView } from './epoch-view'
import type { measureOptions } from './params'

export type Measure = (typeof measureOptions)[number]

/** Message path of everything of this network. */
const folder = 'networks.bittensor'
export const studyFolder = `${folder}.studies.epoch`
const validatorKey = (v: number) => `${folder}.workbench.validators.v${v + 1}`
const minerKey = (m: number) => `${folder}.workbench.miners.m${m + 1}`
export const measureKey = (measure: Measure) => `${studyFolder}.params.measure.options.${measure}`

const ofMiners: readonly Measure[] = ['incentive', 'consensus']

/** Dividends divided by the share of stake: 1 is as much as the stake alone would bring. 0 without stake. */
export function perStake({ dividends, stake }: Pick<EpochView, 'dividends' | 'stake'>): Float64Array {
  return dividends.map((dividend, v) => (stake[v]! > 0 ? dividend / stake[v]! : 0))
}

/** Bonds as shares of all bonds with a miner; 0 where nobody has any. Columns are scaled first, since bonds may be very large. */
export function bondShares(bonds: Float64Array, miners: number): Float64Array {
  const shares = new Float64Array(bonds.length)
  for (let m = 0; m < miners; m++) {
    let largest = 0
    let total = 0
    for (let at = m; at < bonds.length; at += miners) largest = Math.max(largest, bonds[at]!)
    for (let at = m; at < bonds.length; at += miners) total += largest > 0 ? bonds[at]! / largest : 0
    for (let at = m; at < bonds.length; at += miners) shares[at] = total > 0 ? bonds[at]! / largest / total : 0
  }
  return shares
}

/** A measure over all epochs, one line per validator or miner. Bonds are those with one miner, as shares of all bonds with it. */
export function linesOf({ epochs, validators, miners }: Course, measure: Measure, miner: number): readonly Series[] {
  const isOfMiners = ofMiners.includes(measure)
  const rows = epochs.map((view) => valuesOf(view, measure, miner, miners))
  const unit: UnitId = measure === 'dividendsPerStake' || measure === 'consensus' ? 'none' : 'fraction'
  return Array.from({ length: isOfMiners ? miners : validators }, (_, i) => ({
    key: isOfMiners ? minerKey(i) : validatorKey(i), unit, values: Float64Array.from(rows, (row) => row[i]!),
  }))
}

function valuesOf(view: EpochView, measure: Measure, miner: number, miners: number): Float64Array {
  if (measure === 'dividendsPerStake') return perStake(view)
  if (measure !== 'bonds') return view[measure]
  return bondShares(view.bonds, miners).filter((_, at) => at % miners === Math.min(miner, miners - 1))
}

/** All lines, or if there are more than `most`, half of those from the highest and half from the lowest by their mean; in the order given. */
export function extremeLines(lines: readonly Series[], most: number): readonly Series[] {
  if (lines.length <= most) return lines
  const byMean = lines.map((line) => ({ line, height: mean(line.values) })).sort((a, b) => b.height - a.height)
  const chosen = new Set([...byMean.slice(0, Math.ceil(most / 2)), ...byMean.slice(byMean.length - Math.floor(most / 2))].map(({ line }) => line))
  return lines.filter((line) => chosen.has(line))
}
