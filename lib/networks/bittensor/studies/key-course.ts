import { log } from '../../../core/math'
import { streamOf, uniformAt } from '../../../core/random'
import type { Vector } from '../../../core/vector'
import { blocksPerDay, raoPerTao } from '../economy/rao'
import { decayedBurn, decayFactorQ32, defaultBurnRule, raisedBurn } from '../economy/registration-burn'

export interface KeySetting {
  /** Registrations per day. */
  readonly arrivals: number
  /** By chance, a coin for every block, or evenly. */
  readonly atRandom: boolean
  /** TAO. */
  readonly start: number
  readonly multiplier: number
  /** Blocks. */
  readonly halfLife: number
}

/** The price of a place over five days, in TAO, and what was paid. */
export interface KeyCourse {
  readonly epochs: Vector
  readonly price: Vector
  /** Mean of all payments so far; before the first one, the price. */
  readonly meanPaid: Vector
  readonly registered: number
  readonly spent: number
}

const epochBlocks = 360
const epochs = 100
const pointsPerEpoch = 2
const blocksPerPoint = epochBlocks / pointsPerEpoch

/** Block by block as the chain: the price falls, then whoever comes pays it and raises it. */
export function keyCourse(setting: KeySetting, seed: number): KeyCourse {
  const rule = { ...defaultBurnRule, halfLife: setting.halfLife, multiplier: setting.multiplier }
  const factor = decayFactorQ32(setting.halfLife)
  const comes = arrivalsOf(setting, seed)
  const size = epochs * pointsPerEpoch + 1
  const [price, meanPaid] = [new Float64Array(size), new Float64Array(size)]
  let burn = Math.round(setting.start * raoPerTao)
  let registered = 0
  let spent = 0
  for (let block = 0; block <= epochs * epochBlocks; block++) {
    if (block % blocksPerPoint === 0) {
      price[block / blocksPerPoint] = burn / raoPerTao
      meanPaid[block / blocksPerPoint] = (registered > 0 ? spent / registered : burn) / raoPerTao
    }
    burn = decayedBurn(burn, factor, rule)
    if (!comes(block)) continue
    registered++
    spent += burn
    burn = raisedBurn(burn, rule)
  }
  return { epochs: Float64Array.from({ length: size }, (_, point) => point / pointsPerEpoch), price, meanPaid, registered, spent: spent / raoPerTao }
}

function arrivalsOf({ arrivals, atRandom }: KeySetting, seed: number): (block: number) => boolean {
  const perBlock = arrivals / blocksPerDay
  const stream = streamOf(seed, 'registrations')
  if (atRandom) return (block) => uniformAt(stream, block, 0) < perBlock
  return (block) => Math.floor((block + 1) * perBlock) > Math.floor(block * perBlock)
}

/** Registrations per day at which the price stays where it is: 7200 ln 2 / (half-life · ln multiplier); none if it never rises. */
export function keysInBalance(halfLife: number, multiplier: number): number | undefined {
  return multiplier > 1 ? (blocksPerDay * log(2)) / (halfLife * log(multiplier)) : undefined
}
