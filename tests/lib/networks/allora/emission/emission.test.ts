import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultEmission, emissionCap, emissionTarget, monthlyEmission } from '../../../../../lib/networks/allora/emission/emission'
import { launchTables, maxSupply } from '../../../../../lib/networks/allora/emission/launch-table'
import { lockedAmounts } from '../../../../../lib/networks/allora/emission/locked-amounts'
import { circulatingTokens, lockedFraction, lockedTokens } from '../../../../../lib/networks/allora/emission/unlock'
import { expectClose } from '../../../../support/close'

const atLaunch = { ecosystemLocked: 214.5e6, networkStaked: 100e6, circulating: 200.5e6, maxSupply, reputersFraction: 1 / 3, previousE: null }

describe('monthly emission', () => {
  it('aims at 1.075 million tokens a month at launch, 1.24 a block', () => {
    expectClose(emissionTarget(0.025, atLaunch), 0.01075, { rel: 1e-3 })
    const { emission, toValidators, toTopics } = monthlyEmission(atLaunch, defaultEmission)
    expectClose(emission, 1.075e6, { rel: 1e-3 })
    expectClose(emission / 864_000, 1.24, { rel: 5e-3 })
    expectClose(toValidators + toTopics, emission)
  })

  it('is capped where stakers would earn more than the highest yield', () => {
    expectClose(emissionCap(0.0095, 0.25, 0), 0.038)
    expect(monthlyEmission({ ...atLaunch, networkStaked: 1e6 }, defaultEmission).capped).toBe(emissionCap(0.0095, 0.25, 1 / 3))
    expect(emissionCap(0.0095, 0, 0)).toBe(1)
  })

  it('follows last month for nine parts of ten', () => {
    expectClose(monthlyEmission({ ...atLaunch, previousE: 0.01 }, defaultEmission).e, 0.9 * 0.01 + 0.1 * 0.01075, { rel: 1e-3 })
  })

  it('is nothing while nothing is staked', () => {
    expect(monthlyEmission({ ...atLaunch, networkStaked: 0 }, defaultEmission)).toMatchObject({ target: 0, emission: 0 })
  })
})

describe('the launch tables', () => {
  it('share out the whole supply', () => {
    for (const table of Object.values(launchTables)) expectClose(Object.values(table).reduce((total, share) => total + share, 0), 1)
  })

  it('leave 20.05 per cent in circulation at launch', () => {
    expectClose(circulatingTokens(launchTables.launch, 0), 200.5e6, { rel: 1e-3 })
  })

  it('free everything but the ecosystem in three years', () => {
    expectClose(circulatingTokens(launchTables.genesis, 36, 0), (1 - 0.3595) * maxSupply)
    expect(lockedTokens(launchTables.launch, 36)).toMatchObject({ foundation: 0, participants: 0, investors: 0, preseed: 0, team: 0 })
  })
})

describe('unlocking', () => {
  it('frees a third after a year and the rest month by month', () => {
    expect([11, 12, 24, 36, 84].map((month) => lockedFraction('cliff', month))).toEqual([1, 24 / 36, 12 / 36, 0, 0])
  })

  it('never locks again', () => {
    fc.assert(fc.property(fc.constantFrom('cliff', 'foundation', 'participants'), fc.nat(90), (kind, month) => {
      const [before, after] = [lockedFraction(kind, month), lockedFraction(kind, month + 1)]
      expect(after >= 0 && after <= before && before <= 1).toBe(true)
    }))
  })

  it('to the last digit cuts a share of 18 digits', () => {
    const shares = { investors: '0.2605', preseed: '0.05', team: '0.175' }
    expect(lockedAmounts(10n ** 27n, shares, 12n, 1n).investors).toBe(173666666666666666753500000n)
    expect(lockedAmounts(10n ** 27n, shares, 36n, 1n).total).toBe(0n)
    expect(() => lockedAmounts(1n, { ...shares, team: '-1' }, 0n, 1n)).toThrow('got -1')
  })
})
