import { fromU16, normalise, ONE, product } from '../fixed-point'
import { weightedMedian } from './median'
import type { EpochMemory } from './memory'

/** Working space of the stake-weighted median: the validators with active stake, their stake, and one column. */
export class Voters {
  private readonly uids: Int32Array
  private readonly stake: Float64Array
  private readonly scores: Float64Array
  private readonly weights: Float64Array
  private count = 0
  private minority = 0

  constructor(n: number) {
    this.uids = new Int32Array(n)
    this.stake = new Float64Array(n)
    this.scores = new Float64Array(n)
    this.weights = new Float64Array(n)
  }

  /** Those with active stake, which is normalised once more; the minority is what all of it leaves beside κ of 65535. */
  enrol(activeStake: Float64Array, kappa: number): void {
    this.count = 0
    this.stake.fill(0)
    for (let i = 0; i < activeStake.length; i++) {
      if (activeStake[i]! <= 0) continue
      this.stake[this.count] = activeStake[i]!
      this.uids[this.count++] = i
    }
    normalise(this.stake)
    let total = 0
    for (let v = 0; v < this.count; v++) total += this.stake[v]!
    this.minority = total - fromU16(kappa)
  }

  /** The level at which the column starting at `start` has the majority. */
  consensus(column: Float64Array, start: number): number {
    const { uids, stake, scores, weights, count } = this
    for (let v = 0; v < count; v++) {
      scores[v] = column[start + uids[v]!]!
      weights[v] = stake[v]!
    }
    return weightedMedian(scores, weights, count, this.minority)
  }
}

/** Weights by row, consensus, clipped weights, validator trust, ranks: everything but the bonds, miner by miner. */
export function score(memory: EpochMemory, voters: Voters, rowSum: Float64Array): void {
  const { n, consensus, ranks, incentive, validatorTrust, weights } = memory
  validatorTrust.fill(0)
  for (let j = 0; j < n; j++) {
    const rated = normaliseColumn(memory, j, rowSum)
    consensus[j] = rated ? voters.consensus(weights, j * n) : 0
    ranks[j] = clipColumn(memory, j, consensus[j]!)
  }
  incentive.set(ranks)
  normalise(incentive)
}

function normaliseColumn({ n, rows, rowCount, kept, weights }: EpochMemory, j: number, rowSum: Float64Array): boolean {
  let rated = false
  for (let k = 0, c = j * n; k < rowCount; k++) {
    const i = rows[k]!
    const weight = kept[c + i]!
    if (weight > 0) rated = true
    weights[c + i] = weight > 0 ? Math.floor((weight * ONE) / rowSum[i]!) : 0
  }
  return rated
}

function clipColumn({ n, rows, rowCount, weights, clipped, validatorTrust, activeStake }: EpochMemory, j: number, level: number): number {
  let rank = 0
  for (let k = 0, c = j * n; k < rowCount; k++) {
    const i = rows[k]!
    const weight = Math.min(weights[c + i]!, level)
    clipped[c + i] = weight
    validatorTrust[i]! += weight
    rank += product(activeStake[i]!, weight)
  }
  return rank
}
