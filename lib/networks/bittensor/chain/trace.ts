import { ABSENT, EpochMemory } from './memory'
import type { Workspace } from './workspace'

/** A memory that also keeps every matrix of the last epoch, in raw values, for who wants to look at them; empty unless `traced`. */
export class EpochTrace extends EpochMemory {
  /** Stored weights that counted, as u16, or absent (-1). */
  readonly kept: Int32Array
  /** Weights by row. */
  readonly weights: Float64Array
  /** Weights cut at consensus. */
  readonly clipped: Float64Array
  /** Weights after the bonds penalty, from which bonds are made. */
  readonly bondWeights: Float64Array
  /** Bonds before; columns add up to 1 in the classic rules. */
  readonly oldBonds: Float64Array
  /** What the moving average took in: shares of the stake behind a miner in the classic rules, else {@link bondWeights}. */
  readonly bondDelta: Float64Array
  /** Share of the new in the moving average, cell by cell; 0 on miners with neither old nor new bonds. */
  readonly alpha: Float64Array
  /** Bonds after; columns add up to 1 in the classic rules. */
  readonly bonds: Float64Array

  constructor(n: number, readonly traced: boolean) {
    super(n)
    const size = traced ? n * n : 0
    const matrix = () => new Float64Array(size)
    this.kept = new Int32Array(size).fill(ABSENT)
    this.weights = matrix()
    this.clipped = matrix()
    this.bondWeights = matrix()
    this.oldBonds = matrix()
    this.bondDelta = matrix()
    this.alpha = matrix()
    this.bonds = matrix()
  }

  protected clearTrace(): void {
    this.kept.fill(ABSENT)
    for (const matrix of [this.weights, this.clipped, this.bondWeights, this.oldBonds, this.bondDelta, this.alpha, this.bonds]) matrix.fill(0)
  }

  protected noteScores(j: number, { uids, count, kept, weights, clipped }: Workspace, bondWeights: Float64Array): void {
    for (let k = 0; k < count; k++) {
      const cell = j * this.n + uids[k]!
      this.kept[cell] = kept[j * count + k]!
      this.weights[cell] = weights[k]!
      this.clipped[cell] = clipped[k]!
      this.bondWeights[cell] = bondWeights[k]!
    }
  }

  protected noteBonds(j: number, { uids, count, oldBonds, bondDelta, alpha, bonds }: Workspace): void {
    for (let k = 0; k < count; k++) {
      const cell = j * this.n + uids[k]!
      this.oldBonds[cell] = oldBonds[k]!
      this.bondDelta[cell] = bondDelta[k]!
      this.alpha[cell] = alpha[k]!
      this.bonds[cell] = bonds[k]!
    }
  }
}
