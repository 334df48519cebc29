import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPool, deposit, rewardPool, valueOf } from '../../../../../lib/networks/near/pools/pool'
import { ratio } from '../../../../../lib/networks/near/ratio'

describe('a staking pool', () => {
  it('takes its fee in shares and leaves the rest to all', () => {
    const { pool, operatorFee, delegators } = rewardPool(createPool(1000n, ratio(5, 100)), 100n)
    expect([operatorFee, delegators, pool.staked]).toEqual([5n, 95n, 1100n])
    expect([pool.operatorShares, valueOf(pool, 1000n)]).toEqual([4n, 1095n])
  })

  it('keeps a fee that buys no share', () => {
    const { pool } = rewardPool({ staked: 10n ** 9n, shares: 10n, operatorShares: 0n, fee: ratio(1, 100) }, 100n)
    expect([pool.staked, pool.shares]).toEqual([10n ** 9n + 100n, 10n])
  })

  it('has defined answers while it is empty', () => {
    expect(valueOf(createPool(0n, ratio(1, 10)), 5n)).toBe(0n)
    expect(rewardPool(createPool(0n, ratio(0, 1)), 0n).pool.staked).toBe(0n)
    expect(deposit(createPool(0n, ratio(1, 10)), 7n)[1]).toBe(7n)
  })

  it('never owes more than it holds', () => {
    const amount = fc.bigInt(1n, 10n ** 30n)
    fc.assert(fc.property(amount, amount, amount, fc.nat(100), (staked, reward, more, percent) => {
      const rewarded = rewardPool(createPool(staked, ratio(percent, 100)), reward).pool
      const [pool, bought] = deposit(rewarded, more)
      expect(valueOf(pool, staked) + valueOf(pool, bought) + valueOf(pool, pool.operatorShares) <= pool.staked).toBe(true)
      expect(pool.staked).toBe(staked + reward + more)
    }))
  })
})
