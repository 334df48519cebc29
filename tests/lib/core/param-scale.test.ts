import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snap, type NumberParam } from '../../../lib/core/param'
import { positionOf, stepBy, valueAt } from '../../../lib/core/param-scale'
import { expectClose } from '../../support/close'
import { numberParam, numberSetting } from '../../support/declarations'

const described = { unit: 'none', group: 'any', basis: 'assumed' } as const
const share: NumberParam = { ...described, kind: 'number', min: -1, max: 1, step: 0.05, default: 0.5 }
const people: NumberParam = { ...described, kind: 'number', scale: 'log', significant: 2, min: 1, max: 10000, default: 100 }
const place = fc.double({ min: 0, max: 1, noNaN: true })

describe('the slider', () => {
  it('stands in the middle for the middle – of a log scale, the geometric one', () => {
    expect([positionOf(share, 0), valueAt(share, 0.5)]).toEqual([0.5, 0])
    expectClose(positionOf(people, 100), 0.5)
    expect(valueAt(people, 0.5)).toBe(100)
  })
  it('comes back to every value it can hold', () => {
    fc.assert(fc.property(numberSetting, ([declared, value]) => {
      expect(valueAt(declared, positionOf(declared, value))).toBe(value)
    }), { numRuns: 2000 })
  })
  it('never moves back when it is pushed on', () => {
    fc.assert(fc.property(numberParam, place, place, (declared, a, b) => {
      expect(valueAt(declared, Math.max(a, b))).toBeGreaterThanOrEqual(valueAt(declared, Math.min(a, b)))
    }))
  })
  it('holds only allowed values, from end to end and beyond', () => {
    fc.assert(fc.property(numberParam, fc.double({ noNaN: true }), (declared, anywhere) => {
      const value = valueAt(declared, anywhere)
      expect(snap(declared, value)).toBe(value)
    }))
    expect([valueAt(people, -5), valueAt(people, 1), valueAt(people, Infinity)]).toEqual([1, 10000, 10000])
    expect(valueAt({ ...people, max: 1250 }, 1)).toBe(1250) // an end with more digits than the values between
    expect([positionOf(people, 0.5), positionOf(people, 1e9)]).toEqual([0, 1])
  })
  it('stays at its only value', () => {
    const fixed: NumberParam = { ...share, min: 2, max: 2, default: 2 }
    expect([positionOf(fixed, 2), valueAt(fixed, 0.7), stepBy(fixed, 2, 1)]).toEqual([0, 2, 2])
  })
})

describe('a key press', () => {
  it('moves a linear scale by its step and a log scale by a ratio', () => {
    expect([stepBy(share, 0.1, 1), stepBy(share, 0.1, -10)]).toEqual([0.15, -0.4])
    expect([stepBy(people, 100, 1), stepBy(people, 100, 25), stepBy(people, 100, -25)]).toEqual([110, 1000, 10])
  })
  it('reaches the neighbour across a power of ten', () => {
    const narrow: NumberParam = { ...people, min: 9, max: 12, default: 10 } // one press is 0.3 %, less than the last digit
    expect([stepBy(narrow, 10, -1), stepBy(narrow, 9.9, 1), stepBy(narrow, 10, 1)]).toEqual([9.9, 10, 11])
  })
  it('always moves, one way, unless the end is reached', () => {
    fc.assert(fc.property(numberSetting, fc.constantFrom(-1, 1), ([declared, value], direction) => {
      const moved = stepBy(declared, value, direction)
      const end = direction > 0 ? declared.max : declared.min
      expect(value === end ? moved === end : Math.sign(moved - value) === direction).toBe(true)
      expect(snap(declared, moved)).toBe(moved)
    }), { numRuns: 2000 })
  })
  it('does nothing zero times', () => {
    fc.assert(fc.property(numberSetting, ([declared, value]) => {
      expect(stepBy(declared, value, 0)).toBe(value)
    }))
  })
})
