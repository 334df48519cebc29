import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elementaryEffects } from '../../../lib/experiments/elementary-effects'
import { streamOf } from '../../../lib/core/random'
import { morrisTrajectories, saltelliDesign } from '../../../lib/experiments/sampling'
import { sobolIndices, sobolIntervals } from '../../../lib/experiments/sensitivity'
import type { Design } from '../../../lib/experiments/sobol'

function outputsOf({ at, dimensions, rows }: Design, f: (x: Float64Array) => number): number[] {
  return Array.from({ length: rows }, (_, i) => f(at.subarray(i * dimensions, (i + 1) * dimensions)))
}

const additive = (x: Float64Array) => 3 * x[0]! + 4 * x[1]! // variances 9 : 16

describe('Sobol indices', () => {
  it('share the variance of a sum in proportion to the squared weights', () => {
    const { first, total, second } = sobolIndices(3, outputsOf(saltelliDesign(3, 1024), additive))
    expect(first[0]).toBeCloseTo(9 / 25, 2)
    expect(first[1]).toBeCloseTo(16 / 25, 2)
    expect(total[0]).toBeCloseTo(9 / 25, 2)
    expect(second[0 * 3 + 1]).toBeCloseTo(0, 2)
  })

  it('give an input that does nothing exactly nothing', () => {
    const { first, total } = sobolIndices(3, outputsOf(saltelliDesign(3, 64, 1), additive), 1)
    expect([first[2], total[2]]).toEqual([0, 0])
  })

  it('see a product as something both inputs do together', () => {
    const { first, total, second } = sobolIndices(2, outputsOf(saltelliDesign(2, 4096), (x) => (x[0]! - 0.5) * (x[1]! - 0.5)))
    expect(first[0]).toBeCloseTo(0, 1)
    expect(total[0]).toBeCloseTo(1, 1)
    expect(second[1]).toBeCloseTo(1, 1)
  })

  it('are those of order 2 when order 1 is asked for, without pairs', () => {
    const all = sobolIndices(2, outputsOf(saltelliDesign(2, 256, 2), additive), 2)
    const some = sobolIndices(2, outputsOf(saltelliDesign(2, 256, 1), additive), 1)
    expect(some.second).toHaveLength(0)
    for (const j of [0, 1]) expect(some.total[j]).toBeCloseTo(all.total[j]!, 1)
  })

  it('do not change when the output is measured in another unit', () => {
    const design = saltelliDesign(2, 64)
    const plain = sobolIndices(2, outputsOf(design, additive))
    fc.assert(fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), fc.double({ min: -100, max: 100, noNaN: true }), (scale, shift) => {
      const { first, total } = sobolIndices(2, outputsOf(design, (x) => scale * additive(x) + shift))
      for (const j of [0, 1]) {
        expect(first[j]).toBeCloseTo(plain.first[j]!, 8)
        expect(total[j]).toBeCloseTo(plain.total[j]!, 8)
      }
    }))
  })

  it('are 0 for an output that never varies', () => {
    const { first, total, second } = sobolIndices(2, outputsOf(saltelliDesign(2, 16), () => 0.1))
    expect([...first, ...total, ...second]).toEqual(Array.from({ length: 8 }, () => 0))
  })

  it('refuse outputs that do not fill the design', () => {
    expect(() => sobolIndices(3, new Float64Array(7))).toThrow('a multiple of 8 rows, not 7')
    expect(() => sobolIndices(3, [])).toThrow('not 0')
  })
})

describe('intervals of Sobol indices', () => {
  it('hold the true shares of a sum and are the same for the same seed', () => {
    const outputs = outputsOf(saltelliDesign(2, 512, 1), additive)
    const intervals = sobolIntervals(2, outputs, 1, 1)
    for (const { low, high } of [intervals.first[0]!, intervals.total[0]!]) {
      expect(low).toBeLessThan(9 / 25)
      expect(high).toBeGreaterThan(9 / 25)
    }
    expect(sobolIntervals(2, outputs, 1, 1)).toEqual(intervals)
    expect(sobolIntervals(2, outputs, 2, 1)).not.toEqual(intervals)
  })
})

describe('elementary effects', () => {
  it('of a sum are its weights, everywhere alike', () => {
    const design = morrisTrajectories(3, 10, 4, streamOf(2, 'morris'))
    const { mean, meanSize, deviation } = elementaryEffects(design, outputsOf(design, (x) => 2 * x[0]! - 5 * x[1]!))
    for (const [j, weight] of [2, -5, 0].entries()) {
      expect(mean[j]).toBeCloseTo(weight, 12)
      expect(meanSize[j]).toBeCloseTo(Math.abs(weight), 12)
      expect(deviation[j]).toBeCloseTo(0, 12)
    }
  })

  it('deviate where what an input does depends on where one stands', () => {
    const design = morrisTrajectories(2, 50, 4, streamOf(3, 'morris'))
    const { mean, meanSize, deviation } = elementaryEffects(design, outputsOf(design, (x) => (x[0]! - 0.5) * (x[1]! - 0.5)))
    expect(deviation[0]).toBeGreaterThan(0.3)
    expect(Math.abs(mean[0]!)).toBeLessThan(meanSize[0]!)
  })

  it('do not deviate in a single walk', () => {
    const design = morrisTrajectories(2, 1, 4, streamOf(3, 'morris'))
    expect(Array.from(elementaryEffects(design, outputsOf(design, additive)).deviation)).toEqual([0, 0])
  })

  it('refuse rows that make no whole walks', () => {
    expect(() => elementaryEffects({ rows: 4, dimensions: 2, at: new Float64Array(8) }, new Float64Array(4))).toThrow('3 rows each')
  })
})
