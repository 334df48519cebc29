/** What the honest side gets. */
export interface SideEmission {
  /** Of the whole emission; 0 to 1. */
  readonly share: number
  /** Of the servers' incentive. */
  readonly incentive: number
  /** Of the validators' dividends. */
  readonly dividends: number
  /** No weight of anybody is backed by enough stake: emission follows stake, and no consensus protects anyone. */
  readonly isWithoutConsensus: boolean
}

/**
 * Emission = (1 − ξ) · incentive + ξ · dividends with ξ = `validatorShare`. Incentive is rank as a share of all ranks; each
 * server's incentive is also what its bonds are worth, and the honest side holds `honestBonds` of `bonds`. The first
 * `honestServers` servers are honest. As in the document bonds are those of one epoch, without a moving average.
 */
export function emissionOf(
  rank: Float64Array, bonds: Float64Array, honestBonds: Float64Array, honestServers: number, honestStake: number, validatorShare: number,
): SideEmission {
  let total = 0
  let honestRank = 0
  let bonded = 0
  for (let s = 0; s < rank.length; s++) {
    total += rank[s]!
    if (s < honestServers) honestRank += rank[s]!
    if (bonds[s]! > 0) bonded += (rank[s]! * honestBonds[s]!) / bonds[s]!
  }
  if (!(total > 0)) return { share: honestStake, incentive: honestStake, dividends: honestStake, isWithoutConsensus: true }
  const incentive = honestRank / total
  const dividends = bonded / total
  return { share: incentive + validatorShare * (dividends - incentive), incentive, dividends, isWithoutConsensus: false }
}
