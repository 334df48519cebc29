import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onePlusExpRatio, phi, phiGradient, softplus } from '../../../../../lib/networks/allora/synthesis/potential'
import { expectClose } from '../../../../support/close'

const anywhere = fc.double({ min: -1e6, max: 1e6, noNaN: true })

describe('the potential', () => {
  it('is ln 2 at c, with slope p / 2', () => {
    expectClose(phi(3, 0.75, 0.75), Math.LN2)
    expectClose(phiGradient(3, 0.75, 0.75), 1.5)
  })

  it('is finite and not negative wherever a score lies, and rises', () => {
    fc.assert(fc.property(anywhere, anywhere, (x, y) => {
      const [low, high] = [phi(3, 0.75, Math.min(x, y)), phi(3, 0.75, Math.max(x, y))]
      expect(Number.isFinite(high) && low >= 0 && low <= high).toBe(true)
      const slope = phiGradient(3, 0.75, x)
      expect(slope >= 0 && slope <= 3).toBe(true)
    }))
  })

  it('keeps its precision far below c, where only e^y is left', () => {
    expectClose(softplus(-40), Math.exp(-40), { rel: 1e-12 })
  })
})

describe('the ratio of 1 + e^a to 1 + e^b', () => {
  it('is that of the exponentials where they would overflow', () => {
    expectClose(onePlusExpRatio(1000, 1001), Math.exp(-1), { rel: 1e-10 })
    expectClose(onePlusExpRatio(2, -1), 6.132891427731616, { rel: 1e-12 })
  })

  it('is 1 for equals and the inverse when swapped', () => {
    const exponent = fc.double({ min: -900, max: 900, noNaN: true })
    fc.assert(fc.property(exponent, exponent, (a, b) => {
      expect(onePlusExpRatio(a, a)).toBe(1)
      const ratio = onePlusExpRatio(a, b)
      if (ratio > 1e-290 && ratio < 1e290) expectClose(ratio * onePlusExpRatio(b, a), 1, { rel: 1e-10 })
    }))
  })
})
