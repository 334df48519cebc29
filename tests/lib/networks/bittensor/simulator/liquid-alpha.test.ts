import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { liquidAlpha, liquidConsensus } from '../../../../../lib/networks/bittensor/simulator/liquid-alpha'

function alphaOf(weight: number, bond: number, consensus: number): number {
  const out = new Float64Array(1)
  liquidAlpha(Float64Array.of(weight), Float64Array.of(bond), Float64Array.of(consensus), 10, 0.1, 0.3, out)
  return out[0]!
}

const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('liquid alpha', () => {
  it('is half way when a weight lies half above the consensus', () => {
    expect(alphaOf(0.75, 0, 0.25)).toBeCloseTo(0.2, 12)
  })

  it('is slow for who agrees, and as fast for who sells much as for who buys early', () => {
    expect(alphaOf(0.5, 0.5, 0.5)).toBeLessThan(0.102)
    expect(alphaOf(0.9, 0, 0)).toBeCloseTo(alphaOf(0, 0.9, 0), 12)
  })

  it('stays between its limits and rises with the distance', () => {
    fc.assert(fc.property(share, share, share, share, (weight, nearer, consensus, bond) => {
      const alpha = alphaOf(weight, bond, consensus)
      expect(alpha).toBeGreaterThanOrEqual(0.1)
      expect(alpha).toBeLessThanOrEqual(0.3)
      const [low, high] = weight < nearer ? [weight, nearer] : [nearer, weight]
      expect(alphaOf(low, 0, consensus)).toBeLessThanOrEqual(alphaOf(high, 0, consensus) + 1e-15)
    }))
  })

  it('compares with this consensus, the last one or the larger of the two', () => {
    const out = new Float64Array(2)
    const of = (mode: 'current' | 'previous' | 'mixed') => {
      liquidConsensus(mode, Float64Array.of(0.1, 0.4), Float64Array.of(0.2, 0.3), out)
      return [...out]
    }
    expect([of('current'), of('previous'), of('mixed')]).toEqual([[0.1, 0.4], [0.2, 0.3], [0.2, 0.4]])
  })
})
