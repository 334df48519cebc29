/**
 * How bonds grow. `classic`: share of the stake behind a miner, moving average. `classicLiquid` (HIST, June 2024 to March 2025): the same
 * with a rate per miner. `yuma3`: the validator's own weight, moving average. `yuma3Liquid`: the same with a rate per cell.
 */
export type BondRule = 'classic' | 'classicLiquid' | 'yuma3' | 'yuma3Liquid'

/** Parameters of a subnet that its epoch reads, in the units in which the chain stores them. */
export interface ChainRules {
  /** Share of stake that must stand behind a weight, of 65535; 0 to 65535. */
  readonly kappa: number
  /** How much of the part of a weight above consensus is left out of bonds, of 65535; 65535 leaves out all. */
  readonly bondsPenalty: number
  /** Share of the old in the moving average of bonds, of a million; 0 to 1,000,000. */
  readonly bondsMovingAverage: number
  readonly bonds: BondRule
  /** Lower and upper limit of a liquid rate, of 65535; low ≤ high. */
  readonly alphaLow: number
  readonly alphaHigh: number
  /** Of the curve of `yuma3Liquid`, of 100; a signed 16-bit number. */
  readonly alphaSteepness: number
  /** How many UIDs may hold a permit. */
  readonly permitSeats: number
  /** UIDs with less stake count as having none, in the unit of stake. */
  readonly stakeThreshold: number
  /** Validators that have not set weights for more blocks than this are inactive. */
  readonly activityCutoff: number
  /** UID of the subnet's owner, who always has a permit, may weigh itself and needs no stake; -1 for none. */
  readonly owner: number
  /** Whether weights stay hidden at first: drops weights on miners that registered after the earliest unexpired commit. */
  readonly commitReveal: boolean
}

/** Defaults in opentensor/subtensor@14bc6f9f at tempo 360, with the threshold of the code; without owner. */
export const chainDefaults: ChainRules = {
  kappa: 32767,
  bondsPenalty: 65535,
  bondsMovingAverage: 900_000,
  bonds: 'classic',
  alphaLow: 45875,
  alphaHigh: 58982,
  alphaSteepness: 1000,
  permitSeats: 128,
  stakeThreshold: 0,
  activityCutoff: 5000,
  owner: -1,
  commitReveal: false,
}

/** Blocks after which a validator counts as inactive: tempo · factor / 1000, cut, at least 1. */
export function activityCutoffOf(tempo: number, factorPerMille: number): number {
  return Math.max(1, Math.floor((tempo * factorPerMille) / 1000))
}
