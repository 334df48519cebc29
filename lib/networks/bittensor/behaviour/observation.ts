import type { Vector } from '../../../core/vector'
import type { Ledger } from '../../../economy/contributor-ledger'
import type { EpochMemory } from '../chain/memory'
import { ONE } from '../fixed-point'
import { metrics, type MetricId } from '../metrics'
import { Agreement } from './agreement'
import { GroupInequality } from './group-inequality'
import { groups, validatorGroups, type Group } from './groups'
import { ledgerSize } from './payday'
import { sumOver, type Range, type Seats } from './seats'

/** Ratios are cut here, so that a group that leaves the others nothing has a number, too. */
const mostTimes = 10

const metricIndex = Object.fromEntries(metrics.map(({ id }, m) => [id, m])) as Readonly<Record<MetricId, number>>
const groupIndex = Object.fromEntries(groups.map((group, g) => [group, g])) as Readonly<Record<Group, number>>
const minerGroups = ['cabal', 'incubator', 'miners'] as const satisfies readonly Group[]

/** How often the second number goes into the first: 0 if the first is 0, at most {@link mostTimes}. */
function times(a: number, b: number): number {
  return a > 0 ? Math.min(mostTimes, b > 0 ? a / b : mostTimes) : 0
}

/** Describes an epoch group by group. */
export class Observation {
  private readonly agreement: Agreement
  private readonly inequality: GroupInequality
  private row: Vector

  constructor(private readonly seats: Seats) {
    this.agreement = new Agreement(seats)
    this.inequality = new GroupInequality(ledgerSize(seats))
    this.row = new Float64Array(0)
  }

  write(row: Vector, memory: EpochMemory, quality: Vector, ledger: Ledger, issued: number): void {
    this.row = row
    row.fill(0)
    this.writeDividends(memory)
    this.writeMerit(memory, quality)
    this.writePay(memory, quality)
    this.writeIncome(ledger, issued)
    this.writeConcentration(ledger.holdings)
  }

  private set(metric: MetricId, group: Group, value: number): void {
    this.row[metricIndex[metric] * groups.length + groupIndex[group]] = value
  }

  private writeDividends({ validatorEmission, stakeShare, validatorTrust }: EpochMemory): void {
    const { validatorsOf, validators } = this.seats
    const paid = sumOver(validatorEmission, { from: 0, to: validators })
    const honest = times(sumOver(validatorEmission, validatorsOf.honest), paid * sumOver(stakeShare, validatorsOf.honest))
    for (const group of validatorGroups) {
      const stake = sumOver(stakeShare, validatorsOf[group])
      const share = paid > 0 ? sumOver(validatorEmission, validatorsOf[group]) / paid : 0
      this.set('dividendShare', group, share)
      this.set('relativeDividend', group, times(times(share, stake), honest))
      this.set('validatorTrust', group, stake > 0 ? weightedMean(validatorTrust, stakeShare, validatorsOf[group], stake) / ONE : 0)
    }
  }

  private writeMerit(memory: EpochMemory, quality: Vector): void {
    this.agreement.setTruth(quality)
    for (const group of validatorGroups) this.set('merit', group, this.agreement.ofVotes(memory, group))
    this.set('merit', 'miners', this.agreement.ofPay(memory))
  }

  private writePay({ incentive }: EpochMemory, quality: Vector): void {
    const { validators, owner, minersOf } = this.seats
    const useful = sumOver(quality, { from: validators, to: owner })
    for (const group of minerGroups) {
      const share = sumOver(incentive, minersOf[group]) / ONE
      this.set('incentiveShare', group, share)
      this.set('payForQuality', group, times(share * useful, sumOver(quality, minersOf[group])))
    }
    this.set('incentiveShare', 'owner', sumOver(incentive, minersOf.owner) / ONE)
  }

  private writeIncome({ received }: Ledger, issued: number): void {
    const { size, validators, validatorsOf, minersOf } = this.seats
    const share = (range: Range) => {
      let all = 0
      for (const column of [received.incentive, received.dividend, received.protocol]) if (column) all += sumOver(column, range)
      return issued > 0 ? all / issued : 0
    }
    for (const group of validatorGroups) this.set('income', group, share(validatorsOf[group]) + share(minersOf[group]))
    this.set('income', 'miners', share(minersOf.miners))
    this.set('income', 'owner', share(minersOf.owner))
    this.set('income', 'delegators', share({ from: size, to: size + validators + 1 }))
  }

  private writeConcentration(holdings: Vector): void {
    const { inequality, seats: { size, validators, validatorsOf, minersOf } } = this
    for (const group of validatorGroups) this.set('concentration', group, inequality.among(holdings, validatorsOf[group], minersOf[group]))
    this.set('concentration', 'miners', inequality.among(holdings, minersOf.miners))
    this.set('concentration', 'delegators', inequality.among(holdings, { from: size, to: size + validators + 1 }))
  }
}

function weightedMean(values: Vector, weights: Vector, { from, to }: Range, weight: number): number {
  let all = 0
  for (let i = from; i < to; i++) all += values[i]! * weights[i]!
  return all / weight
}
