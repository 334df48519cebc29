import { sum } from '../../../core/vector'
import { simulatorEpochs, type SimulatorEpoch } from '../simulator/epochs'
import type { SimulatorParams } from '../simulator/params'
import { simulatorVersion, type SimulatorFamily, type SimulatorVersion, type SimulatorVersionId } from '../simulator/versions'
import type { CaseRules, EpochView } from './epoch-view'
import { moneyOf, potsOf, type Pots } from './money'
import type { EpochValues, simulatorOptions } from './params'
import type { Sheet } from './sheet'

type Option = (typeof simulatorOptions)[number]

const ids: Readonly<Record<string, SimulatorVersionId>> = {
  Yuma1: 'YUMA1', Yuma2: 'YUMA2', Yuma2a: 'YUMA2A', Yuma2b: 'YUMA2B', Yuma2c: 'YUMA2C', Yuma3: 'YUMA3', Yuma3Liquid: 'YUMA3_LIQUID',
}

/** The version of the simulators that an option of the parameter `version` stands for. */
export function versionOf(option: Option): SimulatorVersion {
  const family: SimulatorFamily = option.startsWith('iys') ? 'interactive-yuma-simulator' : 'yuma-simulation'
  const version = simulatorVersion(family, ids[option.replace(/^i?ys/, '')] ?? '')
  if (!version) throw new Error(`an option names a version of the simulators; got "${option}"`)
  return version
}

/** What differs from the version's preset: all settings, or only those that its scripts leave open. */
function changesOf(values: EpochValues): Partial<SimulatorParams> {
  const open = { kappa: values.simKappa, bondsPenalty: values.simPenalty }
  if (values.asScripted) return open
  return {
    ...open, bondsMovingAverage: values.simMovingAverage, liquidAlpha: values.simLiquid, alphaSteepness: values.simSteepness,
    alphaLow: Math.min(values.simAlphaLow, values.simAlphaHigh), alphaHigh: Math.max(values.simAlphaLow, values.simAlphaHigh),
  }
}

/** All epochs as the Python simulators compute them. */
export function simulatorCourse(values: EpochValues, sheet: Sheet, { reset, winnerTakesAll }: CaseRules): readonly EpochView[] {
  const tables = [{ from: 1, rows: sheet.start }, ...sheet.changes]
  const stakes = sheet.start.map(({ stake }) => stake)
  const weights = sheet.start.map((row) => row.weights)
  const lists = tables.map(({ from, rows }) => {
    rows.forEach((row, v) => {
      stakes[v] = row?.stake ?? stakes[v]!
      weights[v] = row?.weights ?? weights[v]!
    })
    return { from: from - 1, stakes: [...stakes], weights: [...weights] }
  })
  const { epochs } = simulatorEpochs({
    version: versionOf(values.version), params: { ...changesOf(values), winnerTakesAll }, validators: stakes.length, miners: sheet.miners, epochs: values.epochs, reset,
    stakes: lists.map((list) => [list.from, list.stakes] as const), weights: lists.map((list) => [list.from, list.weights] as const),
  })
  const pots = potsOf(values)
  return epochs.map((epoch, t) => viewOf(epoch, t + 1, pots, values.take))
}

function viewOf(of: SimulatorEpoch, epoch: number, pots: Pots, take: number): EpochView {
  const { stake, weights, consensus, clipped, rank, trust, incentive, bondsBefore, alpha, bonds, validatorTrust, dividends } = of
  const validatorsPot = sum(incentive) > 0 ? pots.validators : pots.validators + pots.miners
  return {
    epoch, stake, activeStake: stake, weights, consensus, clipped, rank, trust, incentive, bondsBefore, alpha, bonds, validatorTrust, dividends,
    cut: weights.map((weight, at) => Math.max(0, weight - clipped[at]!)),
    money: moneyOf(pots, incentive.map((share) => share * pots.miners), dividends.map((share) => share * validatorsPot), take),
  }
}
