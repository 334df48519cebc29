import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSorter, sortNonNegative } from '../../../lib/core/sort'

function sorted(numbers: readonly number[]): number[] {
  const sorter = createSorter(numbers.length + 3)
  sorter.values.fill(-1)
  sorter.values.set(numbers)
  sortNonNegative(sorter, numbers.length)
  return Array.from(sorter.values.subarray(0, numbers.length))
}

describe('sorting', () => {
  it('orders a handful', () => {
    expect(sorted([3, 0, 1e-300, 2, 2, 1e300])).toEqual([0, 1e-300, 2, 2, 3, 1e300])
  })

  it('tells numbers apart that differ in the last bit only', () => {
    const next = 1 + Number.EPSILON
    expect(sorted([next, 1, next, 1])).toEqual([1, 1, next, next])
  })

  it('agrees with the built-in sort for all non-negative numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), { maxLength: 400 }), (numbers) => {
        expect(sorted(numbers.map((x) => x + 0))).toEqual(numbers.map((x) => x + 0).sort((a, b) => a - b))
      }),
    )
  })

  it('leaves what lies beyond n alone', () => {
    const sorter = createSorter(4)
    sorter.values.set([4, 3, 2, 1])
    sortNonNegative(sorter, 2)
    expect(Array.from(sorter.values)).toEqual([3, 4, 2, 1])
  })
})
