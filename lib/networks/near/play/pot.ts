import type { Vector } from '../../../core/vector'
import { limbRadix, limbsPerAmount, readAmount, writeAmount } from './limbs'

const below = 1 / limbRadix
const scale = 168n // bits of the fraction by which stakes are multiplied: seven limbs
const factorLimbs = 7
const mostFactor = 268_435_456 // 2²⁸: a limb times this, and a carry, is exact
const columns = 14

/**
 * Divides an epoch's pot among stakes, ⌊pot · stake · numerator / (staked · denominator)⌋ to the yocto, mostly without big integers.
 *
 * Every stake is multiplied by ⌊2¹⁶⁸ pot / staked⌋ in limbs. That is too small by less than 2⁻⁴⁵ of a yocto, so what stands before the point
 * is right unless the first limb behind it is full; those few, and fractions with long denominators, are reckoned in big integers.
 */
export class Pot {
  private pot = 0n
  private staked = 0n
  private isShort = false
  private readonly factor = new Float64Array(factorLimbs)
  /** Columns 4 to 13 of the product; 7 holds whole yocto, 6 the first limb of the fraction. */
  private readonly x = new Float64Array(columns)

  /** Prepares for an epoch. `staked` is the stake of all validators, in yocto like the pot. */
  fill(pot: bigint, staked: bigint): void {
    this.pot = pot
    this.staked = staked
    this.isShort = staked > 0n && pot < staked
    if (!this.isShort) return
    let left = (pot << scale) / staked
    for (let k = 0; k < factorLimbs; k++) {
      this.factor[k] = Number(left & 0xffffffn)
      left >>= 24n
    }
  }

  /**
   * Writes the reward for the stake at `at` to the place `to` of `out`. The uptime factor is numerator / denominator: whole numbers below 2⁵³,
   * numerator ≤ denominator. Nothing staked: 0.
   */
  share(stakes: Vector, at: number, numerator: number, denominator: number, out: Vector, to: number): void {
    if (numerator === 0 || this.staked === 0n) {
      for (let k = 0; k < limbsPerAmount; k++) out[to + k] = 0
      return
    }
    const isWhole = numerator === denominator
    if (this.isShort && (isWhole || denominator <= mostFactor)) {
      this.multiply(stakes, at)
      if (!isWhole) this.scale(numerator, denominator)
      if (this.x[6]! < limbRadix - 1) {
        for (let k = 0; k < limbsPerAmount; k++) out[to + k] = this.x[7 + k]!
        return
      }
    }
    writeAmount(out, to, (this.pot * readAmount(stakes, at) * BigInt(numerator)) / (this.staked * BigInt(denominator)))
  }

  /** x = stake · factor without the four lowest columns, carried through. */
  private multiply(stakes: Vector, at: number): void {
    const { x, factor } = this
    const s0 = stakes[at]!, s1 = stakes[at + 1]!, s2 = stakes[at + 2]!, s3 = stakes[at + 3]!, s4 = stakes[at + 4]!
    const f0 = factor[0]!, f1 = factor[1]!, f2 = factor[2]!, f3 = factor[3]!, f4 = factor[4]!, f5 = factor[5]!, f6 = factor[6]!
    let column = s0 * f4 + s1 * f3 + s2 * f2 + s3 * f1 + s4 * f0
    let carry = Math.floor(column * below)
    x[4] = column - carry * limbRadix
    column = s0 * f5 + s1 * f4 + s2 * f3 + s3 * f2 + s4 * f1 + carry
    carry = Math.floor(column * below)
    x[5] = column - carry * limbRadix
    column = s0 * f6 + s1 * f5 + s2 * f4 + s3 * f3 + s4 * f2 + carry
    carry = Math.floor(column * below)
    x[6] = column - carry * limbRadix
    column = s1 * f6 + s2 * f5 + s3 * f4 + s4 * f3 + carry
    carry = Math.floor(column * below)
    x[7] = column - carry * limbRadix
    column = s2 * f6 + s3 * f5 + s4 * f4 + carry
    carry = Math.floor(column * below)
    x[8] = column - carry * limbRadix
    column = s3 * f6 + s4 * f5 + carry
    carry = Math.floor(column * below)
    x[9] = column - carry * limbRadix
    column = s4 * f6 + carry
    carry = Math.floor(column * below)
    x[10] = column - carry * limbRadix
    x[11] = carry
  }

  /** x = ⌊x · numerator / denominator⌋, both at most 2²⁸. */
  private scale(numerator: number, denominator: number): void {
    const { x } = this
    let carry = 0
    for (let k = 4; k < columns; k++) {
      const product = (k < 12 ? x[k]! : 0) * numerator + carry
      carry = Math.floor(product * below)
      x[k] = product - carry * limbRadix
    }
    let rest = 0
    for (let k = columns - 1; k >= 4; k--) {
      const dividend = rest * limbRadix + x[k]!
      let quotient = Math.floor(dividend / denominator)
      rest = dividend - quotient * denominator
      if (rest < 0) {
        quotient--
        rest += denominator
      }
      x[k] = quotient
    }
  }
}
