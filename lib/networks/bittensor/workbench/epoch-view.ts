/** Which arithmetic: the chain's, exact to the bit, or that of the Python simulators. */
export type Profile = 'chain' | 'simulator'

/**
 * Every intermediate result of one epoch as ordinary numbers. Vectors are by validator or by miner; matrices are rows of validators,
 * `[v * miners + m]`.
 */
export interface EpochView {
  /** Counts from 1. */
  readonly epoch: number
  /** Validators: share of all stake, and of the stake that counts. */
  readonly stake: Float64Array
  readonly activeStake: Float64Array
  /** Matrix: what each validator gives each miner, rows by share. */
  readonly weights: Float64Array
  /** Miners: the level that enough stake backs. */
  readonly consensus: Float64Array
  /** Matrix: weights cut to the consensus, and what was cut off. */
  readonly clipped: Float64Array
  readonly cut: Float64Array
  /** Miners: stake-weighted sum of the clipped weights; the share of the unclipped sum that is left (above 1 where YUMA2B compares two epochs); share of the miners' pay. */
  readonly rank: Float64Array
  readonly trust: Float64Array
  readonly incentive: Float64Array
  /** Matrix: bonds carried into the epoch, weight of the new against the old, bonds after it. */
  readonly bondsBefore: Float64Array
  readonly alpha: Float64Array
  readonly bonds: Float64Array
  /** Validators: share of the own weights that clipping leaves; share of the validators' pay. */
  readonly validatorTrust: Float64Array
  readonly dividends: Float64Array
  readonly money: EpochMoney
}

/** Where the alpha of an epoch goes. All amounts in alpha; together with `rest` they are `total`. */
export interface EpochMoney {
  readonly total: number
  readonly owner: number
  readonly miners: Float64Array
  /** What each validator keeps, and what it passes on to those who lend it stake. */
  readonly validators: Float64Array
  readonly delegators: Float64Array
  /** Cut off by rounding, or meant for a side on which nobody earned anything. */
  readonly rest: number
}

/** What all epochs of a table look like under one profile. */
export interface Course {
  readonly profile: Profile
  readonly validators: number
  readonly miners: number
  readonly epochs: readonly EpochView[]
}

/** What a named case asks for beside its table. */
export interface CaseRules {
  /** Bonds with a miner that are taken away before an epoch; both count from 0. */
  readonly reset: { readonly miner: number; readonly epoch: number } | null
  /** The miner of the highest rank gets the whole incentive; the chain has no such rule. */
  readonly winnerTakesAll: boolean
}

export const validatorVectors = ['stake', 'activeStake', 'validatorTrust', 'dividends'] as const
export const minerVectors = ['consensus', 'rank', 'trust', 'incentive'] as const
export const matrices = ['weights', 'clipped', 'cut', 'bondsBefore', 'alpha', 'bonds'] as const
export type ValidatorVector = (typeof validatorVectors)[number]
export type MinerVector = (typeof minerVectors)[number]
