/** What shapes the yield of staked tokens; shares in [0, 1]. */
export interface YieldOf {
  readonly maxInflation: number
  readonly treasuryShare: number
  /** Share of supply that is staked. */
  readonly stakedShare: number
  /** Mean of the validators' uptime factors, weighted by stake. */
  readonly uptime: number
}

/** Reward for a year per token staked, before fees of pools and without compounding. 0 if nothing is staked. */
export function stakingApr({ maxInflation, treasuryShare, stakedShare, uptime }: YieldOf): number {
  return stakedShare > 0 ? ((maxInflation * (1 - treasuryShare)) / stakedShare) * uptime : 0
}

/** Parts of the fee for gas, in yocto. */
export interface GasSplit {
  /** Credited to the contract that was called. */
  readonly contract: bigint
  readonly burnt: bigint
}

/** Three tenths, rounded down, go to the contract while it runs; the rest is burnt (`burnt_gas_reward`, runtime parameters). */
export function gasSplit(fee: bigint): GasSplit {
  const contract = (fee * 3n) / 10n
  return { contract, burnt: fee - contract }
}
