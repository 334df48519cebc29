/**
 * The two-team game: validators and servers belong to an honest side or to a cabal. The honest side weighs by true utility, its
 * share of good work; the cabal weighs as it pleases. One epoch of the chain's rules shows whether the honest share of the
 * emission reaches the honest share of the stake; if not, it shrinks from epoch to epoch.
 */
export interface GuaranteeSetup {
  readonly validators: number
  readonly servers: number
  /** Deviation of the stakes within a side, relative to their mean. */
  readonly stakeDeviation: number
  /** Deviation of a validator's weights within a side, relative to their mean: how subjective the work is. */
  readonly weightDeviation: number
  /** Share of stake that must back a weight. */
  readonly kappa: number
  /** How far weights for bonds are cut to the consensus, 0 to 1. */
  readonly bondsPenalty: number
  /** Validators' share of the emission, 0 to 1. */
  readonly validatorShare: number
  /** What the cabal's validators give to the cabal, 0 to 1; the rest goes to the honest side. */
  readonly cabalSelfWeight: number
}

/** The size and the values of opentensor/subtensor @ 14bc6f9, `docs/consensus.md` and `tests/consensus.rs`: 64 validators among 512. */
export const documentSetup: GuaranteeSetup = {
  validators: 64, servers: 448, stakeDeviation: 0.3, weightDeviation: 0.4, kappa: 0.5, bondsPenalty: 1, validatorShare: 0.5, cabalSelfWeight: 1,
}
