import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exponential, lognormal, normal, pareto, poisson } from '../../../lib/core/distributions'
import { gini } from '../../../lib/core/inequality'
import { fillUniform, streamOf } from '../../../lib/core/random'
import { mean } from '../../../lib/core/stats'
import simulation from '../../golden/simulation.json'
import statistics from '../../golden/statistics.json'
import { expectClose } from '../../support/close'

// scipy 1.17.1, ppf of each law
it.each(statistics.lognorm_ppf)('a lognormal draw at $u with mu $mu and sigma $sigma', ({ u, mu, sigma, x }) => {
  expectClose(lognormal(u, mu, sigma), x)
})
it.each(statistics.expon_ppf)('an exponential draw at $u with mean $mean', ({ u, mean: expected, x }) => {
  expectClose(exponential(u, expected), x)
})
it.each(statistics.pareto_ppf)('a Pareto draw at $u from $least with alpha $alpha', ({ u, least, alpha, x }) => {
  expectClose(pareto(u, least, alpha), x)
})
it.each(statistics.poisson_ppf)('a Poisson count at $u with mean $mean', ({ u, mean: expected, k }) => {
  expect(poisson(u, expected)).toBe(k)
})

const laws = {
  normal: (u: number) => normal(u, 3, 2),
  lognormal: (u: number) => lognormal(u, 0, 1),
  exponential: (u: number) => exponential(u, 2),
  pareto: (u: number) => pareto(u, 1, 1.5),
  poisson: (u: number) => poisson(u, 4),
}
const uniform = fc.double({ min: 2 ** -53, max: 1 - 2 ** -53, noNaN: true })

describe.each(Object.entries(laws))('%s', (_name, draw) => {
  it('is finite and does not fall when chance rises', () => {
    fc.assert(fc.property(uniform, fc.double({ min: 1e-9, max: 0.5, noNaN: true }), (u, more) => {
      const higher = Math.min(1 - 2 ** -53, u + more)
      expect(Number.isFinite(draw(u))).toBe(true)
      expect(draw(higher)).toBeGreaterThanOrEqual(draw(u))
    }))
  })
})

it('many draws have the mean they should', () => {
  const u = new Float64Array(50000)
  fillUniform(streamOf(2, 'draws'), 0, u)
  expectClose(mean(u.map((value) => exponential(value, 2))), 2, { rel: 0.02 })
  expectClose(mean(u.map((value) => normal(value, 3, 2))), 3, { rel: 0.01 })
  expectClose(mean(u.map((value) => poisson(value, 4))), 4, { rel: 0.01 })
})

it.each(simulation.lognormal_gini_formula)('lognormal draws with sigma $sigma are as unequal as the law says', ({ sigma, gini: expected }) => {
  const u = Float64Array.from({ length: 20000 }, (_, i) => (i + 0.5) / 20000)
  expectClose(gini(u.map((value) => lognormal(value, 0, sigma))), expected, { rel: 0.02 })
})

it('poisson refuses means it cannot count up to', () => {
  expect(() => poisson(0.5, -1)).toThrow('got -1')
  expect(() => poisson(0.5, 1e6)).toThrow('got 1000000')
})
