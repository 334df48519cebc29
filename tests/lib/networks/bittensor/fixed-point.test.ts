import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixedExp, fixedFall } from '../../../../lib/networks/bittensor/fixed-exp'
import {
  fromNumber, fromU16, normalise, ONE, product, quotient, toNumber, toU16,
} from '../../../../lib/networks/bittensor/fixed-point'

const scale = BigInt(ONE)
/** Whole numbers of every size up to a power of two, and those next to round ones. */
const whole = (bits: number) => fc.oneof(
  fc.integer({ min: 0, max: bits }).chain((size) => fc.maxSafeNat().map((at) => Math.min(2 ** bits - 1, at % 2 ** Math.max(1, size)))),
  fc.tuple(fc.integer({ min: 0, max: bits }), fc.integer({ min: -2, max: 2 })).map(([size, by]) => Math.min(2 ** bits - 1, Math.max(0, 2 ** size + by))),
)
const signed = (bits: number) => fc.tuple(whole(bits), fc.boolean()).map(([size, negative]) => (negative ? 0 - size : size))

/** The series in whole numbers of any size. */
function exactExp(x: bigint): bigint {
  const within = x > 20n * scale ? 20n * scale : x < -20n * scale ? -20n * scale : x
  if (within === 0n) return scale
  if (within === scale) return 11674931200n
  const size = within < 0n ? -within : within
  let term = size
  let total = scale + size
  for (let i = 2n; i < 32n; i++) total += term = ((term * size) >> 32n) / i
  return within < 0n ? (scale * scale) / total : total
}

describe('a product of raw values', () => {
  it('is the product cut downwards, whatever the signs', () => {
    fc.assert(fc.property(signed(42), signed(42), (a, b) => {
      expect(BigInt(product(a, b))).toBe((BigInt(a) * BigInt(b)) >> 32n)
    }), { numRuns: 2000 })
  })

  it('of minus one unit and less than one is minus one unit', () => {
    expect(product(-1, 1)).toBe(-1)
    expect(product(ONE, ONE)).toBe(ONE)
  })
})

describe('a quotient', () => {
  it('is cut', () => {
    fc.assert(fc.property(whole(52), whole(52), (a, b) => {
      fc.pre(b > 0 && a / b < 2 ** 20)
      expect(BigInt(quotient(a, b))).toBe((BigInt(a) * scale) / BigInt(b))
    }), { numRuns: 2000 })
  })

  it('that is all but whole is not rounded up', () => {
    fc.assert(fc.property(whole(33), fc.integer({ min: 2, max: 2 ** 18 }), (wanted, by) => {
      const a = Math.floor((wanted * by) / ONE)
      expect(BigInt(quotient(a, by))).toBe((BigInt(a) * scale) / BigInt(by))
    }), { numRuns: 2000 })
    expect(quotient(2 ** 52 - 1, 2 ** 40 + 3)).toBe(Number((BigInt(2 ** 52 - 1) * scale) / BigInt(2 ** 40 + 3)))
  })

  it('by nothing is nothing', () => {
    expect(quotient(5, 0)).toBe(0)
  })
})

describe('shares of 65535', () => {
  it('become raw values as the chain cuts them', () => {
    for (let u = 0; u <= 65535; u++) expect(fromU16(u)).toBe(Number((BigInt(u) * scale) / 65535n))
  })

  it('lose one at most on the way there and back', () => {
    expect(toU16(fromU16(65535))).toBe(65535)
    expect(toU16(fromU16(32767))).toBe(32766)
    fc.assert(fc.property(fc.integer({ min: 0, max: 65535 }), (u) => {
      expect(u - toU16(fromU16(u))).toBeOneOf([0, 1])
    }))
  })

  it('never exceed 65535', () => {
    expect(toU16(3 * ONE)).toBe(65535)
  })
})

describe('raw values', () => {
  it('are numbers exactly', () => {
    fc.assert(fc.property(signed(53), (raw) => {
      expect(fromNumber(toNumber(raw))).toBe(raw)
    }))
  })

  it('normalise to one, short of one unit each', () => {
    fc.assert(fc.property(fc.array(whole(33), { minLength: 1, maxLength: 256 }), (values) => {
      const shares = Float64Array.from(values)
      normalise(shares)
      const total = shares.reduce((sum, share) => sum + share, 0)
      const before = values.reduce((sum, value) => sum + value, 0)
      if (before === 0) expect(total).toBe(0)
      else expect(total).toBeGreaterThan(ONE - values.length)
      expect(total).toBeLessThanOrEqual(ONE)
    }))
  })
})

describe('the exponential series', () => {
  it('is e to 23 bits at one, one at nothing, and stays within twenty', () => {
    expect(fixedExp(ONE)).toBe(11674931200)
    expect(fixedExp(0)).toBe(ONE)
    expect(fixedExp(-25 * ONE)).toBe(fixedExp(-20 * ONE))
    expect(fixedExp(25 * ONE)).toBe(fixedExp(20 * ONE))
  })

  it('is that of whole numbers bit by bit', () => {
    fc.assert(fc.property(fc.integer({ min: -21 * 2 ** 20, max: 14 * 2 ** 20 }), fc.integer({ min: 0, max: 4095 }), (high, low) => {
      const x = high * 4096 + low
      expect(BigInt(fixedExp(x))).toBe(exactExp(BigInt(x)))
    }), { numRuns: 500 })
  })

  it('gives the same falling curve with and without the shortcut', () => {
    fc.assert(fc.property(fc.integer({ min: -21 * 2 ** 20, max: 21 * 2 ** 20 }), fc.integer({ min: 0, max: 4095 }), (high, low) => {
      const x = high * 4096 + low
      expect(BigInt(fixedFall(x))).toBe((scale * scale) / (scale + exactExp(BigInt(x))))
    }), { numRuns: 2000 })
  })
})
