import type { EpochMemory } from './memory'

/**
 * What an epoch works on: only the UIDs that take part, its rows. Row k is UID `uids[k]`; matrices lie miner by miner, row k on miner j is
 * entry `j * count + k`. Columns hold the miner in hand.
 */
export class Workspace {
  readonly uids: Int32Array
  count = 0

  // by row
  readonly activeStake: Float64Array
  readonly trust: Float64Array
  readonly earned: Float64Array
  /** Weights on miners that registered in this block or later do not count; -Infinity without a permit. */
  readonly until: Float64Array
  /** Sum of the weights that count. */
  readonly weightSum: Float64Array
  /** 1 if the row's bonds are stored. */
  readonly seated: Uint8Array

  /** By miner: whether there are weights that count and are not 0. */
  readonly rated: Uint8Array

  // by miner and row
  /** Stored weights that count, as u16 or absent. */
  readonly kept: Int32Array
  /** What the bonds' moving average takes in. */
  readonly targets: Float64Array

  // the miner in hand, by row
  readonly weights: Float64Array
  readonly clipped: Float64Array
  readonly bondWeights: Float64Array
  readonly oldBonds: Float64Array
  readonly bondDelta: Float64Array
  readonly alpha: Float64Array
  readonly bonds: Float64Array

  constructor(n: number) {
    const column = () => new Float64Array(n)
    this.uids = new Int32Array(n)
    this.activeStake = column()
    this.trust = column()
    this.earned = column()
    this.until = column()
    this.weightSum = column()
    this.seated = new Uint8Array(n)
    this.rated = new Uint8Array(n)
    this.kept = new Int32Array(n * n)
    this.targets = new Float64Array(n * n)
    this.weights = column()
    this.clipped = column()
    this.bondWeights = column()
    this.oldBonds = column()
    this.bondDelta = column()
    this.alpha = column()
    this.bonds = column()
  }

  /** Takes in everybody with a permit or with stored bonds. */
  gather({ n, permits, permitsUsed, activeStake }: EpochMemory, holdsBonds: Uint8Array): void {
    this.count = 0
    for (let i = 0; i < n; i++) {
      if (permitsUsed[i] === 0 && holdsBonds[i] === 0) continue
      this.uids[this.count] = i
      this.activeStake[this.count] = activeStake[i]!
      this.seated[this.count++] = permits[i]!
    }
    this.trust.fill(0)
    this.earned.fill(0)
    this.weightSum.fill(0)
  }

  /** Writes values by row as values by UID; 0 for who has no row. */
  scatter(byRow: Float64Array, byUid: Float64Array): void {
    byUid.fill(0)
    for (let k = 0; k < this.count; k++) byUid[this.uids[k]!] = byRow[k]!
  }
}
