import { blocksPerDay } from '../economy/rao'
import { chainDefaults, type ChainRules } from '../chain/rules'
import { U16_MAX } from '../fixed-point'
import type { SubnetValues } from '../params'
import type { Seats } from './seats'

/** Blocks of an epoch, as on nearly all subnets: 20 epochs a day. */
export const tempo = blocksPerDay / 20
/** Unit in which stake is counted: 1e-6 alpha, so that all stakes together stay whole numbers below 2^53. */
export const stakeUnitsPerAlpha = 1e6
/** Validators with less stake weight than this many alpha count as having none, as on the chain (2026). */
const leastStake = 1000

/** The chain's settings as the reader has them; κ is cut, as one half is stored as 32767. */
export function chainRulesOf(values: SubnetValues, { owner }: Seats): ChainRules {
  return {
    ...chainDefaults,
    kappa: Math.floor(values.kappa * U16_MAX),
    bondsPenalty: Math.round(values.bondsPenalty * U16_MAX),
    bondsMovingAverage: Math.round(values.bondsMovingAverage * 1_000_000),
    bonds: values.bonds,
    alphaLow: Math.round(Math.min(values.alphaLow, values.alphaHigh) * U16_MAX),
    alphaHigh: Math.round(Math.max(values.alphaLow, values.alphaHigh) * U16_MAX),
    alphaSteepness: values.alphaSteepness * 100,
    permitSeats: 64,
    stakeThreshold: leastStake * stakeUnitsPerAlpha,
    owner,
    commitReveal: values.hiding > 0,
  }
}
