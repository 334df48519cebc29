import { Digest } from '../../lib/core/digest'
import { fillUniform, streamOf } from '../../lib/core/random'
import { Simulator } from '../../lib/networks/bittensor/simulator/simulator'
import { simulatorParams, simulatorVersions, type SimulatorVersion } from '../../lib/networks/bittensor/simulator/versions'
import { median, timed } from './timing'

export interface SimulatorResult {
  readonly family: string
  readonly version: string
  readonly validators: number
  readonly miners: number
  readonly repetitions: number
  readonly epochsPerRepetition: number
  /** Epochs per second when every weight changes in every epoch, median and fastest repetition. */
  readonly median: number
  readonly best: number
  /** The same when weights stay as they are. */
  readonly steady: number
  /** Of bonds and dividends after the epochs with changing weights. */
  readonly checksum: string
}

const validators = 64
const miners = 192
const matrices = 8
const epochsPerRepetition = 400
const repetitions = 9

/** Every version on dense weights, bonds carried on. */
export function measureSimulators(): SimulatorResult[] {
  const stream = streamOf(1, 'yuma benchmark')
  const weights = Array.from({ length: matrices }, (_, k) => filled(validators * miners, (out) => fillUniform(stream, k, out)))
  const stake = filled(validators, (out) => fillUniform(stream, matrices, out))
  return simulatorVersions.map((version) => measure(version, weights, stake))
}

function measure(version: SimulatorVersion, weights: readonly Float64Array[], stake: Float64Array): SimulatorResult {
  const simulator = new Simulator(version, simulatorParams(version), validators, miners)
  const playing = (of: readonly Float64Array[]) => () => {
    for (let epoch = 0; epoch < epochsPerRepetition; epoch++) simulator.play(of[simulator.epochs % of.length]!, stake)
  }
  timed(2, () => {}, playing(weights))
  const seconds = timed(repetitions, () => {}, playing(weights))
  const checksum = new Digest().add(simulator.bonds).add(simulator.dividends).hex()
  const steadySeconds = timed(repetitions, () => {}, playing(weights.slice(0, 1)))
  return {
    family: version.family, version: version.id, validators, miners, repetitions, epochsPerRepetition,
    median: epochsPerRepetition / median(seconds), best: epochsPerRepetition / Math.min(...seconds),
    steady: epochsPerRepetition / median(steadySeconds), checksum,
  }
}

function filled(length: number, fill: (out: Float64Array) => void): Float64Array {
  const out = new Float64Array(length)
  fill(out)
  return out
}

export function linesOfSimulators(results: readonly SimulatorResult[]): string[] {
  const [{ validators, miners, repetitions, epochsPerRepetition }] = results as [SimulatorResult]
  return [
    '',
    `Yuma Consensus, simulator profile: ${validators} validators × ${miners} miners, dense weights, bonds carried, ${repetitions} repetitions ` +
      `of ${epochsPerRepetition} epochs; epochs per second when all weights change each epoch (fastest repetition), and when none does`,
    ...results.map(({ family, version, median, best, steady, checksum }) =>
      `  ${`${family} ${version}`.padEnd(40)} ${median.toFixed(0).padStart(6)} (${best.toFixed(0)}) ${steady.toFixed(0).padStart(6)}  checksum ${checksum}`),
  ]
}
