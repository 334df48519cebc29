import fc from 'fast-check'
import { expect, it } from 'vitest'
import { streamOf } from '../../../lib/core/random'
import { latinHypercube } from '../../../lib/experiments/latin-hypercube'

it('puts exactly one point into every slice of every dimension', () => {
  fc.assert(fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 5 }), (seed, points, dimensions) => {
    const positions = latinHypercube(streamOf(seed, 'test'), points, dimensions)
    for (let d = 0; d < dimensions; d++) {
      const slices = Array.from({ length: points }, (_, point) => Math.floor(positions[point * dimensions + d]! * points))
      expect(slices.sort((a, b) => a - b)).toEqual(Array.from({ length: points }, (_, i) => i))
    }
  }))
})

it('gives the same points for the same stream and others for another', () => {
  const points = (seed: number) => [...latinHypercube(streamOf(seed, 'test'), 16, 2)]
  expect(points(1)).toEqual(points(1))
  expect(points(1)).not.toEqual(points(2))
})
