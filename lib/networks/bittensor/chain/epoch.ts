import { fromU16, normalise, ONE, product } from '../fixed-point'
import { classicBonds } from './bonds-classic'
import { yuma3Bonds, type Yuma3Pace } from './bonds-yuma3'
import { splitEmission } from './emission'
import { keepWeights } from './keep-weights'
import { legacyRates } from './legacy-alpha'
import { AlphaCurve } from './liquid-alpha'
import { EpochMemory } from './memory'
import { givePermits } from './permits'
import type { ChainRules } from './rules'
import { score, Voters } from './scoring'
import { stakeShares } from './stake'

/**
 * A subnet of n UIDs under the chain's Yuma consensus, exact to the bit (opentensor/subtensor@14bc6f9f, `epoch_mechanism`). Write what the
 * chain stores into the {@link EpochMemory}, call {@link run} once per epoch, read the rest; bonds and permits carry over. Nothing is allocated
 * while running (but under `classicLiquid`).
 */
export class ChainEpoch extends EpochMemory {
  private readonly voters: Voters
  private readonly rowSum: Float64Array
  private readonly rates: Float64Array
  private readonly newPermits: Uint8Array
  private readonly penalty: number
  private readonly rate: number
  private readonly pace: Yuma3Pace
  private readonly restingPace: Yuma3Pace

  constructor(n: number, readonly rules: ChainRules) {
    super(n)
    this.voters = new Voters(n)
    this.rowSum = new Float64Array(n)
    this.rates = new Float64Array(n)
    this.newPermits = new Uint8Array(n)
    this.penalty = fromU16(rules.bondsPenalty)
    this.rate = ONE - Math.floor((rules.bondsMovingAverage * ONE) / 1_000_000)
    const zerosStay = this.penalty === 0 || this.penalty === ONE
    this.restingPace = { rate: this.rate, curve: undefined, zerosStay }
    this.pace = rules.bonds === 'yuma3Liquid' ? { ...this.restingPace, curve: new AlphaCurve(rules) } : this.restingPace
  }

  /**
   * One epoch in `block` that pays out `emission`, a whole number below 2^51. `lastRun` is the block of the previous epoch, or
   * {@link beforeFirstRun}: bonds on miners that registered after it are dropped.
   */
  run(block: number, emission: number, lastRun: number): void {
    this.takeStock(block)
    keepWeights(this, this.rules, this.rowSum)
    this.voters.enrol(this.activeStake, this.rules.kappa)
    score(this, this.voters, this.rowSum)
    this.moveBonds(lastRun)
    splitEmission(this, emission)
  }

  /** Weights from which bonds are made: between the validator's own and the clipped ones, as the penalty says. */
  get bondWeights(): Float64Array {
    if (this.penalty === 0) return this.weights
    return this.penalty === ONE ? this.clipped : this.interpolated
  }

  /** Stake, permits and who takes part. */
  private takeStock(block: number): void {
    const { rules, n, permits, permitsUsed, newPermits, stakeShare, activeStake } = this
    stakeShares(this.stake, rules.stakeThreshold, rules.owner, stakeShare)
    if (rules.owner >= 0) permits[rules.owner] = 1
    permitsUsed.set(permits)
    givePermits(stakeShare, rules.permitSeats, rules.owner, newPermits, activeStake)
    permits.set(newPermits)
    this.listRows()
    for (let i = 0; i < n; i++) {
      const active = permitsUsed[i] === 1 && this.lastUpdate[i]! + rules.activityCutoff >= block
      activeStake[i] = active ? stakeShare[i]! : 0
    }
    normalise(activeStake)
  }

  /** Lists the UIDs with a permit or bonds and wipes what the last epoch left of others. */
  private listRows(): void {
    const { rows, permitsUsed, holdsBonds, rowCount } = this
    for (let k = 0; k < rowCount; k++) if (permitsUsed[rows[k]!] === 0 && holdsBonds[rows[k]!] === 0) this.wipe(rows[k]!)
    this.rowCount = 0
    for (let i = 0; i < this.n; i++) if (permitsUsed[i] === 1 || holdsBonds[i] === 1) rows[this.rowCount++] = i
  }

  private wipe(validator: number): void {
    this.validatorTrust[validator] = 0
    for (let c = validator; c < this.n * this.n; c += this.n) {
      this.kept[c] = -1
      this.weights[c] = this.clipped[c] = this.interpolated[c] = this.oldBonds[c] = this.bondDelta[c] = this.alpha[c] = this.bonds[c] = 0
    }
  }

  private moveBonds(lastRun: number): void {
    const { dividends, activeStake, rules, n } = this
    const yuma3 = rules.bonds === 'yuma3' || rules.bonds === 'yuma3Liquid'
    if (this.penalty !== 0 && this.penalty !== ONE) this.interpolate()
    dividends.fill(0)
    if (yuma3) this.moveYuma3(lastRun)
    else this.moveClassic(lastRun)
    if (yuma3) for (let i = 0; i < n; i++) dividends[i] = product(dividends[i]!, activeStake[i]!)
    normalise(dividends)
    this.forgetUnseated()
  }

  private interpolate(): void {
    const { n, rows, rowCount, weights, clipped, interpolated, penalty } = this
    for (let j = 0; j < n; j++) {
      for (let k = 0; k < rowCount; k++) {
        const c = j * n + rows[k]!
        interpolated[c] = Math.max(0, weights[c]! + product(penalty, clipped[c]! - weights[c]!))
      }
    }
  }

  private moveClassic(lastRun: number): void {
    const { n, rules, rates, rate, registered, bondWeights } = this
    const liquid = rules.bonds === 'classicLiquid' && legacyRates(this.consensus, rules, rates)
    for (let j = 0; j < n; j++) classicBonds(this, bondWeights, j, registered[j]! > lastRun, liquid ? rates[j]! : rate)
  }

  private moveYuma3(lastRun: number): void {
    const { n, registered, bondWeights, consensus } = this
    let agreed = 0
    for (let j = 0; j < n; j++) agreed += consensus[j]!
    const pace = agreed > 0 ? this.pace : this.restingPace
    for (let j = 0; j < n; j++) yuma3Bonds(this, bondWeights, j, registered[j]! > lastRun, pace)
  }

  /** Who loses a permit loses the stored bonds. */
  private forgetUnseated(): void {
    const { n, rows, rowCount, permits, permitsUsed, holdsBonds, storedBonds } = this
    for (let k = 0; k < rowCount; k++) {
      const i = rows[k]!
      if (permits[i] === 0 && permitsUsed[i] === 1) for (let c = i; c < n * n; c += n) storedBonds[c] = -1
      holdsBonds[i] = permits[i] === 1 || permitsUsed[i] === 0 ? 1 : 0
    }
  }
}

/** What counts as the previous run before there was one: a tempo ago, or the start of the chain. */
export function beforeFirstRun(block: number, tempo: number): number {
  return Math.max(0, block - tempo) - 1
}
