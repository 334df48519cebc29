// The chain counts in I32F32: signed, 32 bits before and 32 after the point. A raw value is the number times 2^32 and, as long as it
// stays below 2^53, a plain double. Results are exact; the chain saturates at ±2^31, which no quantity of an epoch comes near.

/** Raw value of 1. */
export const ONE = 4294967296
const PER_ONE = 2.3283064365386963e-10 // 2^-32
export const U16_MAX = 65535

/**
 * ⌊a·b / 2^32⌋ of two raw values of any sign, for |a·b| < 2^84. Rounding a product keeps its order with the whole numbers, all of
 * which are doubles, so only a result that looks whole can be wrong; the low 32 bits then tell on which side the product lies.
 */
export function product(a: number, b: number): number {
  const near = a * b * PER_ONE
  const whole = Math.floor(near)
  return near === whole && Math.imul(a, b) < 0 ? whole - 1 : whole
}

/**
 * ⌊a·2^32 / b⌋ of two whole numbers, 0 ≤ a < 2^52 and 0 ≤ b < 2^53, for quotients below 2^53; 0 if b is 0. As for a product,
 * only a quotient that looks whole can be wrong; the low bits of what it gives times b tell.
 */
export function quotient(a: number, b: number): number {
  if (b === 0) return 0
  const near = (a * ONE) / b
  const whole = Math.floor(near)
  return near === whole && Math.imul(whole, b) > 0 ? whole - 1 : whole
}

/** Raw value of u / 65535, cut. */
export function fromU16(u: number): number {
  return Math.floor((u * ONE) / U16_MAX)
}

/** ⌊x·65535⌋ of a raw value x ≥ 0, at most 65535: how the chain stores a share. */
export function toU16(raw: number): number {
  return Math.min(U16_MAX, Math.floor(raw * U16_MAX * PER_ONE))
}

/** A raw value as an ordinary number. */
export function toNumber(raw: number): number {
  return raw * PER_ONE
}

/** The nearest raw value at or below an ordinary number. */
export function fromNumber(value: number): number {
  return Math.floor(value * ONE)
}

/** Divides in place by the sum, each quotient cut; what adds up to 0 stays as it is. The sum must be below 2^53. */
export function normalise(values: Float64Array): void {
  let total = 0
  for (let i = 0; i < values.length; i++) total += values[i]!
  if (total > 0) divideAll(values, total)
}

/** Divides in place by a total other than 0. */
export function divideAll(values: Float64Array, total: number): void {
  for (let i = 0; i < values.length; i++) values[i] = quotient(values[i]!, total)
}
