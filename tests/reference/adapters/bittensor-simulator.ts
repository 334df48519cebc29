import { sum } from '../../../lib/core/vector'
import type { ChangeList } from '../../../lib/networks/bittensor/simulator/change-list'
import { simulatorEpochs as play, type SimulatorEpoch } from '../../../lib/networks/bittensor/simulator/epochs'
import type { ConsensusMethod, LiquidConsensus, SimulatorParams } from '../../../lib/networks/bittensor/simulator/params'
import { simulatorVersion } from '../../../lib/networks/bittensor/simulator/versions'
import { UnknownKind, type Adapter } from '../adapter'
import { Recorded } from '../compare'

interface Params {
  readonly kappa: number
  readonly bond_penalty: number
  readonly total_epoch_emission: number
  readonly validator_emission_ratio: number
  readonly total_subnet_stake: number
  readonly consensus_precision: number
  readonly liquid_alpha_consensus_mode: string
  readonly bond_moving_avg: number
  readonly liquid_alpha: boolean
  readonly alpha_high: number
  readonly alpha_low: number
  readonly decay_rate: number
  readonly capacity_alpha: number
  readonly alpha_sigmoid_steepness: number
  readonly winner_takes_all: boolean
  readonly liquid_alpha_effective_weights?: boolean
  readonly consensusMethod: ConsensusMethod
}

type DenseRow = readonly number[]
type SparseRow = readonly (readonly [miner: number, weight: number])[]

interface EpochsInput {
  readonly inputs: {
    readonly V: number
    readonly M: number
    readonly epochs: number
    readonly weightFormat: 'dense' | 'sparse'
    readonly stakes: ChangeList<readonly number[]>
    readonly weights: ChangeList<readonly (DenseRow | SparseRow)[]>
  }
  readonly family: string
  readonly version: string
  readonly params: Params
  readonly reset: { readonly minerIndex: number; readonly epoch: number } | null
}

function paramsOf(of: Params): SimulatorParams {
  return {
    kappa: of.kappa, bondsPenalty: of.bond_penalty, bondsMovingAverage: of.bond_moving_avg,
    consensusMethod: of.consensusMethod, consensusPrecision: of.consensus_precision,
    liquidAlpha: of.liquid_alpha, liquidConsensus: of.liquid_alpha_consensus_mode.toLowerCase() as LiquidConsensus,
    liquidOnBondWeights: of.liquid_alpha_effective_weights ?? false,
    alphaLow: of.alpha_low, alphaHigh: of.alpha_high, alphaSteepness: of.alpha_sigmoid_steepness,
    decayRate: of.decay_rate, capacityAlpha: of.capacity_alpha, winnerTakesAll: of.winner_takes_all,
    emission: of.total_epoch_emission, validatorShare: of.validator_emission_ratio, stakeTao: of.total_subnet_stake,
  }
}

function denseRow(row: DenseRow | SparseRow, miners: number): readonly number[] {
  const dense = new Array<number>(miners).fill(0)
  row.forEach((cell, m) => {
    if (typeof cell === 'number') dense[m] = cell
    else dense[cell[0]] = cell[1]
  })
  return dense
}

function rowsOf(matrix: Float64Array, miners: number): number[][] {
  return Array.from({ length: matrix.length / miners }, (_, v) => [...matrix.subarray(v * miners, (v + 1) * miners)])
}

function recordOf(epoch: SimulatorEpoch, e: number, miners: number) {
  const { consensusRaw, consensus, incentive, rank, trust, validatorTrust, dividendsRaw, dividends, clipped, bonds } = epoch
  return {
    e, nearTruncationEdge: isNearStep(epoch), consensusRaw, consensus, incentive, rank, trust, vtrust: validatorTrust, dividendsRaw, dividends,
    clipped: rowsOf(clipped, miners), bonds: rowsOf(bonds, miners),
  }
}

/** Whether a level lies so close to a step of the truncated consensus, or on it, that rounding may decide on which side. */
function isNearStep({ consensusRaw }: SimulatorEpoch): boolean {
  const total = sum(consensusRaw)
  return consensusRaw.some((level) => Math.abs((level / total) * 65_535 - Math.round((level / total) * 65_535)) < 1e-6)
}

export const bittensorSimulator = {
  simulatorEpochs({ inputs, family, version: id, params, reset }: EpochsInput) {
    const version = simulatorVersion(family, id)
    if (!version) throw new UnknownKind(`no version ${id} in ${family}`)
    const { V, M, epochs } = inputs
    const run = play({
      version, params: paramsOf(params), validators: V, miners: M, epochs, stakes: inputs.stakes,
      weights: inputs.weights.map(([from, rows]) => [from, rows.map((row) => denseRow(row, M))] as const),
      reset: reset && { miner: reset.minerIndex, epoch: reset.epoch },
    })
    return {
      totalsPer1000Tao: run.totalsPer1000Tao,
      undefinedFromEpoch: run.undefinedFromEpoch,
      epochs: new Recorded('e', run.epochs.map((epoch, e) => recordOf(epoch, e, M))),
    }
  },
} satisfies Adapter
