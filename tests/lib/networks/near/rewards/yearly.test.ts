import { describe, expect, it } from 'vitest'
import { gasSplit, stakingApr } from '../../../../../lib/networks/near/rewards/yearly'

describe('the yield of staking', () => {
  it('is 4.5 per cent where half is staked and 5 per cent where 45 per cent are', () => {
    const rule = { maxInflation: 0.025, treasuryShare: 0.1, uptime: 1 }
    expect(stakingApr({ ...rule, stakedShare: 0.5 })).toBeCloseTo(0.045, 12)
    expect(stakingApr({ ...rule, stakedShare: 0.45 })).toBeCloseTo(0.05, 12)
  })

  it('is 0 where nothing is staked', () => {
    expect(stakingApr({ maxInflation: 0.025, treasuryShare: 0.1, stakedShare: 0, uptime: 1 })).toBe(0)
  })
})

describe('a fee for gas', () => {
  it('goes to the contract for three tenths, rounded down, and burns for the rest', () => {
    expect(gasSplit(19n)).toEqual({ contract: 5n, burnt: 14n })
    expect(gasSplit(0n)).toEqual({ contract: 0n, burnt: 0n })
  })
})
