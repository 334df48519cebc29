/** Precision of alpha in the contract. */
const alphaPrecision = 1_000_000_000_000_000_000n

export interface ClrRound {
  readonly budget: bigint
  /** Σ tally². */
  readonly votesSquared: bigint
  /** Voice credits spent in all. */
  readonly spent: bigint
  /** Tokens per voice credit. */
  readonly creditFactor: bigint
}

export type ClrFault = 'invalidBudget' | 'noMatching'

/**
 * clr.fund's FundingRound.sol @ f0073b10: the share alpha of quadratic funding that the budget can pay,
 * (budget - spent · f) 1e18 / (f (Σ tally² - spent)); the contract refuses a budget below what was spent, and a round in which no project has more than one vote.
 */
export function clrAlpha({ budget, votesSquared, spent, creditFactor }: ClrRound): bigint | ClrFault {
  const contributions = spent * creditFactor
  if (budget < contributions) return 'invalidBudget'
  if (votesSquared <= spent) return 'noMatching'
  return ((budget - contributions) * alphaPrecision) / (creditFactor * (votesSquared - spent))
}

/** What one project receives: alpha tally² + (1 - alpha) spent, in tokens. `tally` is Σ √credits. */
export function clrAllocation(tally: bigint, spent: bigint, alpha: bigint, creditFactor: bigint): bigint {
  return (creditFactor * tally * tally * alpha + creditFactor * spent * (alphaPrecision - alpha)) / alphaPrecision
}
