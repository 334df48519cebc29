import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cabalChoices, guaranteeBoundary, requiredUtility } from '../../../../../lib/networks/bittensor/guarantee/boundary'
import { GuaranteeGame, honestEmissionShare } from '../../../../../lib/networks/bittensor/guarantee/game'
import { guaranteeMap } from '../../../../../lib/networks/bittensor/guarantee/map'
import { guaranteeNoise } from '../../../../../lib/networks/bittensor/guarantee/noise'
import { documentSetup, type GuaranteeSetup } from '../../../../../lib/networks/bittensor/guarantee/setup'

const small: GuaranteeSetup = { ...documentSetup, validators: 16, servers: 32 }
const gameOf = (setup: GuaranteeSetup, honestStake: number, seed = 1) =>
  new GuaranteeGame(setup, honestStake, guaranteeNoise(setup.validators, setup.servers, seed))
const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('the two-team game', () => {
  it('pays both sides by utility when the cabal tells the truth and nobody errs', () => {
    const honest = { ...small, weightDeviation: 0 }
    for (const utility of [0.3, 0.6, 0.9]) {
      const { share, incentive } = gameOf(honest, 0.6).emission(utility, 1 - utility)
      expect(incentive).toBeCloseTo(utility, 12)
      expect(share).toBeCloseTo((utility + 0.6) / 2, 12)
    }
  })

  it('cuts a lying minority to what the majority says, by hand', () => {
    // honest stake 0.75 says 0.8, a cabal of 0.25 says 0 for the honest side: ranks 0.75·0.8 and 0.75·0.2 + 0.25·0.2
    const setup = { ...small, validators: 4, servers: 4, weightDeviation: 0, stakeDeviation: 0 }
    const { incentive, dividends } = gameOf(setup, 0.75).emission(0.8)
    expect(incentive).toBeCloseTo(0.6 / 0.8, 12)
    expect(dividends).toBeCloseTo(0.75 + 0.25 * 0.75, 12) // all bonds of honest servers, three quarters of the cabal's
  })

  it('gives nothing away: shares lie between 0 and 1, also at the edges', () => {
    fc.assert(fc.property(share, share, share, fc.constantFrom(0, 0.2, 0.4, 2, 10), fc.constantFrom(0, 0.3, 0.5, 0.6, 1), share, share, (honestStake, utility, cabalSelfWeight, weightDeviation, kappa, bondsPenalty, validatorShare) => {
      const { share, incentive, dividends } = gameOf({ ...small, weightDeviation, kappa, bondsPenalty, validatorShare }, honestStake).emission(utility, cabalSelfWeight)
      for (const value of [share, incentive, dividends]) {
        expect(value).toBeGreaterThanOrEqual(-1e-12)
        expect(value).toBeLessThanOrEqual(1 + 1e-12)
      }
    }))
  })

  it('lets emission follow stake where nobody backs anything together, and does not call that protection', () => {
    const alone = gameOf({ ...small, kappa: 0.6 }, 0.55)
    expect(alone.emission(1)).toMatchObject({ share: 0.55, isWithoutConsensus: true })
    expect(requiredUtility(alone)).toBeNull()
  })

  it('is one draw per seed: the same seed gives the same cell, another seed another', () => {
    expect(honestEmissionShare(small, 0.6, 0.7, 5)).toBe(honestEmissionShare(small, 0.6, 0.7, 5))
    expect(honestEmissionShare(small, 0.6, 0.7, 5)).not.toBe(honestEmissionShare(small, 0.6, 0.7, 6))
    const game = gameOf(small, 0.6, 5)
    game.emission(0.2, 0.4)
    expect(game.emission(0.7).share).toBe(honestEmissionShare(small, 0.6, 0.7, 5))
  })

  it('pays the honest side more for more utility', () => {
    fc.assert(fc.property(share, share, fc.constantFrom(0.51, 0.6, 0.75, 0.9), (one, other, honestStake) => {
      const [less, more] = one < other ? [one, other] : [other, one]
      const game = gameOf(small, honestStake)
      expect(game.emission(less).share).toBeLessThanOrEqual(game.emission(more).share + 0.005)
    }))
  })

  it('needs two sides', () => {
    expect(() => gameOf({ ...small, validators: 1 }, 0.6)).toThrow('two validators')
  })
})

describe('the map of guarantees', () => {
  it('comes row by row and says in each cell what the game says on its own', () => {
    const rows = [...guaranteeMap(small, [0.55, 0.7], [0.4, 0.8], [1, 2])]
    expect(rows.map(({ honestStake }) => honestStake)).toEqual([0.55, 0.7])
    const mean = (honestEmissionShare(small, 0.7, 0.8, 1) + honestEmissionShare(small, 0.7, 0.8, 2)) / 2
    expect(rows[1]!.emission[1]).toBeCloseTo(mean, 12)
  })
})

describe('the boundary', () => {
  it('is the utility at which the emission share crosses the stake share', () => {
    const game = gameOf(small, 0.6)
    const needed = requiredUtility(game)!
    expect(game.emission(needed).share).toBeGreaterThanOrEqual(0.6)
    expect(game.emission(needed - 0.005).share).toBeLessThan(0.6)
  })

  it('is no lower when the cabal may choose what to claim', () => {
    for (const seed of [1, 2, 3]) {
      const game = gameOf(small, 0.65, seed)
      expect(requiredUtility(game, cabalChoices)!).toBeGreaterThanOrEqual(requiredUtility(game, [1])!)
    }
  })

  it('says how far draws differ', () => {
    const { bySeed, mean, low, high } = guaranteeBoundary(small, 0.6, [1, 2, 3, 4])
    expect(bySeed).toHaveLength(4)
    expect(low).toBeLessThan(mean!)
    expect(high).toBeGreaterThan(mean!)
  })

  it('counts draws without any bound as 1, and has no mean when there are no others', () => {
    expect(guaranteeBoundary({ ...small, kappa: 0.6 }, 0.55, [1, 2])).toEqual({ honestStake: 0.55, bySeed: [null, null], mean: null, low: 1, high: 1 })
    expect(guaranteeBoundary(small, 0.6, [])).toMatchObject({ mean: null, low: 1, high: 1 })
  })
})
