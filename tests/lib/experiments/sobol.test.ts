import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sobolDimensions, sobolPoints } from '../../../lib/experiments/sobol'

describe('Sobol points', () => {
  it('start at the origin and halve the first axis', () => {
    expect(Array.from(sobolPoints(1, 8).at)).toEqual([0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125])
  })

  it('put one of 2^k points in each of 2^k equal slices of every dimension', () => {
    const count = 64
    const { at } = sobolPoints(sobolDimensions, count)
    const slices = Array.from({ length: sobolDimensions }, (_, j) =>
      new Set(Array.from({ length: count }, (_, i) => Math.floor(at[i * sobolDimensions + j]! * count))).size)
    expect(new Set(slices)).toEqual(new Set([count]))
  })

  it('are the same points wherever one starts', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(500), fc.integer({ min: 1, max: 50 }), (dimensions, skip, count) => {
      expect(sobolPoints(dimensions, count, skip).at).toEqual(sobolPoints(dimensions, skip + count).at.slice(skip * dimensions))
    }))
  })

  it('refuse a dimension without direction numbers', () => {
    expect(() => sobolPoints(sobolDimensions + 1, 4)).toThrow(`1 to ${sobolDimensions}`)
    expect(() => sobolPoints(0, 4)).toThrow('not 0')
  })
})
