import { describe, expect, it } from 'vitest'
import { ABSENT } from '../../../../../lib/networks/bittensor/chain/memory'
import { groups } from '../../../../../lib/networks/bittensor/behaviour/groups'
import { metrics } from '../../../../../lib/networks/bittensor/metrics'
import { expectClose } from '../../../../support/close'
import { played, quiet, still } from './worlds'

describe('a subnet', () => {
  it('without error pays every miner by quality and every validator by stake', () => {
    const { of } = played(still, 5)
    expectClose([of('merit', 'miners'), of('payForQuality', 'miners'), of('relativeDividend', 'honest'), of('dividendShare', 'honest')], [1, 1, 1, 1], { rel: 1e-6 })
    expect(of('validatorTrust', 'honest')).toBeGreaterThan(0.999)
  })

  it('reports 0 in everything for groups that are not there', () => {
    const { of } = played(quiet, 5)
    for (const group of ['scouts', 'copiers', 'cabal', 'incubator'] as const) expect(metrics.map(({ id }) => of(id, group))).toEqual(metrics.map(() => 0))
    expect(groups).toContain('delegators')
  })

  it('lets copiers submit the consensus they could know, in the units of the chain', () => {
    const { subnet: { memory, seats } } = played({ ...quiet, copierStake: 0.1, hiding: 0, copyDelay: 1 }, 1)
    const copier = seats.validatorsOf.copiers.from
    const row = () => Array.from({ length: seats.size }, (_, uid) => memory.storedWeights[uid * seats.size + copier]!)
    expect(row().every((weight) => weight === ABSENT)).toBe(true)
    const after = played({ ...quiet, copierStake: 0.1, hiding: 0, copyDelay: 1 }, 2).subnet.memory
    const most = Math.max(...memory.consensus)
    const expected = Array.from(memory.consensus, (level) => Math.floor((level / most) * 65535 + 0.5) || ABSENT)
    expect(Array.from({ length: seats.size }, (_, uid) => after.storedWeights[uid * seats.size + copier]!)).toEqual(expected)
  })

  it('lets copiers have nothing before the first consensus has been revealed and copied', () => {
    const values = { ...quiet, copierStake: 0.1, hiding: 3, copyDelay: 2 }
    const shares = [1, 5, 6].map((epochs) => played(values, epochs).of('merit', 'copiers'))
    expect(shares.slice(0, 2)).toEqual([0, 0])
    expect(shares[2]).toBeGreaterThan(0)
  })

  it('pays a cabal with the majority everything, and its honest validators nothing to speak of', () => {
    const { of } = played({ ...still, cabalStake: 0.6 }, 60)
    expectClose(of('incentiveShare', 'cabal'), 1, { abs: 1e-6 })
    expect(of('dividendShare', 'honest')).toBeLessThan(0.1)
  })

  it('pays a cabal without the majority nothing where all others agree', () => {
    const { of } = played({ ...still, cabalStake: 0.4, cabalQuality: 0 }, 20)
    expect(of('incentiveShare', 'cabal')).toBe(0)
    expect(of('payForQuality', 'cabal')).toBe(0)
  })

  it('hands all of the miners’ half to the owner’s key if all weight is burned, and pays validators as before', () => {
    const { of, ledger } = played({ ...still, burnShare: 1 }, 3)
    expectClose([of('incentiveShare', 'owner'), of('incentiveShare', 'miners')], [1, 0])
    expect(ledger.received.incentive!.every((amount) => amount === 0)).toBe(true)
    expectClose(of('dividendShare', 'honest'), 1)
  })

  it('drops a validator whose stake is below the threshold', () => {
    const { of } = played({ ...quiet, alphaStaked: 10000, copierStake: 0.05, rootProportion: 0, hiding: 0 }, 10)
    expect(of('relativeDividend', 'copiers')).toBe(0)
  })

  it('keeps new miners unpaid until weights given after their arrival count', () => {
    const values = { ...still, newcomerQuality: 5, arrival: 5, discoveryLag: 0, hiding: 3 }
    const paidIn = (epochs: number) => {
      const { ledger, subnet: { seats } } = played(values, epochs)
      return ledger.received.incentive![seats.newcomer]!
    }
    expect([5, 6, 7].map(paidIn)).toEqual([0, 0, 0])
    expect(paidIn(8)).toBeGreaterThan(0)
  })
})
