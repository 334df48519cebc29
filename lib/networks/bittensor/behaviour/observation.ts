import { giniOfSorted } from '../../../core/inequality'
import { createSorter, sortNonNegative, type Sorter } from '../../../core/sort'
import type { Vector } from '../../../core/vector'
import type { Ledger } from '../../../economy/contributor-ledger'
import type { EpochMemory } from '../chain/memory'
import { ONE } from '../fixed-point'
import { metrics, type MetricId } from '../metrics'
import { groups, validatorGroups, type Group } from './groups'
import { correlationOf, RankCorrelation } from './rank-correlation'
import type { Range, Seats } from './seats'

/** Ratios are cut here, so that a group that leaves the others nothing has a number, too. */
export const mostTimes = 10

const metricIndex = Object.fromEntries(metrics.map(({ id }, m) => [id, m])) as Readonly<Record<MetricId, number>>
const groupIndex = Object.fromEntries(groups.map((group, g) => [group, g])) as Readonly<Record<Group, number>>
const minerGroups = ['cabal', 'incubator', 'miners'] as const satisfies readonly Group[]

/** How often the second number goes into the first: 0 if the first is 0, at most {@link mostTimes}. */
function times(a: number, b: number): number {
  return a > 0 ? Math.min(mostTimes, b > 0 ? a / b : mostTimes) : 0
}

function total(values: Vector, { from, to }: Range): number {
  let all = 0
  for (let i = from; i < to; i++) all += values[i]!
  return all
}

/** Describes an epoch group by group. */
export class Observation {
  private readonly truth: RankCorrelation
  private readonly said: readonly RankCorrelation[]
  private readonly paid: RankCorrelation
  private readonly vote: Vector
  private readonly sorter: Sorter
  private row: Vector

  constructor(private readonly seats: Seats) {
    const miners = seats.owner - seats.validators
    this.truth = new RankCorrelation(miners)
    this.paid = new RankCorrelation(miners)
    this.said = validatorGroups.map(() => new RankCorrelation(miners))
    this.vote = new Float64Array(seats.size)
    this.sorter = createSorter(seats.size + seats.validators + 1)
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
    const paid = total(validatorEmission, { from: 0, to: validators })
    const honest = times(total(validatorEmission, validatorsOf.honest), paid * total(stakeShare, validatorsOf.honest))
    for (const group of validatorGroups) {
      const stake = total(stakeShare, validatorsOf[group])
      const share = paid > 0 ? total(validatorEmission, validatorsOf[group]) / paid : 0
      this.set('dividendShare', group, share)
      this.set('relativeDividend', group, times(times(share, stake), honest))
      this.set('validatorTrust', group, stake > 0 ? weightedMean(validatorTrust, stakeShare, validatorsOf[group], stake) / ONE : 0)
    }
  }

  private writeMerit(memory: EpochMemory, quality: Vector): void {
    const { validatorsOf, validators } = this.seats
    const truth = this.truth.centredRanks(quality, validators)
    for (let g = 0; g < validatorGroups.length; g++) {
      const group = validatorGroups[g]!
      const { from, to } = validatorsOf[group]
      if (total(memory.stakeShare, validatorsOf[group]) === 0) continue
      this.vote.fill(0)
      for (let v = from; v < to; v++) this.addVote(memory, v)
      this.set('merit', group, correlationOf(this.said[g]!.centredRanks(this.vote, validators), truth))
    }
    this.set('merit', 'miners', correlationOf(this.paid.centredRanks(memory.incentive, validators), truth))
  }

  /** Adds a validator's weights, which count by its stake. */
  private addVote({ n, storedWeights, stakeShare }: EpochMemory, validator: number): void {
    const { vote, seats: { validators } } = this
    let all = 0
    for (let uid = validators; uid < n; uid++) all += Math.max(0, storedWeights[uid * n + validator]!)
    for (let uid = validators; uid < n; uid++) vote[uid]! += all > 0 ? (stakeShare[validator]! * Math.max(0, storedWeights[uid * n + validator]!)) / all : 0
  }

  private writePay({ incentive }: EpochMemory, quality: Vector): void {
    const { validators, owner, minersOf } = this.seats
    const useful = total(quality, { from: validators, to: owner })
    for (const group of minerGroups) {
      const share = total(incentive, minersOf[group]) / ONE
      this.set('incentiveShare', group, share)
      this.set('payForQuality', group, times(share * useful, total(quality, minersOf[group])))
    }
    this.set('incentiveShare', 'owner', total(incentive, minersOf.owner) / ONE)
  }

  private writeIncome({ received }: Ledger, issued: number): void {
    const { size, validators, validatorsOf, minersOf } = this.seats
    const share = (range: Range) => {
      let all = 0
      for (const column of [received.incentive, received.dividend, received.protocol]) if (column) all += total(column, range)
      return issued > 0 ? all / issued : 0
    }
    for (const group of validatorGroups) this.set('income', group, share(validatorsOf[group]) + share(minersOf[group]))
    this.set('income', 'miners', share(minersOf.miners))
    this.set('income', 'owner', share(minersOf.owner))
    this.set('income', 'delegators', share({ from: size, to: size + validators + 1 }))
  }

  private writeConcentration(holdings: Vector): void {
    const { size, validators, validatorsOf, minersOf } = this.seats
    for (const group of validatorGroups) this.set('concentration', group, this.gini(holdings, validatorsOf[group], minersOf[group]))
    this.set('concentration', 'miners', this.gini(holdings, minersOf.miners))
    this.set('concentration', 'delegators', this.gini(holdings, { from: size, to: size + validators + 1 }))
  }

  /** Among those of two ranges who have earned anything. */
  private gini(holdings: Vector, first: Range, second: Range = { from: 0, to: 0 }): number {
    const { values } = this.sorter
    let count = 0
    for (let i = first.from; i < first.to; i++) if (holdings[i]! > 0) values[count++] = holdings[i]!
    for (let i = second.from; i < second.to; i++) if (holdings[i]! > 0) values[count++] = holdings[i]!
    sortNonNegative(this.sorter, count)
    return giniOfSorted(values, count)
  }
}

function weightedMean(values: Vector, weights: Vector, { from, to }: Range, weight: number): number {
  let all = 0
  for (let i = from; i < to; i++) all += values[i]! * weights[i]!
  return all / weight
}
