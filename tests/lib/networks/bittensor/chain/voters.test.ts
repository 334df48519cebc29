import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weightedMedian } from '../../../../../lib/networks/bittensor/chain/median'
import { Voters } from '../../../../../lib/networks/bittensor/chain/voters'
import { fromU16, normalise, ONE } from '../../../../../lib/networks/bittensor/fixed-point'

const weights = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 2 ** 26 }), fc.integer({ min: 0, max: ONE }))
const electorates = fc.array(fc.tuple(weights, fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 2 ** 24 }))), { minLength: 1, maxLength: 100 })

/** Straight from the definition: the largest weight that κ of the stake gives or exceeds, with missing κ the smallest. */
function byDefinition(given: readonly (readonly [number, number])[], kappa: number): number {
  const counted = given.filter(([, stake]) => stake > 0)
  const stakes = Float64Array.from(counted, ([, stake]) => stake)
  normalise(stakes)
  const majority = fromU16(kappa)
  const levels = counted.map(([weight]) => weight).sort((a, b) => b - a)
  const behind = (level: number) => counted.reduce((sum, [weight], v) => (weight >= level ? sum + stakes[v]! : sum), 0)
  return levels.find((level) => behind(level) >= majority) ?? levels.at(-1) ?? 0
}

describe('the level with the majority', () => {
  it('is that of the definition, with few voters and with many', () => {
    fc.assert(fc.property(electorates, fc.integer({ min: 0, max: 65535 }), (given, kappa) => {
      const voters = new Voters(given.length)
      const active = Float64Array.from(given, ([, stake]) => stake)
      voters.enrol(active, given.length, kappa)
      expect(voters.consensus(Float64Array.from(given, ([weight]) => weight))).toBe(byDefinition(given, kappa))
    }), { numRuns: 500 })
  })

  it('is nothing without voters', () => {
    const voters = new Voters(2)
    voters.enrol(new Float64Array(2), 2, 32767)
    expect(voters.consensus(Float64Array.of(5, 6))).toBe(0)
    expect(weightedMedian(new Float64Array(0), new Float64Array(0), 0, 0)).toBe(0)
  })
})
