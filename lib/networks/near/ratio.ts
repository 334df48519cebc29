/** A fraction in whole numbers, not necessarily reduced; the denominator is positive. */
export interface Ratio {
  readonly numerator: bigint
  readonly denominator: bigint
}

export function ratio(numerator: number | bigint, denominator: number | bigint): Ratio {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) }
}

/** Negative, zero or positive as a is smaller than, equal to or larger than b, without rounding. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** As a double; both parts must be below 10³⁰⁸. */
export function ratioToNumber({ numerator, denominator }: Ratio): number {
  return Number(numerator) / Number(denominator)
}

/** ⌈numerator / denominator⌉ for numbers from 0 up. */
export function ceilDivide(numerator: bigint, denominator: bigint): bigint {
  return (numerator + denominator - 1n) / denominator
}
