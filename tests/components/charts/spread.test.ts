import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread } from '@/components/charts/spread'

describe('labels that would meet are moved apart', () => {
  it('leaves labels alone that have room', () => {
    expect(spread([10, 50, 90], 20, 0, 100)).toEqual([10, 50, 90])
  })

  it('moves two labels at the same place half the gap each way', () => {
    expect(spread([50, 50], 20, 0, 100)).toEqual([40, 60])
  })

  it('pushes labels away from the lower edge', () => {
    expect(spread([98, 99, 100], 20, 0, 100)).toEqual([60, 80, 100])
  })

  it('lets a third label join a pile that has grown towards it', () => {
    expect(spread([50, 52, 65], 20, 0, 100)).toEqual([35.666666666666664, 55.666666666666664, 75.66666666666666])
  })

  it('keeps the order and the gap, stays inside, and moves nothing that need not move', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -50, max: 350, noNaN: true }), { minLength: 1, maxLength: 6 }), (wanted) => {
      const places = spread(wanted, 40, 0, 300)
      const order = wanted.map((_, i) => i).sort((a, b) => places[a]! - places[b]!)
      const steps = order.slice(1).map((index, rank) => places[index]! - places[order[rank]!]!)
      expect(Math.min(Infinity, ...steps)).toBeGreaterThanOrEqual(40 - 1e-9)
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...places)).toBeLessThanOrEqual(300 + 1e-9)
      expect(order.every((index, rank) => rank === 0 || wanted[order[rank - 1]!]! <= wanted[index]!)).toBe(true)
      expect(spread(places, 40, 0, 300).every((place, i) => Math.abs(place - places[i]!) < 1e-9)).toBe(true)
    }))
  })
})
