import fc from 'fast-check'
import { expect, it } from 'vitest'
import { vested, vestedBetween } from '../../../lib/economy/vesting'
import { expectClose } from '../../support/close'

const months = fc.double({ min: 0, max: 100, noNaN: true })
const grant = fc.record({ amount: fc.double({ min: 0, max: 1e9, noNaN: true }), cliff: months, duration: months })

it('frees nothing for a year, then a quarter at once, and all after four years', () => {
  const usual = { amount: 4800, cliff: 12, duration: 48 }
  expect([0, 11.9, 12, 13, 24, 48, 100].map((month) => vested(usual, month))).toEqual([0, 0, 1200, 1300, 2400, 4800, 4800])
})

it('never takes back and never frees more than was granted', () => {
  fc.assert(fc.property(grant, months, months, (given, time, more) => {
    expect(vestedBetween(given, time, time + more)).toBeGreaterThanOrEqual(0)
    expect(vested(given, time)).toBeLessThanOrEqual(given.amount)
  }))
})

it('does not depend on how often one looks', () => {
  fc.assert(fc.property(grant, months, months, (given, a, b) => {
    expectClose(vestedBetween(given, 0, a) + vestedBetween(given, a, a + b), vestedBetween(given, 0, a + b), { abs: 1e-6 })
  }))
})

it('frees all at a cliff that stands alone, and only there', () => {
  expect([vested({ amount: 5, cliff: 0, duration: 0 }, 0), vested({ amount: 5, cliff: 6, duration: 0 }, 5), vested({ amount: 5, cliff: 6, duration: 0 }, 6)]).toEqual([5, 0, 5])
  expect(vested({ amount: 5, cliff: 0, duration: 10 }, -1)).toBe(0)
})
