import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreFractions, scoreWindow } from '../../../../../lib/networks/allora/scores/reward-fractions'
import { expectClose } from '../../../../support/close'

const of = { p: 3, c: 0.75, epsilon: 0.01 }

function fractions(latest: readonly number[], history = latest): Float64Array {
  const out = new Float64Array(latest.length)
  scoreFractions(latest, latest.length, history, history.length, of, out)
  return out
}

describe('shares in a reward', () => {
  it('add up to 1 and rise with the score, in every corner', () => {
    const scores = fc.array(fc.oneof(fc.double({ min: -1e4, max: 1e4, noNaN: true }), fc.constant(0)), { minLength: 1, maxLength: 10 })
    fc.assert(fc.property(scores, scores, (latest, history) => {
      const shares = fractions(latest, history)
      expectClose(shares.reduce((total, share) => total + share, 0), 1, { rel: 1e-12 })
      for (const [i, score] of latest.entries()) for (const [j, other] of latest.entries()) {
        if (score < other && shares[i]! > shares[j]!) expect.fail(`${score} earns more than ${other}`)
      }
      expect(shares.every((share) => share >= 0)).toBe(true)
    }))
  })

  it('are equal if scores hardly differ, also when all are negative', () => {
    expect([...fractions([-5, -5, -5, -5])]).toEqual([0.25, 0.25, 0.25, 0.25])
    expect([...fractions([-3])]).toEqual([1])
  })

  it('are equal if all are so bad that nothing is left of any', () => {
    expect([...fractions([-1e6, -1e6 - 1], [0, 1])]).toEqual([0.5, 0.5])
  })

  it('look back ten scores in all, later ten per place', () => {
    expect([scoreWindow('legacy', 10, 32), scoreWindow('v016', 10, 32)]).toEqual([10, 320])
  })
})
