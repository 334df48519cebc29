import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mulQ32, mulQ32Rest, oneQ32, powQ32, q32OfU16 } from '../../../../../lib/networks/bittensor/economy/q32'

const value = fc.oneof(fc.integer({ min: 0, max: 2 ** 37 - 1 }), fc.integer({ min: 2 ** 37 - 9, max: 2 ** 37 - 1 }), fc.integer({ min: 0, max: 9 }))
const factor = fc.oneof(fc.integer({ min: 0, max: oneQ32 }), fc.integer({ min: oneQ32 - 9, max: oneQ32 }), fc.integer({ min: 0, max: 9 }))

it('multiplies as whole numbers of any size do', () => {
  fc.assert(fc.property(value, factor, (a, b) => {
    const product = BigInt(a) * BigInt(b)
    expect(mulQ32(a, b)).toBe(Number(product >> 32n))
    expect(mulQ32Rest(a, b)).toBe(Number(product & 0xffffffffn))
  }), { numRuns: 2000 })
})

it('raises to powers by the chain\'s squaring', () => {
  expect(powQ32(oneQ32 / 2, 3)).toBe(oneQ32 / 8)
  expect(powQ32(123, 0)).toBe(oneQ32)
  expect(powQ32(3037000500, 2)).toBeLessThanOrEqual(oneQ32 / 2)
  expect(powQ32(3037000501, 2)).toBeGreaterThan(oneQ32 / 2 - 1)
})

it('turns 16-bit proportions into 32-bit ones', () => {
  expect([q32OfU16(0), q32OfU16(65535), q32OfU16(11796)]).toEqual([0, oneQ32, Number((11796n << 32n) / 65535n)])
})
