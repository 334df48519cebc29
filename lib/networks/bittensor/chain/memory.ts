/** No entry in a stored row: not the same as an entry 0, see {@link EpochMemory.storedWeights}. */
export const ABSENT = -1

/**
 * What a subnet of n UIDs stores and what its last epoch computed, by UID. Matrices lie miner by miner: validator i on miner j is entry
 * `j * n + i`. Computed shares are raw I32F32 values (share · 2^32).
 */
export class EpochMemory {
  // stored; stake to commitBlock are written by whoever owns the memory

  /** Stake weight in whole units, not yet cut at the threshold. */
  readonly stake: Float64Array
  /** Block in which a validator last set weights. */
  readonly lastUpdate: Float64Array
  /** Block in which a UID was registered. */
  readonly registered: Float64Array
  /** Block of a validator's earliest unexpired commit; Infinity without one. */
  readonly commitBlock: Float64Array
  /** Weights as u16 or {@link ABSENT}. Under liquid alpha an absent weight drops the bond at once, a weight of 0 lets it decay. */
  readonly storedWeights: Int32Array
  /** Bonds as u16 or {@link ABSENT}; written by {@link setBonds} and by epochs. */
  readonly storedBonds: Int32Array
  /** 1 for who holds a permit now: the next epoch goes by these and then gives new ones. */
  readonly permits: Uint8Array

  // computed by the last epoch, in the order in which it goes

  readonly stakeShare: Float64Array
  /** Permits by which the epoch went, the owner's included. */
  readonly permitsUsed: Uint8Array
  readonly activeStake: Float64Array
  readonly consensus: Float64Array
  readonly validatorTrust: Float64Array
  readonly ranks: Float64Array
  readonly incentive: Float64Array
  readonly dividends: Float64Array
  /** In the unit of the emission, cut. */
  readonly serverEmission: Float64Array
  readonly validatorEmission: Float64Array
  readonly combinedEmission: Float64Array

  /** 1 for whoever may have stored bonds. */
  protected readonly holdsBonds: Uint8Array

  constructor(readonly n: number) {
    const vector = () => new Float64Array(n)
    this.stake = vector()
    this.lastUpdate = vector()
    this.registered = vector()
    this.commitBlock = vector().fill(Infinity)
    this.storedWeights = new Int32Array(n * n).fill(ABSENT)
    this.storedBonds = new Int32Array(n * n).fill(ABSENT)
    this.permits = new Uint8Array(n)
    this.stakeShare = vector()
    this.permitsUsed = new Uint8Array(n)
    this.activeStake = vector()
    this.consensus = vector()
    this.validatorTrust = vector()
    this.ranks = vector()
    this.incentive = vector()
    this.dividends = vector()
    this.serverEmission = vector()
    this.validatorEmission = vector()
    this.combinedEmission = vector()
    this.holdsBonds = new Uint8Array(n)
  }

  /** Replaces a validator's weights by these u16, as they are stored (largest 65535); what is not named becomes absent. */
  setWeights(validator: number, miners: ArrayLike<number>, values: ArrayLike<number>): void {
    setRow(this.storedWeights, this.n, validator, miners, values)
  }

  /** Replaces a validator's bonds by these u16. */
  setBonds(validator: number, miners: ArrayLike<number>, values: ArrayLike<number>): void {
    setRow(this.storedBonds, this.n, validator, miners, values)
    this.holdsBonds[validator] = 1
  }

  /** Wipes all bonds on a miner, as the chain does on the miner's request where BondsResetOn is set. */
  resetBonds(miner: number): void {
    this.storedBonds.fill(ABSENT, miner * this.n, (miner + 1) * this.n)
  }

  /** A newcomer takes over a UID: it loses permit, weights and bonds; weights on it become 0. Bonds on it fall in the next epoch. */
  replace(uid: number, block: number): void {
    this.registered[uid] = block
    this.lastUpdate[uid] = block
    this.commitBlock[uid] = Infinity
    this.permits[uid] = 0
    this.setBonds(uid, [], [])
    this.setWeights(uid, [], [])
    for (let c = uid * this.n; c < (uid + 1) * this.n; c++) if (this.storedWeights[c]! > 0) this.storedWeights[c] = 0
  }
}

function setRow(matrix: Int32Array, n: number, row: number, columns: ArrayLike<number>, values: ArrayLike<number>): void {
  for (let j = 0; j < n; j++) matrix[j * n + row] = ABSENT
  for (let k = 0; k < columns.length; k++) matrix[columns[k]! * n + row] = values[k]!
}
