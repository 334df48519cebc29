import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { streamOf } from '../../../lib/core/random'
import { morrisTrajectories, saltelliBlock, saltelliDesign } from '../../../lib/experiments/sampling'
import type { Design } from '../../../lib/experiments/sobol'

function rowsOf({ at, dimensions, rows }: Design): number[][] {
  return Array.from({ length: rows }, (_, i) => Array.from(at.subarray(i * dimensions, (i + 1) * dimensions)))
}

describe('a Morris design', () => {
  it('moves every dimension exactly once per walk, by two thirds on a grid of four levels', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 6 }), fc.nat(), (dimensions, walks, seed) => {
      const rows = rowsOf(morrisTrajectories(dimensions, walks, 4, streamOf(seed, 'morris')))
      expect(rows).toHaveLength(walks * (dimensions + 1))
      for (let walk = 0; walk < walks; walk++) {
        const moved = new Set<number>()
        for (let step = 1; step <= dimensions; step++) {
          const now = rows[walk * (dimensions + 1) + step]!, before = rows[walk * (dimensions + 1) + step - 1]!
          const changed = now.flatMap((value, j) => (value === before[j] ? [] : [j]))
          expect(changed).toHaveLength(1)
          expect(Math.abs(now[changed[0]!]! - before[changed[0]!]!)).toBeCloseTo(2 / 3, 12)
          moved.add(changed[0]!)
        }
        expect(moved.size).toBe(dimensions)
      }
    }))
  })

  it('stays on the grid and reaches all of it', () => {
    const places = new Set(rowsOf(morrisTrajectories(3, 40, 4, streamOf(1, 'morris'))).flat())
    expect([...places].sort()).toEqual([0, 1 / 3, 2 / 3, 1])
  })

  it('changes the order of the moves from walk to walk', () => {
    const rows = rowsOf(morrisTrajectories(4, 30, 4, streamOf(5, 'morris')))
    const firstMoves = Array.from({ length: 30 }, (_, t) => rows[t * 5]!.findIndex((value, j) => value !== rows[t * 5 + 1]![j]))
    expect(new Set(firstMoves).size).toBe(4)
  })

  it('refuses a grid without a middle', () => {
    expect(() => morrisTrajectories(2, 1, 5, streamOf(1, 'morris'))).toThrow('even number of levels')
  })
})

describe('a Saltelli design', () => {
  it('mixes A and B as its rows say', () => {
    const [a, a0, a1, b0, b1, b] = rowsOf(saltelliDesign(2, 1)) as [number[], number[], number[], number[], number[], number[]]
    expect(a0).toEqual([b[0], a[1]])
    expect(a1).toEqual([a[0], b[1]])
    expect(b0).toEqual([a[0], b[1]])
    expect(b1).toEqual([b[0], a[1]])
  })

  it('of order 1 is that of order 2 without the rows that mix into B', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 6 }), fc.constantFrom(1, 4, 32), (dimensions, count) => {
      const block = saltelliBlock(dimensions, 2)
      const kept = rowsOf(saltelliDesign(dimensions, count, 2)).filter((_, i) => i % block <= dimensions || i % block === block - 1)
      expect(rowsOf(saltelliDesign(dimensions, count, 1))).toEqual(kept)
    }))
  })
})
