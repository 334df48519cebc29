import { fromU16, normalise } from '../fixed-point'
import { weightedMedian } from './median'

/** Working space of the stake-weighted median: the rows with active stake, their stake, and one column of weights. */
export class Voters {
  private readonly rows: Int32Array
  private readonly stake: Float64Array
  private readonly scores: Float64Array
  private readonly piles: Float64Array
  private count = 0
  private minority = 0

  constructor(n: number) {
    this.rows = new Int32Array(n)
    this.stake = new Float64Array(n)
    this.scores = new Float64Array(n)
    this.piles = new Float64Array(n)
  }

  /** Those of the first `count` with active stake, which is normalised once more; the minority is what all of it leaves beside κ of 65535. */
  enrol(activeStake: Float64Array, count: number, kappa: number): void {
    this.count = 0
    this.stake.fill(0)
    for (let k = 0; k < count; k++) {
      if (activeStake[k]! <= 0) continue
      this.stake[this.count] = activeStake[k]!
      this.rows[this.count++] = k
    }
    normalise(this.stake)
    let total = 0
    for (let v = 0; v < this.count; v++) total += this.stake[v]!
    this.minority = total - fromU16(kappa)
  }

  /** The level at which the weights on a miner have the majority. */
  consensus(weights: Float64Array): number {
    const { rows, stake, scores, piles, count } = this
    for (let v = 0; v < count; v++) {
      scores[v] = weights[rows[v]!]!
      piles[v] = stake[v]!
    }
    return weightedMedian(scores, piles, count, this.minority)
  }
}
