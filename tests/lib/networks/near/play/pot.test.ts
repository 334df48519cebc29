import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addAmounts, amountInNear, isSmaller, readAmount, writeAmount } from '../../../../../lib/networks/near/play/limbs'
import { Pot } from '../../../../../lib/networks/near/play/pot'
import { expectClose } from '../../../../support/close'

const amount = fc.bigInt(0n, (1n << 119n) - 1n)
const anyBits = fc.tuple(fc.integer({ min: 1, max: 119 }), amount).map(([bits, value]) => value % (1n << BigInt(bits)))

function written(...amounts: bigint[]): Float64Array {
  const limbs = new Float64Array(5 * amounts.length)
  amounts.forEach((one, i) => writeAmount(limbs, 5 * i, one))
  return limbs
}

function shared(pot: bigint, staked: bigint, stake: bigint, numerator: number, denominator: number): bigint {
  const out = new Float64Array(5)
  const divider = new Pot()
  divider.fill(pot, staked)
  divider.share(written(stake), 0, numerator, denominator, out, 0)
  return readAmount(out, 0)
}

describe('amounts in limbs', () => {
  it('come back, add up and compare as whole numbers do', () => {
    fc.assert(fc.property(anyBits, anyBits, (a, b) => {
      const limbs = written(a, b)
      expect([readAmount(limbs, 0), readAmount(limbs, 5)]).toEqual([a, b])
      expect(isSmaller(limbs, 0, 5)).toBe(a < b)
      expectClose(amountInNear(limbs, 0), Number(a) / 1e24, { rel: 1e-14 })
      const sum = new Float64Array(5)
      addAmounts(sum, written(a), written(b), 0)
      expect(readAmount(sum, 0)).toBe(a + b)
    }))
  })

  it('refuse what does not fit', () => {
    expect(() => written(1n << 120n)).toThrow('got 1329')
    expect(() => written(-1n)).toThrow('got -1')
  })
})

describe('a pot', () => {
  it('is divided to the yocto as big integers would', () => {
    const share = fc.tuple(fc.integer({ min: 1, max: 4e9 }), fc.double({ min: 0, max: 1, noNaN: true })).map(([of, part]) => [Math.round(of * part), of] as const)
    fc.assert(fc.property(anyBits, anyBits, fc.nat(1000), share, (pot, staked, milli, [numerator, denominator]) => {
      const stake = (staked * BigInt(milli)) / 1000n
      const expected = staked > 0n ? (pot * stake * BigInt(numerator)) / (staked * BigInt(denominator)) : 0n
      expect(shared(pot, staked, stake, numerator, denominator)).toBe(expected)
    }), { numRuns: 1000 })
  })

  it('gives whole parts where it divides evenly, which doubles below the point would miss', () => {
    expect(shared(9n * 10n ** 27n, 3n * 10n ** 32n, 10n ** 32n, 1, 1)).toBe(3n * 10n ** 27n)
    expect(shared(9n * 10n ** 27n, 3n * 10n ** 32n, 10n ** 32n, 1, 3)).toBe(10n ** 27n)
    expect(shared(9n * 10n ** 27n, 3n * 10n ** 32n, 3n * 10n ** 32n, 1, 1)).toBe(9n * 10n ** 27n)
  })

  it('gives nothing for nothing', () => {
    expect([shared(0n, 5n, 5n, 1, 1), shared(5n, 0n, 0n, 1, 1), shared(5n, 9n, 9n, 0, 1), shared(5n, 9n, 0n, 1, 1)]).toEqual([0n, 0n, 0n, 0n])
  })
})
