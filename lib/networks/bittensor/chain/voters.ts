import { fromU16, normalise } from '../fixed-point'
import { weightedMedian } from './median'

const BUCKETS = 64
/** Fewer voters than this are not sorted into buckets first. */
const MANY = 16

/** Working space of the stake-weighted median: the rows with active stake, their stake, and one column of weights. */
export class Voters {
  private readonly rows: Int32Array
  private readonly stake: Float64Array
  private readonly scores: Float64Array
  private readonly piles: Float64Array
  private readonly buckets = new Float64Array(BUCKETS)
  private readonly places: Uint8Array
  private count = 0
  private minority = 0

  constructor(n: number) {
    this.rows = new Int32Array(n)
    this.stake = new Float64Array(n)
    this.scores = new Float64Array(n)
    this.piles = new Float64Array(n)
    this.places = new Uint8Array(n)
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
    let top = 0
    for (let v = 0; v < count; v++) {
      const weight = weights[rows[v]!]!
      scores[v] = weight
      piles[v] = stake[v]!
      if (weight > top) top = weight
    }
    return count < MANY ? weightedMedian(scores, piles, count, this.minority) : this.amongMany(top)
  }

  /**
   * The same by buckets of equal width: adding up stake by bucket needs no comparison, of which half would be guessed wrong, and leaves only
   * the few weights of one bucket to choose from.
   */
  private amongMany(top: number): number {
    const { stake, scores, piles, buckets, places, count, minority } = this
    const scale = top > 0 ? (BUCKETS - 1) / top : 0
    buckets.fill(0)
    for (let v = 0; v < count; v++) {
      const place = (scores[v]! * scale) | 0
      places[v] = place
      buckets[place]! += stake[v]!
    }

    let below = 0
    let at = 0
    while (at < BUCKETS - 1 && below + buckets[at]! <= Math.max(0, minority)) below += buckets[at++]!

    let left = 0
    for (let v = 0; v < count; v++) {
      if (places[v] !== at) continue
      scores[left] = scores[v]!
      piles[left++] = stake[v]!
    }
    return weightedMedian(scores, piles, left, minority - below)
  }
}
