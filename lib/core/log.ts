import { powersOfTwo } from './powers-of-two'

const number = new Float64Array(1)
const words = new Uint32Array(number.buffer) // low word first on every machine that runs a browser

const LN2_HIGH = 6.9314718036912381649e-1 // ln 2, cut so that multiplying by an exponent is exact
const LN2_LOW = 1.9082149292705877e-10 // what the cut left out
const SQRT2_FRACTION = 0x6a09e // top 20 bits of the fraction of √2

/**
 * Natural logarithm with the same bits on every machine, within 1 unit in the last place or so.
 * As with Math.log: 0 gives -Infinity, negative numbers and NaN give NaN. Callers keep those out.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN
  if (x === Infinity) return x
  let k = 0
  if (x < 2.2250738585072014e-308) {
    x *= 18014398509481984 // 2^54 lifts subnormal numbers
    k = -54
  } else if (x > 1e300) {
    x *= 5.5511151231257827e-17 // 2^-54 keeps the table index inside
    k = 54
  }

  // x = 2^k * (1 + m) with 1 + m between √½ and √2
  number[0] = x
  const high = words[1]!
  let exponent = high >>> 20
  if ((high & 0xfffff) >= SQRT2_FRACTION) exponent++
  k += exponent - 1023
  const m = x * powersOfTwo[2046 - exponent]! - 1

  // ln(1 + m) = 2 artanh(s) with s = m / (2 + m), arranged as m - (m²/2 - s (m²/2 + tail)) so that little is lost near 1
  const s = m / (2 + m)
  const z = s * s
  const z2 = z * z
  const tail =
    z * (0.66666666666666663 + z * 0.4 +
      z2 * (0.2857142857142857 + z * 0.22222222222222221 +
        z2 * (0.18181818181818182 + z * 0.15384615384615385 +
          z2 * (0.13333333333333333 + z * 0.11764705882352941 + z2 * (0.10526315789473684 + z * 0.095238095238095233)))))
  const half = 0.5 * m * m
  if (k === 0) return m - (half - s * (half + tail))
  return k * LN2_HIGH - (half - (s * (half + tail) + k * LN2_LOW) - m)
}
