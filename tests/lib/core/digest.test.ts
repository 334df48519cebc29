import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Digest } from '../../../lib/core/digest'

const digestOf = (...pieces: (readonly number[])[]) => pieces.reduce((digest, piece) => digest.add(Float64Array.from(piece)), new Digest()).hex()
const numbers = fc.array(fc.double(), { maxLength: 20 })

it('has eight hexadecimal digits', () => {
  fc.assert(fc.property(numbers, (x) => {
    expect(digestOf(x)).toMatch(/^[0-9a-f]{8}$/)
  }))
})

it('does not depend on the pieces', () => {
  fc.assert(fc.property(numbers, numbers, numbers, (a, b, c) => {
    expect(digestOf(a, b, c)).toBe(digestOf([...a, ...b, ...c]))
  }))
})

it('depends on every number and on their order', () => {
  fc.assert(fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 20 }), fc.nat(), (x, place) => {
    const i = place % x.length
    const changed = x.map((value, k) => (k === i ? (value === 0 ? 5e-324 : value * (1 + Number.EPSILON) === value ? 0 : value * (1 + Number.EPSILON)) : value))
    expect(digestOf(changed)).not.toBe(digestOf(x))
  }))
  expect(digestOf([1, 2])).not.toBe(digestOf([2, 1]))
})

it('can be asked in between', () => {
  const digest = new Digest().add(Float64Array.of(1))
  digest.hex()
  expect(digest.add(Float64Array.of(2)).hex()).toBe(digestOf([1, 2]))
})

it('takes -0 for 0 and every NaN for the same', () => {
  const strange = new Float64Array(new BigUint64Array([0xfff8000000000123n]).buffer)
  expect(digestOf([-0])).toBe(digestOf([0]))
  expect(new Digest().add(strange).hex()).toBe(digestOf([NaN]))
})

it('counts zeros', () => {
  expect(digestOf([0, 0])).not.toBe(digestOf([0]))
})

// Not right or wrong, but shared links carry it.
it('frozen', () => {
  expect([digestOf([]), digestOf([0]), digestOf([1, 2.5, -3e-9])]).toMatchInlineSnapshot(`
    [
      "ab3e7c0b",
      "2fb82935",
      "fff47188",
    ]
  `)
})
