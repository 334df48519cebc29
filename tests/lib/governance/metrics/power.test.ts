import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { streamOf } from '../../../../lib/core/random'
import { estimatedPower } from '../../../../lib/governance/metrics/power-estimates'
import { isCountable, majorityQuota, powerIndices } from '../../../../lib/governance/metrics/power-indices'

const games = fc.array(fc.nat(9), { minLength: 1, maxLength: 9 }).chain((weights) => fc.tuple(fc.constant(weights), fc.integer({ min: 1, max: 1 + weights.reduce((sum, w) => sum + w, 0) })))

/** Looks at every coalition. */
function counted(weights: readonly number[], quota: number) {
  const swings = weights.map(() => 0)
  let winning = 0
  for (let members = 0; members < 1 << weights.length; members++) {
    const total = weights.reduce((sum, weight, player) => sum + ((members >> player) & 1 ? weight : 0), 0)
    if (total < quota) continue
    winning++
    weights.forEach((weight, player) => { if ((members >> player) & 1 && total - weight < quota) swings[player]!++ })
  }
  return { swings, winning }
}

describe('power indices', () => {
  it('count what looking at every coalition counts', () => {
    fc.assert(fc.property(games, ([weights, quota]) => {
      const { swings, winningCoalitions } = powerIndices(weights, quota)
      expect([swings.map(Number), Number(winningCoalitions)]).toEqual([counted(weights, quota).swings, counted(weights, quota).winning])
    }))
  })
  it('of Shapley and Shubik add up to one exactly, and never fall with weight', () => {
    fc.assert(fc.property(games, ([weights, quota]) => {
      const { shapleyShubikFractions, shapleyShubik } = powerIndices(weights, quota)
      const common = shapleyShubikFractions.reduce((product, [, of]) => product * of, 1n)
      const total = shapleyShubikFractions.reduce((sum, [part, of]) => sum + (part * common) / of, 0n)
      const canWin = weights.reduce((sum, weight) => sum + weight, 0) >= quota
      expect(total).toBe(canWin ? common : 0n)
      weights.forEach((weight, i) => weights.forEach((other, j) => { if (weight > other) expect(shapleyShubik[i]! >= shapleyShubik[j]!).toBe(true) }))
    }))
  })
  it('show the OpenAI board of 2023: four of six, each the same, a bloc of three with three quarters', () => {
    const seats = powerIndices([1, 1, 1, 1, 1, 1], 4)
    expect([seats.banzhafAbsolute[0], seats.shapleyShubikFractions[0]]).toEqual([0.3125, [1n, 6n]])
    expect(powerIndices([3, 1, 1, 1], 4).shapleyShubikFractions).toEqual([[3n, 4n], [1n, 12n], [1n, 12n], [1n, 12n]])
    expect(powerIndices([3, 2, 1], 4).shapleyShubikFractions).toEqual([[2n, 3n], [1n, 6n], [1n, 6n]])
  })
  it('find the dummy, the dictator and the veto', () => {
    expect(powerIndices([7, 0, 3, 2], 7)).toMatchObject({ banzhafAbsolute: [1, 0, 0, 0], minWinningSize: 1 })
    expect(powerIndices([3, 2, 2], 5).colemanPrevent[0]).toBe(1)
    expect([powerIndices([3, 3, 3], 4).isImproper, powerIndices([3, 3, 3], 5).isImproper]).toEqual([true, false])
  })
  it('are all nothing where not even everybody wins', () => {
    expect(powerIndices([1, 2], 4)).toMatchObject({ winningCoalitions: 0n, banzhafNormalized: [0, 0], shapleyShubik: [0, 0], colemanPrevent: [0, 0], minWinningSize: undefined })
  })
  it('stay exact for a hundred players, whose coalitions no double can count', () => {
    const { swings, shapleyShubikFractions } = powerIndices(new Array<number>(100).fill(1), 51)
    const choose = (n: number, k: number) => { let c = 1n; for (let i = 1; i <= k; i++) c = (c * BigInt(n - k + i)) / BigInt(i); return c }
    expect([swings[0], shapleyShubikFractions[0]]).toEqual([choose(99, 50), [1n, 100n]])
  })
  it('refuse what is no game, and say when a game is too large to count', () => {
    for (const [weights, quota] of [[[1], 0], [[1.5], 1], [[-1], 1], [[1], 0.5]] as const) expect(() => powerIndices(weights, quota)).toThrow(RangeError)
    expect(majorityQuota([2, 2])).toBe(3)
    expect([isCountable([1, 2, 3], 4), isCountable(new Array<number>(500).fill(1), 251), isCountable([1e9, 1e9], 1e9)]).toEqual([true, false, false])
  })
})

describe('estimates of power', () => {
  it('lie within four standard errors of what counting gives', () => {
    for (const [weights, quota] of [[[324, 311, 220, 150, 110, 90, 70, 50, 30, 20], 688], [[3, 2, 1], 4], [[1, 1, 1, 1, 1, 1], 4]] as const) {
      const exact = powerIndices(weights, quota)
      const estimate = estimatedPower(weights, quota, 4000, streamOf(1, 'power'))
      weights.forEach((_, player) => {
        expect(Math.abs(estimate.shapleyShubik[player]! - exact.shapleyShubik[player]!)).toBeLessThan(4 * estimate.shapleyShubikError[player]! + 1e-3)
        expect(Math.abs(estimate.banzhafAbsolute[player]! - exact.banzhafAbsolute[player]!)).toBeLessThan(4 * estimate.banzhafError[player]! + 1e-3)
        expect(estimate.shapleyShubikError[player]).toBeLessThanOrEqual(0.5 / Math.sqrt(4000))
      })
    }
  })
  it('share one whole, are the same for the same stream, and are nothing without samples', () => {
    const one = estimatedPower([3, 2, 1], 4, 100, streamOf(7, 'power'))
    expect(one.shapleyShubik.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
    expect(estimatedPower([3, 2, 1], 4, 100, streamOf(7, 'power'))).toEqual(one)
    expect([...estimatedPower([3, 2, 1], 4, 0, streamOf(7, 'power')).banzhafError]).toEqual([0, 0, 0])
  })
})
