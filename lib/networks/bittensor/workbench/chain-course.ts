import { ChainEpoch } from '../chain/epoch'
import { chainDefaults, type ChainRules } from '../chain/rules'
import { toNumber } from '../fixed-point'
import type { CaseRules, EpochView } from './epoch-view'
import { moneyOf, potsOf, type Pots } from './money'
import type { EpochValues } from './params'
import { rowsAt, type Sheet, type SheetRow } from './sheet'

/** Rao per unit of stake; only shares matter, so that the unit of the table may be any. */
const stakeUnit = 1e12
const maxU16 = 65535
/** Validators submit their weights so many blocks before the epoch. */
const submitBlocks = 10

/**
 * All epochs under the chain's arithmetic. Validators are the first UIDs, miners the rest; all registered in block 0, and an epoch
 * without weights in block 1 gave the permits. Weights are stored as the chain stores them: largest 65535, rounded, zeros left out. A miner
 * whose bonds a case takes away asks for it (BondsResetOn).
 */
export function chainCourse(values: EpochValues, sheet: Sheet, { reset }: CaseRules): readonly EpochView[] {
  const validators = sheet.start.length
  const pots = potsOf(values)
  const chain = new ChainEpoch(validators + sheet.miners, rulesOf(values))
  setStakes(chain, sheet.start)
  chain.run(1, 0, 0)
  return Array.from({ length: values.epochs }, (_, t) => {
    const rows = rowsAt(sheet, t + 1)
    const block = 1 + (t + 1) * values.tempo
    setStakes(chain, rows)
    rows.forEach(({ weights }, v) => setWeights(chain, v, weights, validators))
    if (reset && reset.epoch === t && t > 0) chain.resetBonds(validators + reset.miner)
    chain.lastUpdate.fill(block - submitBlocks, 0, validators)
    chain.run(block, pots.miners + pots.validators, block - values.tempo)
    return viewOf(chain, t + 1, validators, sheet.miners, pots, values.take)
  })
}

function rulesOf(values: EpochValues): ChainRules {
  const { rule, kappa, penalty, movingAverage, alphaLow, alphaHigh, steepness, tempo } = values
  return {
    ...chainDefaults, bonds: rule, kappa, bondsPenalty: penalty, bondsMovingAverage: movingAverage,
    alphaLow: Math.min(alphaLow, alphaHigh), alphaHigh: Math.max(alphaLow, alphaHigh), alphaSteepness: steepness,
    activityCutoff: Math.max(chainDefaults.activityCutoff, tempo),
  }
}

function setStakes(chain: ChainEpoch, rows: readonly SheetRow[]): void {
  rows.forEach(({ stake }, v) => { chain.stake[v] = Math.round(stake * stakeUnit) })
}

function setWeights(chain: ChainEpoch, validator: number, weights: readonly number[], validators: number): void {
  const largest = Math.max(...weights)
  const stored = weights.map((weight) => (largest > 0 ? Math.round((weight / largest) * maxU16) : 0))
  const given = [...stored.keys()].filter((m) => stored[m]! > 0)
  chain.setWeights(validator, given.map((m) => validators + m), given.map((m) => stored[m]!))
}

function viewOf(chain: ChainEpoch, epoch: number, validators: number, miners: number, pots: Pots, take: number): EpochView {
  const ofValidators = (values: Float64Array) => values.slice(0, validators).map(toNumber)
  const ofMiners = (values: Float64Array) => values.slice(validators).map(toNumber)
  const matrix = (values: Float64Array) => {
    const out = new Float64Array(validators * miners)
    for (let v = 0, at = 0; v < validators; v++) {
      for (let m = 0; m < miners; m++, at++) out[at] = toNumber(values[(validators + m) * chain.n + v]!)
    }
    return out
  }
  const [weights, clipped, activeStake, rank] = [matrix(chain.weights), matrix(chain.clipped), ofValidators(chain.activeStake), ofMiners(chain.ranks)]
  return {
    epoch, weights, clipped, activeStake, rank,
    stake: ofValidators(chain.stakeShare),
    consensus: ofMiners(chain.consensus),
    cut: weights.map((weight, at) => weight - clipped[at]!),
    trust: trustOf(rank, weights, activeStake),
    incentive: ofMiners(chain.incentive),
    bondsBefore: matrix(chain.oldBonds),
    alpha: matrix(chain.alpha),
    bonds: matrix(chain.bonds),
    validatorTrust: ofValidators(chain.validatorTrust),
    dividends: ofValidators(chain.dividends),
    money: moneyOf(pots, chain.serverEmission.slice(validators), chain.validatorEmission.slice(0, validators), take),
  }
}

/** The chain no longer stores the trust in a miner; it was rank over the sum without clipping. */
function trustOf(rank: Float64Array, weights: Float64Array, activeStake: Float64Array): Float64Array {
  return rank.map((clipped, m) => {
    let before = 0
    for (let v = 0; v < activeStake.length; v++) before += activeStake[v]! * weights[v * rank.length + m]!
    return before > 0 ? Math.min(1, clipped / before) : 0
  })
}
