import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisFor, linear } from '@/components/charts/scale'

describe('a linear scale', () => {
  it('maps the ends on the ends and the middle on the middle', () => {
    const scale = linear([0, 10], [300, 100])
    expect([scale(0), scale(5), scale(10)]).toEqual([300, 200, 100])
  })

  it('puts everything on its start when there is no span', () => {
    expect(linear([3, 3], [50, 90])(3)).toBe(50)
  })
})

describe('an axis', () => {
  it('starts at zero when the data use at least half of it', () => {
    expect(axisFor(0.2, 0.68)).toEqual({ domain: [0, 0.8], ticks: [0, 0.2, 0.4, 0.6, 0.8] })
  })

  it('leaves zero out when the data lie far away from it', () => {
    expect(axisFor(25.2, 28.9).domain).toEqual([25, 29])
  })

  it('includes zero between negative and positive values', () => {
    expect(axisFor(-120, 80).ticks).toContain(0)
  })

  it('has length one when there is nothing to show', () => {
    expect([axisFor(0, 0).domain, axisFor(NaN, Infinity).domain]).toEqual([[0, 1], [0, 1]])
    expect(axisFor(7, 7).domain).toEqual([6.5, 7.5])
  })

  it('covers its data with two to six ascending ticks that begin and end it', () => {
    const value = fc.double({ min: -1e12, max: 1e12, noNaN: true }).filter((x) => x === 0 || Math.abs(x) > 1e-9)
    fc.assert(fc.property(value, value, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      const { domain, ticks } = axisFor(low, high)
      expect(domain[0]).toBeLessThanOrEqual(low)
      expect(domain[1]).toBeGreaterThanOrEqual(high)
      expect([ticks[0], ticks.at(-1)]).toEqual(domain)
      expect(ticks.length).toBeGreaterThanOrEqual(2)
      expect(ticks.length).toBeLessThanOrEqual(6)
      expect(ticks.every((tick, i) => i === 0 || tick > ticks[i - 1]!)).toBe(true)
    }))
  })
})
