import type { Vector } from '../../../core/vector'

// Amounts of up to 120 bits as five doubles that hold 24 bits each, lowest first, so that a loop over validators is exact and allocates
// nothing. All yocto that will ever exist fit into 111 bits.

export const limbsPerAmount = 5
export const limbRadix = 16_777_216 // 2²⁴
const bits = 24n
const mask = 0xffffffn
const mostAmount = 1n << 120n

/** Writes a whole number from 0 to below 2¹²⁰ at this place. */
export function writeAmount(to: Vector, at: number, amount: bigint): void {
  if (amount < 0n || amount >= mostAmount) throw new RangeError(`an amount is from 0 to below 2^120; got ${amount}`)
  let left = amount
  for (let k = 0; k < limbsPerAmount; k++) {
    to[at + k] = Number(left & mask)
    left >>= bits
  }
}

export function readAmount(from: Vector, at: number): bigint {
  let amount = 0n
  for (let k = limbsPerAmount - 1; k >= 0; k--) amount = (amount << bits) + BigInt(from[at + k]!)
  return amount
}

/** The amount in NEAR, rounded to a double: relative error below 1e-15. */
export function amountInNear(from: Vector, at: number): number {
  return (
    from[at + 4]! * 79228.162514264337593543950336 + from[at + 3]! * 0.004722366482869645213696 +
    from[at + 2]! * 2.81474976710656e-10 + from[at + 1]! * 1.6777216e-17 + from[at]! * 1e-24
  )
}

const below = 1 / limbRadix

/** Sets the amount at a place of `out` to the sum of those at the same place of `a` and `b`. */
export function addAmounts(out: Vector, a: Vector, b: Vector, at: number): void {
  const v0 = a[at]! + b[at]!, c0 = Math.floor(v0 * below)
  const v1 = a[at + 1]! + b[at + 1]! + c0, c1 = Math.floor(v1 * below)
  const v2 = a[at + 2]! + b[at + 2]! + c1, c2 = Math.floor(v2 * below)
  const v3 = a[at + 3]! + b[at + 3]! + c2, c3 = Math.floor(v3 * below)
  out[at] = v0 - c0 * limbRadix
  out[at + 1] = v1 - c1 * limbRadix
  out[at + 2] = v2 - c2 * limbRadix
  out[at + 3] = v3 - c3 * limbRadix
  out[at + 4] = a[at + 4]! + b[at + 4]! + c3
}

/** Whether the amount at `i` is smaller than the one at `j`. */
export function isSmaller(amounts: Vector, i: number, j: number): boolean {
  for (let k = limbsPerAmount - 1; k >= 0; k--) {
    const difference = amounts[i + k]! - amounts[j + k]!
    if (difference !== 0) return difference < 0
  }
  return false
}
