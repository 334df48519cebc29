import { exp } from '../../core/math'
import { ONE, product, quotient, toNumber } from './fixed-point'

const LIMIT = 20 * ONE
const TERMS = 32
const E = 11674931200 // e, cut to 23 bits after the point
const NARROW = 12 * ONE // up to here no product of a term and x needs more than 53 bits

/**
 * e^x of a raw value as the chain computes it (substrate-fixed 0.6.0 in opentensor/subtensor@14bc6f9f): x kept within ±20; a series of
 * 32 terms of |x|, every product and quotient cut, and the reciprocal for negative x; 1 for 0; for exactly 1 the constant e with 23 bits
 * after the point. Above 2 million, where a raw value no longer fits into a double, the nearest double.
 */
export function fixedExp(x: number): number {
  const within = Math.max(-LIMIT, Math.min(LIMIT, x))
  if (within === 0) return ONE
  if (within === ONE) return E
  const size = Math.abs(within)
  if (size > NARROW) return within < 0 ? Number((1n << 64n) / wideSeries(size)) : Number(wideSeries(size))
  return within < 0 ? quotient(ONE, series(size)) : series(size)
}

/** ⌊1 / (1 + e^x)⌋ in raw values, with {@link fixedExp} as e^x: a logistic curve that falls from 1 to 0. */
export function fixedFall(x: number): number {
  if (x > NARROW) return Number((1n << 64n) / (BigInt(ONE) + wideSeries(Math.min(LIMIT, x))))
  const sure = sureFall(x)
  return sure >= 0 ? sure : quotient(ONE, ONE + fixedExp(x))
}

function series(x: number): number {
  let term = x
  let total = ONE + x
  for (let i = 2; i < TERMS && term > 0; i++) {
    term = Math.floor(product(term, x) / i)
    total += term
  }
  return total
}

function wideSeries(size: number): bigint {
  const x = BigInt(size)
  let term = x
  let total = BigInt(ONE) + x
  for (let i = 2n; i < TERMS; i++) {
    term = ((term * x) >> 32n) / i
    total += term
  }
  return total
}

const STEEP = 2.5 * ONE
const SURE = 6 * ONE
const SHORT = 130 // by so much at most cutting makes the series of up to 6 smaller than e^x (Σ eᵢ with eᵢ = (x·eᵢ₋₁ + 1)/i + 1 is 107)
const UNSURE = -1

/** What {@link fixedFall} is if the true e^x leaves no doubt about it, so that most cells are spared the series; else {@link UNSURE}. */
function sureFall(x: number): number {
  const size = Math.abs(x)
  if (size < STEEP || size > SURE) return UNSURE
  const grown = exp(toNumber(size)) * ONE
  if (x > 0) return sureWhole((ONE * ONE) / (ONE + grown))
  const shrunk = sureWhole((ONE * ONE) / grown)
  return shrunk < 0 ? UNSURE : quotient(ONE, ONE + shrunk)
}

/** The whole number below 2^64 over any denominator from a little above that of `near` to SHORT below it, if there is one. */
function sureWhole(near: number): number {
  const whole = Math.floor(near - 1e-5)
  const most = near + near * near * ((SHORT * 1.01) / (ONE * ONE)) + 1e-5
  return most < whole + 1 ? whole : UNSURE
}
