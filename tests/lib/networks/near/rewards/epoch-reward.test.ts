import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../../../../../lib/networks/near/editions'
import { ratio } from '../../../../../lib/networks/near/ratio'
import { epochIssue, epochReward, secondsPerYear, type Performer } from '../../../../../lib/networks/near/rewards/epoch-reward'
import { defaultOnline, onlineRatio, uptimeFactor, type Production, type Work } from '../../../../../lib/networks/near/rewards/online'
import { nearToYocto, yoctoToNear } from '../../../../../lib/networks/near/yocto'

const rule = { maxInflation: editionOf('protocol81').maxInflation, treasuryShare: ratio(1, 10), secondsPerYear }
const halfDay = 43_200_000_000_000n
const production: fc.Arbitrary<Production> = fc.nat(400).chain((expected) => fc.nat(expected).map((produced) => ({ produced, expected })))
const work: fc.Arbitrary<Work> = fc.record({ blocks: production, chunks: production, endorsements: production }, { requiredKeys: [] })
const performer: fc.Arbitrary<Performer> = fc.record({ stake: fc.bigInt(0n, 10n ** 33n), work, isKicked: fc.boolean() })

describe('the issue of an epoch', () => {
  it('is 43,835.6 NEAR for half a day at 1.28 billion and 2.5 per cent, a tenth of it for the treasury', () => {
    const { total, treasury } = epochIssue(nearToYocto(1.28e9), halfDay, rule)
    expect(yoctoToNear(total)).toBeCloseTo(43_835.6, 1)
    expect(yoctoToNear(treasury)).toBeCloseTo(4_383.56, 2)
  })

  it('was twice as much before protocol 81', () => {
    const before = epochIssue(nearToYocto(1.28e9), halfDay, { ...rule, maxInflation: editionOf('protocol80').maxInflation })
    expect(before.total - 2n * epochIssue(nearToYocto(1.28e9), halfDay, rule).total).toBeLessThanOrEqual(1n)
  })

  it('depends on time, not on the number of epochs', () => {
    const whole = epochIssue(10n ** 33n, 730n * halfDay, rule).total
    expect(whole).toBe(25n * 10n ** 30n)
    expect(whole - 730n * epochIssue(10n ** 33n, halfDay, rule).total).toBeLessThan(730n)
  })
})

describe('uptime', () => {
  it('pays nothing between 80 and 90 per cent, though nobody is kicked there', () => {
    expect(uptimeFactor(ratio(85, 100), defaultOnline)).toEqual(ratio(0, 1))
  })

  it('is nothing for whom nothing was expected', () => {
    expect(onlineRatio({}, 70)).toBeUndefined()
    expect(onlineRatio({ blocks: { produced: 0, expected: 0 } }, 70)).toBeUndefined()
    expect(uptimeFactor(undefined, defaultOnline)).toEqual(ratio(0, 1))
  })

  it('takes 70 per cent of endorsements for all and less for none', () => {
    expect(onlineRatio({ endorsements: { produced: 70, expected: 100 } }, 70)).toEqual(ratio(1, 1))
    expect(onlineRatio({ endorsements: { produced: 69, expected: 100 } }, 70)).toEqual(ratio(0, 1))
  })
})

describe('rewards', () => {
  it('never exceed what may be minted, and say what is never minted', () => {
    fc.assert(fc.property(fc.array(performer, { maxLength: 12 }), fc.bigInt(0n, 10n ** 33n), (performers, supply) => {
      const issue = epochIssue(supply, halfDay, rule)
      const { rewards, minted, unminted, treasury } = epochReward(issue, performers, defaultOnline)
      const paid = rewards.reduce((all, reward) => all + reward, 0n)
      expect(minted + unminted).toBe(issue.total)
      expect(unminted >= 0n && rewards.every((reward) => reward >= 0n)).toBe(true)
      if (performers.some(({ isKicked }) => !isKicked)) expect(minted).toBe(treasury + paid)
    }))
  })

  it('are the same for two halves as for the whole, but for a yocto', () => {
    const issue = epochIssue(10n ** 33n, halfDay, rule)
    const full = { blocks: { produced: 43, expected: 43 } }
    const [whole, first, second] = [7n * 10n ** 30n + 1n, 3n * 10n ** 30n, 4n * 10n ** 30n + 1n]
    const one = epochReward(issue, [{ stake: whole, work: full }, { stake: 10n ** 30n, work: full }], defaultOnline)
    const two = epochReward(issue, [{ stake: first, work: full }, { stake: second, work: full }, { stake: 10n ** 30n, work: full }], defaultOnline)
    expect(one.rewards[0]! - two.rewards[0]! - two.rewards[1]!).toBeLessThanOrEqual(1n)
  })

  it('leave a kicked validator out of the payout and its stake in the denominator', () => {
    const issue = { total: 1000n, treasury: 100n, validators: 900n }
    const full = { blocks: { produced: 1, expected: 1 } }
    const { rewards, unminted } = epochReward(issue, [{ stake: 1n, work: full }, { stake: 1n, work: full, isKicked: true }], defaultOnline)
    expect([rewards, unminted]).toEqual([[450n, 0n], 450n])
  })

  it('count nothing as minted when everybody is kicked', () => {
    const issue = { total: 1000n, treasury: 100n, validators: 900n }
    expect(epochReward(issue, [{ stake: 5n, work: {}, isKicked: true }], defaultOnline)).toEqual({ treasury: 100n, rewards: [0n], minted: 0n, unminted: 1000n })
    expect(epochReward(issue, [], defaultOnline).minted).toBe(0n)
  })

  it('mint only the treasury’s part when nothing was expected of anybody or nothing is staked', () => {
    const issue = { total: 1000n, treasury: 100n, validators: 900n }
    expect(epochReward(issue, [{ stake: 5n, work: {} }], defaultOnline)).toMatchObject({ rewards: [0n], minted: 100n, unminted: 900n })
    expect(epochReward(issue, [{ stake: 0n, work: { blocks: { produced: 1, expected: 1 } } }], defaultOnline)).toMatchObject({ rewards: [0n], minted: 100n })
  })
})
