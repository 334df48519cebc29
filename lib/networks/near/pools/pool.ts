import type { Ratio } from '../ratio'

/** A staking pool: delegators hold shares of its stake. Amounts in yocto. */
export interface Pool {
  readonly staked: bigint
  readonly shares: bigint
  /** Part of `shares` that the operator has been paid in fees. */
  readonly operatorShares: bigint
  /** Operator's fee, a share of every reward. */
  readonly fee: Ratio
}

/** What a reward does to a pool. */
export interface PoolReward {
  readonly pool: Pool
  readonly operatorFee: bigint
  readonly delegators: bigint
}

/** A pool whose first depositors hold one share per yocto. */
export function createPool(staked: bigint, fee: Ratio): Pool {
  return { staked, shares: staked, operatorShares: 0n, fee }
}

/**
 * Takes the fee off a reward, gives the rest to all shares alike and then buys shares for the operator at the new price, rounded down.
 * The fee stays staked even if it buys no share. As the staking pool contract does when an epoch is over.
 */
export function rewardPool(pool: Pool, reward: bigint): PoolReward {
  const operatorFee = (reward * pool.fee.numerator) / pool.fee.denominator
  const delegators = reward - operatorFee
  const bought = sharesFor(pool.shares, pool.staked + delegators, operatorFee)
  const after = { ...pool, staked: pool.staked + reward, shares: pool.shares + bought, operatorShares: pool.operatorShares + bought }
  return { pool: after, operatorFee, delegators }
}

/** Stakes more; the depositor gets the second value in shares, rounded down. */
export function deposit(pool: Pool, amount: bigint): readonly [Pool, bigint] {
  const bought = pool.shares === 0n ? amount : sharesFor(pool.shares, pool.staked, amount)
  return [{ ...pool, staked: pool.staked + amount, shares: pool.shares + bought }, bought]
}

/** What so many shares are worth, rounded down. */
export function valueOf({ shares, staked }: Pool, held: bigint): bigint {
  return shares > 0n ? (staked * held) / shares : 0n
}

function sharesFor(shares: bigint, staked: bigint, amount: bigint): bigint {
  return staked > 0n ? (shares * amount) / staked : 0n
}
