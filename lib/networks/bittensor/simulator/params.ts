/** How the level of each miner that enough stake backs is found: by sorting, or by the older halving of an interval. */
export type ConsensusMethod = 'sorted' | 'bisection'

/** Which consensus liquid alpha compares weights with: this epoch's, the last one's, or the larger of the two. */
export type LiquidConsensus = 'current' | 'previous' | 'mixed'

/**
 * The knobs of the two Python simulators. Shares and rates lie in [0, 1]. The names in their code, where they differ:
 * bond_penalty, bond_moving_avg, liquid_alpha_consensus_mode, alpha_sigmoid_steepness, total_epoch_emission,
 * validator_emission_ratio, total_subnet_stake. Their `override_consensus_high` and `_low` are read nowhere and left out.
 */
export interface SimulatorParams {
  /** Share of stake that must back a weight. */
  readonly kappa: number
  /** How far weights for bonds are cut to the consensus: 0 not at all, 1 wholly. */
  readonly bondsPenalty: number
  /** Weight of the old bonds in the moving average; the new ones weigh 1 minus this. Without effect in YUMA1 and YUMA2C. */
  readonly bondsMovingAverage: number
  readonly consensusMethod: ConsensusMethod
  /** Bisection stops when the interval is no longer than 1 / this. */
  readonly consensusPrecision: number
  readonly liquidAlpha: boolean
  readonly liquidConsensus: LiquidConsensus
  /** Whether liquid alpha looks at the weights for bonds instead of the normalised weights; relative bonds only. */
  readonly liquidOnBondWeights: boolean
  readonly alphaLow: number
  readonly alphaHigh: number
  readonly alphaSteepness: number
  /** Share of capacity bonds that is lost per epoch; YUMA2C only. */
  readonly decayRate: number
  /** Share of their capacity that validators may buy per epoch; YUMA2C only. */
  readonly capacityAlpha: number
  /** The miners of the highest rank share the whole incentive. */
  readonly winnerTakesAll: boolean
  /** Tokens per epoch. */
  readonly emission: number
  /** Validators' share of the emission. */
  readonly validatorShare: number
  /** TAO behind a stake of 1. */
  readonly stakeTao: number
}

/**
 * Defaults of the dataclasses in bactensor/yuma-simulation @ 2b976fd. There the bonds penalty has no default; their scripts
 * use 0, 0.5, 0.99 and 1.
 */
export const simulatorDefaults: SimulatorParams = {
  kappa: 0.5, bondsPenalty: 1, bondsMovingAverage: 0.1, consensusMethod: 'sorted', consensusPrecision: 100_000,
  liquidAlpha: false, liquidConsensus: 'current', liquidOnBondWeights: false, alphaLow: 0.1, alphaHigh: 0.3, alphaSteepness: 10,
  decayRate: 0.1, capacityAlpha: 0.1, winnerTakesAll: false, emission: 100, validatorShare: 0.41, stakeTao: 1_000_000,
}
