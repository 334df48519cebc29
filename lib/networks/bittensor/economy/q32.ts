/** 1 in fixed point with 32 fraction bits. */
export const oneQ32 = 4294967296

const low16 = 65536

/**
 * ⌊value · factor / 2³²⌋, exact in plain doubles for whole values in [0, 2³⁷) and whole factors in [0, 2³²]: the value is cut
 * at 16 bits so that no partial product leaves the 53 bits of a double.
 */
export function mulQ32(value: number, factor: number): number {
  return Math.floor(upperProduct(value, factor) / low16)
}

/** What {@link mulQ32} cuts off, in 2⁻³² units: value · factor mod 2³². Same ranges. */
export function mulQ32Rest(value: number, factor: number): number {
  return lowest16(upperProduct(value, factor)) * low16 + lowest16(lowest16(value) * factor)
}

/** x mod 2¹⁶ for whole x ≥ 0; several times faster than the remainder of doubles. */
function lowest16(x: number): number {
  return x - Math.floor(x / low16) * low16
}

/** ⌊value · factor / 2¹⁶⌋ */
function upperProduct(value: number, factor: number): number {
  const high = Math.floor(value / low16)
  return high * factor + Math.floor(((value - high * low16) * factor) / low16)
}

/** base to a whole power ≥ 0, all in Q32, by squaring and cutting as the chain does, so that the last bits agree. */
export function powQ32(base: number, exponent: number): number {
  let result = oneQ32
  for (let square = base, left = exponent; left > 0; ) {
    if (left % 2 === 1) result = mulQ32(result, square)
    left = Math.floor(left / 2)
    if (left > 0) square = mulQ32(square, square)
  }
  return result
}

/** A 16-bit proportion as Q32: ⌊part · 2³² / 65535⌋. */
export function q32OfU16(part: number): number {
  return Math.floor((part * oneQ32) / 65535)
}
