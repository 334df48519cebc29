import fc from 'fast-check'
import { expect, it } from 'vitest'
import { medianOf, quantile, quantileSorted } from '../../../lib/core/quantile'
import { ascending } from '../../../lib/core/vector'
import simulation from '../../golden/simulation.json'
import { expectClose } from '../../support/close'

const numbers = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 30 })
const share = fc.double({ min: 0, max: 1, noNaN: true })

// numpy 2.4.6, its default method
it.each(Object.entries(simulation.quantile_type7.q))('matches numpy at %s', (q, expected) => {
  expectClose(quantile(simulation.quantile_type7.x, Number(q)), expected, { rel: 1e-14 })
})

it('takes the mean of the two middle numbers as median', () => {
  expect(medianOf([9, 1, 2, 4])).toBe(3)
  expect(medianOf([7])).toBe(7)
})

it('never falls when the share rises', () => {
  fc.assert(fc.property(numbers, share, share, (x, p, q) => {
    const sorted = ascending(x)
    expect(quantileSorted(sorted, Math.max(p, q))).toBeGreaterThanOrEqual(quantileSorted(sorted, Math.min(p, q)))
  }), { numRuns: 1000 })
})

it('runs from the smallest to the largest number', () => {
  fc.assert(fc.property(numbers, (x) => {
    expect(quantile(x, 0) === Math.min(...x) && quantile(x, 1) === Math.max(...x)).toBe(true)
  }))
})

it('leaves the numbers as they were', () => {
  const x = Float64Array.of(3, 1, 2)
  medianOf(x)
  expect([...x]).toEqual([3, 1, 2])
})

it('refuses an empty list and shares that are none', () => {
  expect(() => quantile([], 0.5)).toThrow('got none')
  expect(() => quantile([1], 1.5)).toThrow('got 1.5')
  expect(() => quantile([1], NaN)).toThrow('got NaN')
})
