import { backedLevels, createLevelFinder } from '../simulator/backed-level'
import { emissionOf, type SideEmission } from './emission'
import { guaranteeNoise, type GuaranteeNoise } from './noise'
import type { GuaranteeSetup } from './setup'

/** Numbers of honest members; both sides have at least one of each, and as many as their share of the stake says. */
function honestCount(honestStake: number, total: number): number {
  return Math.max(1, Math.min(total - 1, Math.floor(honestStake * total)))
}

/**
 * One draw of the two-team game at one share of honest stake. The draw is made once; every utility and every weight of the cabal
 * on itself is tried on it.
 */
export class GuaranteeGame {
  private readonly honestValidators: number
  private readonly honestServers: number
  private readonly stake: Float64Array
  /** What each validator gives within its quadrant, adding up to 1 over either side's servers. */
  private readonly preferences: Float64Array
  private readonly weights: Float64Array
  private readonly consensus: Float64Array
  private readonly finder: ReturnType<typeof createLevelFinder>
  private readonly rank: Float64Array
  private readonly bonds: Float64Array
  private readonly honestBonds: Float64Array

  /** `noise` must be of the setup's size: {@link guaranteeNoise}. */
  constructor(readonly setup: GuaranteeSetup, readonly honestStake: number, noise: GuaranteeNoise) {
    const { validators, servers } = setup
    if (validators < 2 || servers < 2) throw new RangeError(`two sides need two validators and two servers; got ${validators} and ${servers}`)
    this.honestValidators = honestCount(honestStake, validators)
    this.honestServers = honestCount(honestStake, servers)
    this.stake = new Float64Array(validators)
    this.preferences = new Float64Array(validators * servers)
    this.weights = new Float64Array(validators * servers)
    this.consensus = new Float64Array(servers)
    this.finder = createLevelFinder(validators, servers)
    this.rank = new Float64Array(servers)
    this.bonds = new Float64Array(servers)
    this.honestBonds = new Float64Array(servers)
    const { honestValidators, honestServers, stake, preferences } = this
    spread(noise.stake, 0, honestValidators, setup.stakeDeviation, honestStake, stake)
    spread(noise.stake, honestValidators, validators, setup.stakeDeviation, 1 - honestStake, stake)
    for (let row = 0; row < preferences.length; row += servers) {
      spread(noise.weights, row, row + honestServers, setup.weightDeviation, 1, preferences)
      spread(noise.weights, row + honestServers, row + servers, setup.weightDeviation, 1, preferences)
    }
  }

  /** What the honest side gets of the emission when it gives `utility` of its weight to its own servers. */
  emission(utility: number, cabalSelfWeight = this.setup.cabalSelfWeight): SideEmission {
    const { setup, stake, weights, consensus, rank, bonds, honestBonds, honestValidators, honestServers } = this
    this.fillWeights(utility, cabalSelfWeight)
    backedLevels(this.finder, weights, stake, setup.kappa, consensus)
    rank.fill(0)
    bonds.fill(0)
    honestBonds.fill(0)
    for (let v = 0; v < honestValidators; v++) this.collect(v, honestBonds)
    bonds.set(honestBonds)
    for (let v = honestValidators; v < stake.length; v++) this.collect(v, bonds)
    return emissionOf(rank, bonds, honestBonds, honestServers, this.honestStake, setup.validatorShare)
  }

  private fillWeights(utility: number, cabalSelfWeight: number): void {
    const { preferences, weights, stake, rank, honestValidators, honestServers } = this
    for (let v = 0, at = 0; v < stake.length; v++) {
      const toHonest = v < honestValidators ? utility : 1 - cabalSelfWeight
      for (let s = 0; s < rank.length; s++, at++) weights[at] = preferences[at]! * (s < honestServers ? toHonest : 1 - toHonest)
    }
  }

  /** Adds what validator v contributes to ranks, and its stake times weight for bonds to `bonds`. */
  private collect(v: number, bonds: Float64Array): void {
    const { weights, consensus, rank, setup } = this
    const share = this.stake[v]!
    const start = v * rank.length
    for (let s = 0; s < rank.length; s++) {
      const weight = weights[start + s]!
      const clipped = Math.min(weight, consensus[s]!)
      rank[s] = rank[s]! + share * clipped
      bonds[s] = bonds[s]! + share * (weight + setup.bondsPenalty * (clipped - weight))
    }
  }
}

/** Fills [from, to) with 1 + deviation · noise, at least 0, scaled to add up to `total`; evenly if all would be 0. */
function spread(noise: Float64Array, from: number, to: number, deviation: number, total: number, out: Float64Array): void {
  let sum = 0
  for (let i = from; i < to; i++) {
    out[i] = Math.max(0, 1 + deviation * noise[i]!)
    sum += out[i]!
  }
  for (let i = from; i < to; i++) out[i] = sum > 0 ? (out[i]! / sum) * total : total / (to - from)
}

/** The honest share of the emission for one setup, stake, utility and seed: one cell of the map, on its own. */
export function honestEmissionShare(setup: GuaranteeSetup, honestStake: number, utility: number, seed: number): number {
  const noise = guaranteeNoise(setup.validators, setup.servers, seed)
  return new GuaranteeGame(setup, honestStake, noise).emission(utility).share
}
