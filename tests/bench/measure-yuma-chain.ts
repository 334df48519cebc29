import { Digest } from '../../lib/core/digest'
import { fillUniform, streamOf } from '../../lib/core/random'
import { ChainEpoch } from '../../lib/networks/bittensor/chain/epoch'
import { ABSENT } from '../../lib/networks/bittensor/chain/memory'
import { chainDefaults, type BondRule } from '../../lib/networks/bittensor/chain/rules'
import { median, timed } from './timing'

export interface ChainResult {
  readonly bonds: BondRule
  readonly traced: boolean
  readonly validators: number
  readonly miners: number
  readonly repetitions: number
  readonly epochsPerRepetition: number
  /** Epochs per second, median and fastest repetition. */
  readonly median: number
  readonly best: number
  /** Of stored bonds and raw dividends after all epochs. */
  readonly checksum: string
}

const [validators, miners] = [64, 192]
const n = validators + miners
const matrices = 8
const tempo = 360
const repetitions = 9
const epochsPerRepetition = 400

/** The chain's rules in fixed point on dense weights that change each epoch, bonds carried on; and once with all matrices kept. */
export function measureChain(): ChainResult[] {
  const stream = streamOf(1, 'yuma benchmark')
  const weights = Array.from({ length: matrices }, (_, k) => storedWeights(stream, k))
  const stake = new Float64Array(validators)
  fillUniform(stream, matrices, stake)
  return ([['classic', false], ['yuma3', false], ['yuma3Liquid', false], ['classic', true]] as const)
    .map(([bonds, traced]) => measure(bonds, traced, weights, stake.map((share) => Math.ceil(share * 1e15))))
}

/** Every validator weighs every miner between 1 and 65535. */
function storedWeights(stream: ReturnType<typeof streamOf>, k: number): Int32Array {
  const shares = new Float64Array(validators * miners)
  fillUniform(stream, k, shares)
  const stored = new Int32Array(n * n).fill(ABSENT)
  shares.forEach((share, at) => { stored[(validators + (at % miners)) * n + Math.floor(at / miners)] = 1 + Math.floor(share * 65535) })
  return stored
}

function measure(bonds: BondRule, traced: boolean, weights: readonly Int32Array[], stake: Float64Array): ChainResult {
  const chain = new ChainEpoch(n, { ...chainDefaults, permitSeats: validators, bonds }, traced)
  chain.stake.set(stake)
  chain.permits.fill(1, 0, validators)
  let epochs = 0
  const run = () => {
    for (let t = 0; t < epochsPerRepetition; t++) {
      const block = ++epochs * tempo
      chain.storedWeights.set(weights[epochs % matrices]!)
      chain.lastUpdate.fill(block - 1, 0, validators)
      chain.run(block, tempo * 820_000_000, block - tempo)
    }
  }
  timed(2, () => {}, run)
  const seconds = timed(repetitions, () => {}, run)
  return {
    bonds, traced, validators, miners, repetitions, epochsPerRepetition,
    median: epochsPerRepetition / median(seconds), best: epochsPerRepetition / Math.min(...seconds),
    checksum: new Digest().add(Float64Array.from(chain.storedBonds)).add(chain.dividends).hex(),
  }
}

export function linesOfChain(results: readonly ChainResult[]): string[] {
  return [
    '',
    `Yuma Consensus, chain profile, exact to the bit: ${validators} validators × ${miners} miners, dense u16 weights that change each epoch, ` +
      `bonds carried, ${repetitions} repetitions of ${epochsPerRepetition} epochs; epochs per second`,
    ...results.map(({ bonds, traced, median, best, checksum }) =>
      `  ${(traced ? `${bonds}, all matrices kept` : bonds).padEnd(40)} ${median.toFixed(0).padStart(6)} (${best.toFixed(0)})  checksum ${checksum}`),
  ]
}
