import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editionIds } from '../../../../../lib/networks/allora/edition'
import { isExperienced, topicInitialRegret } from '../../../../../lib/networks/allora/losses/initial-regret'

const of = { epsilon: 0.01, pNorm: 3, cNorm: 0.75, quantile: 0.25, pNormDiv: 8.25 }

describe('the regret of newcomers', () => {
  it('is below the quantile of the experienced', () => {
    const several = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 1, maxLength: 20 })
    fc.assert(fc.property(several, fc.constantFrom(...editionIds), (regrets, edition) => {
      const initial = topicInitialRegret(edition, regrets, of)
      expect(initial).toBeLessThan(Math.max(...regrets))
      expect(Number.isFinite(initial)).toBe(true)
    }))
  })

  it('is 0, everyone is new, without experienced workers', () => {
    expect(topicInitialRegret('v016', [], of)).toBe(0)
  })

  it('is a matter of those with at least 1 / alpha inclusions', () => {
    expect([9, 10, 11].map((inclusions) => isExperienced(inclusions, 0.1))).toEqual([false, true, true])
  })
})
