/** A loan that lives for one transaction. */
export interface FlashLoan {
  /** Money worth of power that is needed. */
  readonly needed: number
  readonly feeBasisPoints: number
  /** Whether a proposal can be voted on and executed in one transaction. */
  readonly executesAtOnce: boolean
  /** Blocks between the moment at which power is read and the vote. */
  readonly snapshotDelayBlocks: number
  readonly extractable: number
}

export interface FlashLoanResult {
  readonly isFeasible: boolean
  /** Undefined where it is not feasible. */
  readonly cost: number | undefined
  readonly profit: number | undefined
}

/** Borrowed power works only where it is read in the transaction that can execute; reading it one block earlier, or a timelock, ends that. */
export function flashLoanAttack({ needed, feeBasisPoints, executesAtOnce, snapshotDelayBlocks, extractable }: FlashLoan): FlashLoanResult {
  const isFeasible = executesAtOnce && snapshotDelayBlocks === 0
  const cost = isFeasible ? (needed * feeBasisPoints) / 10_000 : undefined
  return { isFeasible, cost, profit: cost === undefined ? undefined : extractable - cost }
}
