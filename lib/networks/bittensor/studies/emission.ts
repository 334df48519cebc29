import type { ColumnChart, Fact } from '../../../core/chart'
import { Digest } from '../../../core/digest'
import type { ValuesOf } from '../../../core/param'
import { defineStudy, type Shown } from '../../../core/study'
import { sum, type Vector } from '../../../core/vector'
import { barByQuantile, barByRank, gatedShares } from '../economy/emission-gate'
import { emissionChanges, emissionSpread, observedEmission } from '../economy/emission-under'
import { liveSnapshot as snapshot } from '../economy/live-snapshot'
import { blocksPerDay, raoPerTao } from '../economy/rao'
import { burnAdjustedShares, keepEnabled, priceShares, rootWeightedShares } from '../economy/share-rules'
import { emissionParams, type rules } from './emission-params'

type Values = ValuesOf<typeof emissionParams>
type Rule = (typeof rules)[number]

const taoPerDay = (snapshot.blockRao * blocksPerDay) / raoPerTao
const folder = 'networks.bittensor.studies.emission'

/** Another rule on the recorded state of 126 subnets: who gains and who loses. */
export const emission = defineStudy({
  id: 'emission',
  params: emissionParams,
  begin(values: Values) {
    const before = values.before === 'observed' ? observedEmission(snapshot) : sharesUnder(values.before, values, new Float64Array(snapshot.netuid.length))
    const after = sharesUnder(values.rule, values, new Float64Array(snapshot.netuid.length))
    let done = 0
    return {
      get done() { return done },
      of: 1,
      addNext() { done = 1 },
      show: (): Shown => ({ chart: chartOf(values, before, after), facts: factsOf(values, before, after) }),
      digest: () => {
        if (done === 0) throw new Error('there is no digest before the first piece')
        const digest = new Digest()
        digest.add(before)
        digest.add(after)
        return digest.hex()
      },
    }
  },
})

/** Shares of all subnets under a rule, as the reader has set its parts. Sums to 1. */
function sharesUnder(rule: Rule, { rank, quantile, steepness, countBurning, enableAll }: Values, out: Vector): Vector {
  const burned = countBurning ? snapshot.minerBurned : new Float64Array(out.length)
  if (rule === 'price') priceShares(snapshot.priceEma, out)
  else if (rule === 'rootWeighted') rootWeightedShares(snapshot.priceEma, snapshot.rootProportion, burned, out)
  else burnAdjustedShares(snapshot.priceEma, burned, out)
  if (rule === 'gateByRank') gatedShares(out, barByRank(out, rank), steepness, out)
  if (rule === 'gateByQuantile') gatedShares(out, barByQuantile(out, quantile), steepness, out)
  return enableAll ? out : keepEnabled(out, snapshot.enabled)
}

function chartOf({ before: from, rule }: Values, before: Vector, after: Vector): ColumnChart {
  const order = Array.from(before.keys()).sort((a, b) => before[b]! - before[a]! || after[b]! - after[a]! || a - b)
  const column = (share: Vector) => Float64Array.from(order, (i) => share[i]! * taoPerDay)
  return {
    kind: 'columns', key: folder, unit: 'taoPerDay',
    x: { key: `${folder}.subnet`, unit: 'none', values: Float64Array.from(order, (i) => snapshot.netuid[i]!) },
    before: { key: `${folder}.params.before.options.${from}`, unit: 'taoPerDay', values: column(before) },
    after: { key: `${folder}.params.rule.options.${rule}`, unit: 'taoPerDay', values: column(after) },
  }
}

function factsOf({ rule, countBurning, enableAll }: Values, before: Vector, after: Vector): readonly Fact[] {
  const [was, is] = [emissionSpread(before), emissionSpread(after)]
  const moved = sum(before.map((share, i) => Math.abs(after[i]! - share))) / 2
  const changes = emissionChanges(snapshot, before, after)
  const [gainer, loser] = [changes[0]!, changes.at(-1)!]
  const tao = (value: number) => ({ value: value * taoPerDay, unit: 'taoPerDay' }) as const
  const change = (share: number) => ({ value: share * taoPerDay, unit: 'taoPerDayChange' }) as const
  const netuid = (value: number) => ({ value, unit: 'none' }) as const
  const isShown = moved > 1e-6
  return [
    { key: `${folder}.facts.moved`, values: { moved: tao(moved), total: tao(1), share: { value: moved, unit: 'fraction' } } },
    ...(isShown ? [{
      key: `${folder}.facts.ends`,
      values: { gainer: netuid(gainer.netuid), gain: change(gainer.after - gainer.before), loser: netuid(loser.netuid), loss: change(loser.after - loser.before) },
    } as const] : []),
    { key: `${folder}.facts.top`, values: { before: { value: was.top[10], unit: 'fraction' }, after: { value: is.top[10], unit: 'fraction' } } },
    { key: `${folder}.facts.spread`, values: { before: { value: was.gini, unit: 'gini' }, after: { value: is.gini, unit: 'gini' } } },
    { key: `${folder}.facts.receiving`, values: { before: { value: was.receiving, unit: 'count' }, after: { value: is.receiving, unit: 'count' } } },
    ...(rule === 'rootWeighted' ? [{ key: `${folder}.facts.estimated`, values: { count: { value: estimatedCount(countBurning, enableAll), unit: 'count' } } } as const] : []),
  ]
}

/** Subnets whose root proportion was not recorded and that would get something under the rule that reads it. */
function estimatedCount(countBurning: boolean, enableAll: boolean): number {
  const { hasRootProportion, enabled, minerBurned } = snapshot
  return Array.from(hasRootProportion.keys()).filter((i) => !hasRootProportion[i] && (enableAll || enabled[i] === 1) && (!countBurning || minerBurned[i]! < 1)).length
}
