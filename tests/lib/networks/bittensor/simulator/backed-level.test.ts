import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backedLevels, createLevelFinder } from '../../../../../lib/networks/bittensor/simulator/backed-level'
import { bisectedLevels } from '../../../../../lib/networks/bittensor/simulator/bisected-level'
import { normaliseStake } from '../../../../../lib/networks/bittensor/simulator/normalise'

function levels(rows: readonly (readonly number[])[], stake: readonly number[], kappa: number): number[] {
  const out = new Float64Array(rows[0]?.length ?? 0)
  backedLevels(createLevelFinder(rows.length, out.length), Float64Array.from(rows.flat()), Float64Array.from(stake), kappa, out)
  return [...out]
}

/** Sorts every column, which is the definition. */
function sortedLevels(rows: readonly (readonly number[])[], stake: readonly number[], kappa: number): number[] {
  return rows[0]!.map((_, m) => {
    const order = rows.map((_, v) => v).sort((a, b) => rows[b]![m]! - rows[a]![m]!)
    let backing = 0
    for (const v of order) if ((backing += stake[v]!) >= kappa) return rows[v]![m]!
    return rows[order[0]!]![m]!
  })
}

const table = fc.record({ validators: fc.integer({ min: 1, max: 40 }), miners: fc.integer({ min: 1, max: 5 }), coarse: fc.boolean() }).chain(({ validators, miners, coarse }) => {
  const weight = coarse ? fc.integer({ min: 0, max: 3 }).map((k) => k / 4) : fc.double({ min: 0, max: 1, noNaN: true })
  const row = fc.array(weight, { minLength: miners, maxLength: miners })
  const stakes = fc.array(coarse ? fc.constantFrom(1, 2) : fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: validators, maxLength: validators })
  return fc.tuple(fc.array(row, { minLength: validators, maxLength: validators }), stakes)
})

function shares(stakes: readonly number[]): number[] {
  const out = new Float64Array(stakes.length)
  normaliseStake(Float64Array.from(stakes), out)
  return [...out]
}

describe('the level that stake backs', () => {
  it('is what half the stake gives or exceeds', () => {
    expect(levels([[0.3, 0.7], [0.6, 0.4], [0.61, 0.39]], [0.49, 0.49, 0.02], 0.5)).toEqual([0.6, 0.4])
  })

  it('needs exactly kappa and not more', () => {
    expect(levels([[0.9], [0.1]], [0.5, 0.5], 0.5)).toEqual([0.9])
    expect(levels([[0.9], [0.1]], [0.5, 0.5], 0.51)).toEqual([0.1])
  })

  it('is the largest weight when no stake gets there', () => {
    expect(levels([[0.2], [0.7]], [0, 0], 0.5)).toEqual([0.7])
  })

  it('is the same to the bit as sorting every column, with many ties and without', () => {
    fc.assert(fc.property(table, fc.constantFrom(0, 0.3, 0.5, 0.6, 2 / 3, 0.8, 1), ([rows, stakes], kappa) => {
      const stake = shares(stakes)
      expect(levels(rows, stake, kappa)).toEqual(sortedLevels(rows, stake, kappa))
    }), { numRuns: 500 })
  })

  it('does not depend on what was looked for before', () => {
    fc.assert(fc.property(table, fc.array(fc.tuple(fc.nat(), fc.constantFrom(0.2, 0.5, 0.8)), { maxLength: 8 }), ([rows, stakes], calls) => {
      const stake = shares(stakes)
      const out = new Float64Array(rows[0]!.length)
      const finder = createLevelFinder(rows.length, out.length)
      const others = [rows, rows.map((row) => row.map((weight) => 1 - weight)), rows.map((row) => row.map(() => 0.5))]
      for (const [which, kappa] of [...calls, [0, 0.5], [0, 0.5], [0, 0.5]] as const) {
        const of = others[which % 3]!
        backedLevels(finder, Float64Array.from(of.flat()), Float64Array.from(stake), kappa, out)
        expect([...out]).toEqual(sortedLevels(of, stake, kappa))
      }
    }), { numRuns: 300 })
  })

  it('lies no more than the precision below the upper end that bisection finds, where stake is clearly on one side', () => {
    fc.assert(fc.property(table, ([rows, stakes]) => {
      const stake = shares(stakes)
      const out = new Float64Array(rows[0]!.length)
      const kappa = 0.5000123 // no sum of these stakes hits it
      bisectedLevels(Float64Array.from(rows.flat()), Float64Array.from(stake), out.length, kappa, 100_000, out)
      levels(rows, stake, kappa).forEach((level, m) => {
        expect(out[m]! - level).toBeGreaterThanOrEqual(0)
        expect(out[m]! - level).toBeLessThanOrEqual(1e-5)
      })
    }))
  })
})
