import { backedLevels, createLevelFinder, type LevelFinder } from './backed-level'
import { bisectedLevels } from './bisected-level'
import { capacityBonds, divideColumns, relativeBonds, shareBonds } from './bonds'
import { clipWeights, minerTrust } from './clip'
import { dividendsOf, dividendsPer1000Tao, normaliseDividends } from './dividends'
import { proportionalIncentive, winnersIncentive } from './incentive'
import { liquidAlpha, liquidConsensus } from './liquid-alpha'
import { normaliseRows, normaliseStake } from './normalise'
import type { SimulatorParams } from './params'
import { truncateConsensus } from './truncate'
import { resetsBonds, type BondsRule, type SimulatorVersion } from './versions'

/**
 * Yuma Consensus as the Python simulators compute it (bactensor/yuma-simulation @ 2b976fd and
 * bactensor/interactive-yuma-simulator @ 6d7726e), in float64: V validators, M miners, bonds carried from epoch to epoch.
 *
 * Every field is an intermediate result of the last epoch played and stays readable until the next one. Matrices are rows of
 * validators: `[v * miners + m]`. Nothing is allocated per epoch; `weights`, `consensus` and `bonds` change places with
 * `previousWeights`, `previousConsensus` and `bondsBefore`, so read them from the simulator anew after each epoch.
 */
export class Simulator {
  /** Epochs played. */
  epochs = 0
  /** No miner has any backing: the originals divide 0 by 0, here consensus and all that follows from it is 0. */
  isConsensusUndefined = false
  /** Shares of stake. */
  readonly stake: Float64Array
  /** Rows divided by (their sum + 1e-6). */
  weights: Float64Array
  previousWeights: Float64Array
  /** Σ stake · weight per miner. */
  readonly prerank: Float64Array
  /** The weight that kappa of the stake backs, per miner. */
  readonly consensusRaw: Float64Array
  /** Its share of all, cut to multiples of 1/65535: what weights are clipped to. */
  consensus: Float64Array
  previousConsensus: Float64Array
  readonly clipped: Float64Array
  readonly rank: Float64Array
  /** Rank / prerank, per miner. */
  readonly trust: Float64Array
  /** What clipping leaves of a validator's weights, in [0, 1]. */
  readonly validatorTrust: Float64Array
  /** Shares of the miners' pay. */
  readonly incentive: Float64Array
  /** Weights that bonds are bought with: between `weights` and `clipped`, by the bonds penalty. */
  readonly weightsForBonds: Float64Array
  /** Weight of the new bonds against the old, cell by cell; 0 in YUMA2C, which has none, 1 in the first epoch of shares. */
  readonly alpha: Float64Array
  /** Bonds carried into the epoch, after a reset. */
  bondsBefore: Float64Array
  bonds: Float64Array
  readonly dividendsRaw: Float64Array
  /** Shares of the validators' pay; they add up to slightly less than 1, or to 0. */
  readonly dividends: Float64Array
  /** Tokens per epoch and 1000 TAO of stake. */
  readonly dividendPer1000Tao: Float64Array

  private readonly levels: LevelFinder
  private readonly ofMiners: Float64Array

  constructor(
    readonly version: SimulatorVersion, readonly params: SimulatorParams, readonly validators: number, readonly miners: number,
  ) {
    if (!(Number.isInteger(validators) && Number.isInteger(miners) && validators >= 0 && miners >= 0)) {
      throw new RangeError(`a simulator needs whole numbers of validators and miners; got ${validators} and ${miners}`)
    }
    const matrix = () => new Float64Array(validators * miners)
    const ofValidators = () => new Float64Array(validators)
    const ofMiners = () => new Float64Array(miners)
    this.stake = ofValidators()
    this.weights = matrix()
    this.previousWeights = matrix()
    this.prerank = ofMiners()
    this.consensusRaw = ofMiners()
    this.consensus = ofMiners()
    this.previousConsensus = ofMiners()
    this.clipped = matrix()
    this.rank = ofMiners()
    this.trust = ofMiners()
    this.validatorTrust = ofValidators()
    this.incentive = ofMiners()
    this.weightsForBonds = matrix()
    this.alpha = matrix()
    this.bondsBefore = matrix()
    this.bonds = matrix()
    this.dividendsRaw = ofValidators()
    this.dividends = ofValidators()
    this.dividendPer1000Tao = ofValidators()
    this.levels = createLevelFinder(validators, miners)
    this.ofMiners = ofMiners()
  }

  /** Plays one epoch on `weights[v * miners + m]` and `stake[v]` of any positive scale; both are only read. */
  play(weights: Float64Array, stake: Float64Array): this {
    const { validators, miners, params } = this
    if (weights.length !== validators * miners || stake.length !== validators) {
      throw new RangeError(`expected ${validators} stakes and ${validators} × ${miners} weights; got ${stake.length} and ${weights.length}`)
    }
    this.turnPage()
    normaliseRows(weights, validators, miners, this.weights)
    normaliseStake(stake, this.stake)
    this.findConsensus()
    this.clip()
    this.bond()
    dividendsOf(this.version.bonds.kind, this.bonds, this.incentive, this.stake, this.ofMiners, this.dividendsRaw)
    normaliseDividends(this.dividendsRaw, this.dividends)
    dividendsPer1000Tao(this.dividends, stake, params.validatorShare * params.emission, params.stakeTao, this.dividendPer1000Tao)
    this.epochs++
    return this
  }

  /** Takes away all bonds with a miner before the next epoch. Only the versions with a reset do so; in the others nothing happens. */
  resetMiner(miner: number): void {
    if (!resetsBonds(this.version) || !(miner >= 0 && miner < this.miners)) return
    for (let at = miner; at < this.bonds.length; at += this.miners) this.bonds[at] = 0
  }

  private turnPage(): void {
    const { weights, consensus, bonds } = this
    this.weights = this.previousWeights
    this.previousWeights = weights
    this.consensus = this.previousConsensus
    this.previousConsensus = consensus
    this.bonds = this.bondsBefore
    this.bondsBefore = bonds
  }

  private findConsensus(): void {
    const { weights, stake, miners, params, consensusRaw } = this
    if (params.consensusMethod === 'bisection') bisectedLevels(weights, stake, miners, params.kappa, params.consensusPrecision, consensusRaw)
    else backedLevels(this.levels, weights, stake, params.kappa, consensusRaw)
    if (!isAnyPositive(stake)) consensusRaw.fill(0) // weights that nobody's stake stands behind
    this.isConsensusUndefined = !truncateConsensus(consensusRaw, this.consensus)
  }

  private clip(): void {
    const { weights, consensus, stake, rank, params, version } = this
    clipWeights(this.weightsToClip(), weights, consensus, stake, penaltyOf(version.bonds, params), this)
    if (this.isConsensusUndefined || !params.winnerTakesAll) proportionalIncentive(rank, this.incentive)
    else winnersIncentive(rank, this.incentive)
    minerTrust(rank, this.prerank, this.trust)
  }

  private weightsToClip(): Float64Array {
    const { bonds } = this.version
    return bonds.kind === 'shares' && bonds.weights === 'previous' && this.epochs > 0 ? this.previousWeights : this.weights
  }

  private bond(): void {
    const { bonds: rule } = this.version
    const { params, stake, bonds, bondsBefore } = this
    if (this.epochs < 2) this.alpha.fill(constantAlpha(rule, params, this.epochs))
    if (rule.kind !== 'capacity' && params.liquidAlpha && this.epochs > 0) this.liquefy(rule.kind)
    if (rule.kind === 'capacity') capacityBonds(this.weightsForBonds, stake, bondsBefore, params.capacityAlpha, params.decayRate, bonds)
    else if (rule.kind === 'relative') relativeBonds(this.weightsForBonds, bondsBefore, this.alpha, bonds)
    else {
      if (rule.rescalesOld) divideColumns(bondsBefore, rule.epsilon, this.ofMiners)
      shareBonds(this.weightsForBonds, stake, bondsBefore, this.alpha, rule.epsilon, this.ofMiners, bonds)
      if (rule.rescalesResult) divideColumns(bonds, rule.epsilon, this.ofMiners)
    }
  }

  /** Shares always look at this epoch's weights and consensus, relative bonds at what the parameters choose. */
  private liquefy(kind: 'shares' | 'relative'): void {
    const { params, weights, consensus, previousConsensus, ofMiners } = this
    const { alphaSteepness, alphaLow, alphaHigh } = params
    liquidConsensus(kind === 'relative' ? params.liquidConsensus : 'current', consensus, previousConsensus, ofMiners)
    const seen = kind === 'relative' && params.liquidOnBondWeights ? this.weightsForBonds : weights
    liquidAlpha(seen, this.bondsBefore, ofMiners, alphaSteepness, alphaLow, alphaHigh, this.alpha)
  }
}

/** The same for all cells, unless liquid: shares take the first epoch's bonds as they are. */
function constantAlpha(rule: BondsRule, { bondsMovingAverage }: SimulatorParams, epoch: number): number {
  if (rule.kind === 'capacity') return 0
  return rule.kind === 'shares' && (rule.forgets || epoch === 0) ? 1 : 1 - bondsMovingAverage
}

/** Capacity bonds and relative bonds of the first family are bought with the weights as they are. */
function penaltyOf(rule: BondsRule, { bondsPenalty }: SimulatorParams): number {
  return rule.kind === 'shares' || (rule.kind === 'relative' && rule.penalised) ? bondsPenalty : 0
}

function isAnyPositive(values: Float64Array): boolean {
  for (let i = 0; i < values.length; i++) if (values[i]! > 0) return true
  return false
}
