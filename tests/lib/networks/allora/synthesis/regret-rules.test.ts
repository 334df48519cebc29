import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editionIds } from '../../../../../lib/networks/allora/edition'
import { regretRules } from '../../../../../lib/networks/allora/synthesis/regret-rules'
import { expectClose } from '../../../../support/close'

const regrets = fc.array(fc.oneof(fc.double({ min: -50, max: 50, noNaN: true }), fc.constantFrom(0, -1)), { minLength: 1, maxLength: 12 })

function weightsOf(edition: 'legacy' | 'v016', values: readonly number[], epsilon = 0.01): Float64Array {
  const rules = regretRules[edition]
  const out = new Float64Array(values.length)
  rules.weigh(values, values.length, rules.scale(values, values.length, epsilon, new Float64Array(values.length)), 3, 0.75, out)
  return out
}

describe('weights of regrets', () => {
  it('are those of the worked example in both editions', () => {
    const scale = (edition: 'legacy' | 'v016') => regretRules[edition].scale([0.1, 0, -0.2], 3, 0.01, new Float64Array(3))
    expectClose(scale('legacy'), 0.1627525, { rel: 1e-6 })
    expectClose(scale('v016'), 0.15826, { rel: 1e-6 })
    expectClose(weightsOf('legacy', [0.1, 0, -0.2]), [1.1991034, 0.2860484, 0.0079023], { abs: 1e-6 })
    expectClose(weightsOf('v016', [0.1, 0, -0.2]), [1, 0.2312514, 0.0057552], { abs: 1e-6 })
  })

  it('are finite, not negative, and never larger for a smaller regret', () => {
    fc.assert(fc.property(regrets, fc.constantFrom(...editionIds), (values, edition) => {
      const weights = weightsOf(edition, values)
      const order = values.map((_, i) => i).sort((one, other) => values[one]! - values[other]!)
      order.forEach((i, place) => {
        expect(weights[i]! >= 0 && Number.isFinite(weights[i]!)).toBe(true)
        expect(place === 0 || weights[i]! >= weights[order[place - 1]!]!).toBe(true)
      })
    }))
  })

  it('give somebody a weight that counts: 1 in v016, at least that of the lifted best in legacy', () => {
    fc.assert(fc.property(regrets, (values) => {
      expect(Math.max(...weightsOf('v016', values))).toBe(1)
      expect(Math.max(...weightsOf('legacy', values))).toBeGreaterThan(7.8e-4)
    }))
  })

  it('are the same one by one and all at once', () => {
    fc.assert(fc.property(regrets, fc.constantFrom(...editionIds), (values, edition) => {
      const rules = regretRules[edition]
      const scale = rules.scale(values, values.length, 0.01, new Float64Array(values.length))
      const top = Math.max(...values) / scale
      expectClose(weightsOf(edition, values), values.map((value) => rules.weight(value / scale, top, 3, 0.75)), { rel: 1e-9, abs: 1e-300 })
    }))
  })

  it('are equal for equals, and for one alone', () => {
    for (const edition of editionIds) {
      expect(new Set(weightsOf(edition, [-2, -2, -2])).size).toBe(1)
      expect(weightsOf(edition, [-2])[0]).toBeGreaterThan(0)
    }
  })
})
