import { fromU16, normalise, ONE, product } from '../fixed-point'
import { classicBonds } from './bonds-classic'
import { yuma3Bonds, type Yuma3Pace } from './bonds-yuma3'
import { splitEmission } from './emission'
import { keepWeights } from './keep-weights'
import { legacyRates } from './legacy-alpha'
import { AlphaCurve } from './liquid-alpha'
import { ABSENT } from './memory'
import { givePermits } from './permits'
import type { ChainRules } from './rules'
import { clipWeights, normaliseWeights, penalise, scoreNothing, setTargets } from './scoring'
import { stakeShares } from './stake'
import { EpochTrace } from './trace'
import { Voters } from './voters'
import { Workspace } from './workspace'

/**
 * A subnet of n UIDs under the chain's Yuma consensus, exact to the bit (opentensor/subtensor@14bc6f9f, `epoch_mechanism`). Write what the
 * chain stores into the {@link EpochMemory}, call {@link run} once per epoch, read the rest; bonds and permits carry over. Without `traced` the
 * matrices of {@link EpochTrace} stay empty, which saves a third of the time. Nothing is allocated while running (but under `classicLiquid`).
 */
export class ChainEpoch extends EpochTrace {
  private readonly work: Workspace
  private readonly voters: Voters
  private readonly rates: Float64Array
  private readonly newPermits: Uint8Array
  private readonly penalty: number
  private readonly rate: number
  private readonly byStake: boolean
  private readonly pace: Yuma3Pace
  private readonly restingPace: Yuma3Pace

  constructor(n: number, readonly rules: ChainRules, traced = true) {
    super(n, traced)
    this.work = new Workspace(n)
    this.voters = new Voters(n)
    this.rates = new Float64Array(n)
    this.newPermits = new Uint8Array(n)
    this.penalty = fromU16(rules.bondsPenalty)
    this.rate = ONE - Math.floor((rules.bondsMovingAverage * ONE) / 1_000_000)
    this.byStake = rules.bonds === 'classic' || rules.bonds === 'classicLiquid'
    this.restingPace = { rate: this.rate, curve: undefined, zerosStay: this.penalty === 0 || this.penalty === ONE }
    this.pace = rules.bonds === 'yuma3Liquid' ? { ...this.restingPace, curve: new AlphaCurve(rules) } : this.restingPace
  }

  /**
   * One epoch in `block` that pays out `emission`, a whole number below 2^51. `lastRun` is the block of the previous epoch, or
   * {@link beforeFirstRun}: bonds on miners that registered after it are dropped.
   */
  run(block: number, emission: number, lastRun: number): void {
    if (this.traced) this.clearTrace()
    this.takeStock(block)
    this.score()
    this.moveBonds(lastRun)
    splitEmission(this, emission)
  }

  /** Stake, permits and who takes part. */
  private takeStock(block: number): void {
    const { rules, n, permits, permitsUsed, newPermits, stakeShare, activeStake } = this
    stakeShares(this.stake, rules.stakeThreshold, rules.owner, stakeShare)
    permitsUsed.set(permits)
    if (rules.owner >= 0) permitsUsed[rules.owner] = 1
    givePermits(stakeShare, rules.permitSeats, rules.owner, newPermits, activeStake)
    permits.set(newPermits)
    for (let i = 0; i < n; i++) {
      const active = permitsUsed[i] === 1 && this.lastUpdate[i]! + rules.activityCutoff >= block
      activeStake[i] = active ? stakeShare[i]! : 0
    }
    normalise(activeStake)
    this.work.gather(this, this.holdsBonds)
  }

  /** Weights, consensus, trust and incentive, miner by miner. */
  private score(): void {
    const { n, work, voters, consensus, ranks, incentive } = this
    keepWeights(this, work, this.rules)
    voters.enrol(work.activeStake, work.count, this.rules.kappa)
    for (let j = 0; j < n; j++) {
      if (work.rated[j] === 1) this.scoreMiner(j)
      else {
        consensus[j] = ranks[j] = 0
        scoreNothing(work, j)
        if (this.traced) this.noteScores(j, work, work.clipped)
      }
    }
    work.scatter(work.trust, this.validatorTrust)
    incentive.set(ranks)
    normalise(incentive)
  }

  private scoreMiner(j: number): void {
    const { work, voters, byStake } = this
    normaliseWeights(work, j)
    this.consensus[j] = voters.consensus(work.weights)
    this.ranks[j] = clipWeights(work, j, this.consensus[j]!)
    const bondWeights = penalise(work, this.penalty)
    if (!byStake || bondWeights !== work.clipped) setTargets(work, j, bondWeights, byStake)
    if (this.traced) this.noteScores(j, work, bondWeights)
  }

  private moveBonds(lastRun: number): void {
    const { dividends, activeStake, n, work } = this
    if (this.byStake) this.moveClassic(lastRun)
    else this.moveYuma3(lastRun)
    work.scatter(work.earned, dividends)
    if (!this.byStake) for (let i = 0; i < n; i++) dividends[i] = product(dividends[i]!, activeStake[i]!)
    normalise(dividends)
    this.forgetUnseated()
  }

  private moveClassic(lastRun: number): void {
    const { n, work, rules, rates, registered } = this
    if (rules.bonds !== 'classicLiquid' || !legacyRates(this.consensus, rules, rates)) rates.fill(this.rate)
    for (let j = 0; j < n; j++) {
      if (this.traced) work.alpha.fill(rates[j]!)
      classicBonds(this, work, j, registered[j]! > lastRun, rates[j]!)
      if (this.traced) this.noteBonds(j, work)
    }
  }

  private moveYuma3(lastRun: number): void {
    const { n, work, registered, consensus } = this
    let agreed = 0
    for (let j = 0; j < n; j++) agreed += consensus[j]!
    const pace = agreed > 0 ? this.pace : this.restingPace
    for (let j = 0; j < n; j++) {
      yuma3Bonds(this, work, j, registered[j]! > lastRun, pace)
      if (this.traced) this.noteBonds(j, work)
    }
  }

  /** Who loses a permit loses the stored bonds. */
  private forgetUnseated(): void {
    const { n, permits, permitsUsed, holdsBonds, storedBonds } = this
    for (let i = 0; i < n; i++) {
      const lost = permits[i] === 0 && permitsUsed[i] === 1
      if (lost) for (let cell = i; cell < n * n; cell += n) storedBonds[cell] = ABSENT
      if (lost) holdsBonds[i] = 0
      else if (permits[i] === 1) holdsBonds[i] = 1
    }
  }
}

/** What counts as the previous run before there was one: a tempo ago, or the start of the chain. */
export function beforeFirstRun(block: number, tempo: number): number {
  return Math.max(0, block - tempo) - 1
}
