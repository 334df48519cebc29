import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compound, trainingCostExtrapolation } from '../../../lib/core/growth'
import golden from '../../golden/concentration-and-growth.json'
import { expectClose } from '../../support/close'

interface GrowthCase {
  readonly id: string
  readonly fn: string
  readonly input: Readonly<Record<string, number>>
  readonly expected: number
  readonly tol: { readonly abs: number; readonly rel: number }
}
const casesOf = (name: string) => (golden.cases as unknown as readonly GrowthCase[]).filter(({ fn }) => fn === name)

// From Bain's Technology Report 2024: 185 billion dollars in 2023 and 40 % a year.
it.each(casesOf('compound'))('$id matches', ({ input, expected, tol }) => {
  expectClose(compound(input.base_usd_bn!, input.rate!, input.year! - input.base_year!), expected, tol)
})

// From Cottier et al. 2024, arXiv 2405.21015, and AI Index 2024.
it.each(casesOf('trainingCostExtrapolation'))('$id matches', ({ input, expected, tol }) => {
  expectClose(trainingCostExtrapolation(input.base_year!, input.base_cost_usd!, input.growth_per_year!, input.target_usd!), expected, tol)
})

it('a cost reaches its target in the year it is said to', () => {
  fc.assert(fc.property(fc.double({ min: 1, max: 1e9, noNaN: true }), fc.double({ min: 1.01, max: 10, noNaN: true }), fc.double({ min: 0.1, max: 20, noNaN: true }), (cost, factor, years) => {
    const target = compound(cost, factor - 1, years)
    expectClose(trainingCostExtrapolation(2023, cost, factor, target), 2023 + years, { rel: 1e-10 })
  }))
})

it('a year back undoes a year ahead', () => {
  expectClose(compound(compound(100, 0.4, 1), 0.4, -1), 100)
})

it('nothing is extrapolated that does not grow', () => {
  expect(() => trainingCostExtrapolation(2023, 1, 1, 2)).toThrow('factor of 1')
})
