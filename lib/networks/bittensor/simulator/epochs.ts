import { valueAt, type ChangeList } from './change-list'
import type { SimulatorParams } from './params'
import { Simulator } from './simulator'
import { simulatorParams, type SimulatorVersion } from './versions'

/** A play: who weighs whom, and when that changes. */
export interface SimulatorInput {
  readonly version: SimulatorVersion
  /** What differs from the version's preset. */
  readonly params?: Partial<SimulatorParams>
  readonly validators: number
  readonly miners: number
  readonly epochs: number
  /** One number per validator. */
  readonly stakes: ChangeList<readonly number[]>
  /** A row per validator, a number per miner. */
  readonly weights: ChangeList<readonly (readonly number[])[]>
  /** Before this epoch, if it is not the first, all bonds with the miner are taken away; see {@link Simulator.resetMiner}. */
  readonly reset?: { readonly miner: number; readonly epoch: number } | null
}

/** The results of one epoch, as {@link Simulator} describes them; matrices are `[v * miners + m]`. */
export interface SimulatorEpoch {
  readonly isConsensusUndefined: boolean
  readonly stake: Float64Array
  readonly weights: Float64Array
  readonly prerank: Float64Array
  readonly consensusRaw: Float64Array
  readonly consensus: Float64Array
  readonly clipped: Float64Array
  readonly rank: Float64Array
  readonly trust: Float64Array
  readonly validatorTrust: Float64Array
  readonly incentive: Float64Array
  readonly weightsForBonds: Float64Array
  readonly alpha: Float64Array
  readonly bondsBefore: Float64Array
  readonly bonds: Float64Array
  readonly dividendsRaw: Float64Array
  readonly dividends: Float64Array
  readonly dividendPer1000Tao: Float64Array
}

export interface SimulatorRun {
  readonly epochs: readonly SimulatorEpoch[]
  /** Σ of `dividendPer1000Tao` over all epochs, per validator. */
  readonly totalsPer1000Tao: Float64Array
  /** First epoch without any consensus, or `null`: from there on the originals have no defined result. */
  readonly undefinedFromEpoch: number | null
}

/**
 * Plays all epochs and keeps a copy of everything in between, six matrices per epoch; who wants less drives {@link Simulator}.
 * Missing rows and cells count as 0.
 */
export function simulatorEpochs(input: SimulatorInput): SimulatorRun {
  const { version, validators, miners, reset } = input
  const simulator = new Simulator(version, simulatorParams(version, input.params), validators, miners)
  const weights = new Float64Array(validators * miners)
  const stake = new Float64Array(validators)
  const totalsPer1000Tao = new Float64Array(validators)
  const epochs: SimulatorEpoch[] = []
  for (let epoch = 0; epoch < input.epochs; epoch++) {
    fill(weights, valueAt(input.weights, epoch), miners)
    stake.fill(0).set(valueAt(input.stakes, epoch).slice(0, validators))
    if (epoch > 0 && reset?.epoch === epoch) simulator.resetMiner(reset.miner)
    epochs.push(copyOf(simulator.play(weights, stake)))
    for (let v = 0; v < validators; v++) totalsPer1000Tao[v]! += simulator.dividendPer1000Tao[v]!
  }
  const first = epochs.findIndex(({ isConsensusUndefined }) => isConsensusUndefined)
  return { epochs, totalsPer1000Tao, undefinedFromEpoch: first < 0 ? null : first }
}

function fill(matrix: Float64Array, rows: readonly (readonly number[])[], miners: number): void {
  matrix.fill(0)
  for (let at = 0; at < matrix.length; at++) matrix[at] = rows[Math.floor(at / miners)]?.[at % miners] ?? 0
}

function copyOf(of: Simulator): SimulatorEpoch {
  return {
    isConsensusUndefined: of.isConsensusUndefined,
    stake: of.stake.slice(), weights: of.weights.slice(), prerank: of.prerank.slice(),
    consensusRaw: of.consensusRaw.slice(), consensus: of.consensus.slice(), clipped: of.clipped.slice(),
    rank: of.rank.slice(), trust: of.trust.slice(), validatorTrust: of.validatorTrust.slice(), incentive: of.incentive.slice(),
    weightsForBonds: of.weightsForBonds.slice(), alpha: of.alpha.slice(), bondsBefore: of.bondsBefore.slice(), bonds: of.bonds.slice(),
    dividendsRaw: of.dividendsRaw.slice(), dividends: of.dividends.slice(), dividendPer1000Tao: of.dividendPer1000Tao.slice(),
  }
}
