import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { networkLosses, stakeWeightedLoss } from '../../../../../lib/networks/allora/losses/network-losses'
import { expectClose } from '../../../../support/close'

describe('losses of the network', () => {
  it('are means by stake, of those who reported', () => {
    expect(stakeWeightedLoss([1, 3], [-2, -6])).toBe(-5)
    const out = new Float64Array(3)
    networkLosses([1, 3], Float64Array.of(-2, NaN, NaN, -6, -4, NaN), 3, out)
    expect([...out]).toEqual([-5, -4, NaN])
  })

  it('are undefined, and a single one 0, if nobody with stake reports', () => {
    const out = new Float64Array(1)
    networkLosses([0, 0], Float64Array.of(-2, -6), 1, out)
    expect(out[0]).toBeNaN()
    expect(stakeWeightedLoss([0], [-2])).toBe(0)
    expect(stakeWeightedLoss([1], [NaN])).toBe(0)
  })

  it('lie between the reports, and two reputers of one opinion count as one with both stakes', () => {
    const loss = fc.double({ min: -20, max: 5, noNaN: true })
    const stake = fc.double({ min: 1e-3, max: 1e6, noNaN: true })
    fc.assert(fc.property(stake, stake, stake, loss, loss, (a, b, c, x, y) => {
      const joint = stakeWeightedLoss([a, b + c], [x, y])
      expectClose(stakeWeightedLoss([a, b, c], [x, y, y]), joint, { rel: 1e-10, abs: 1e-12 })
      expect(joint >= Math.min(x, y) - 1e-9 && joint <= Math.max(x, y) + 1e-9).toBe(true)
    }))
  })
})
