import { wholeOf, type Whole } from './whole'

/** An exact share, `part` of `of` equal pieces; `of` is above 0. */
export interface Fraction {
  readonly part: bigint
  readonly of: bigint
}

export function fraction(part: Whole, of: Whole): Fraction {
  const exact = { part: wholeOf(part), of: wholeOf(of) }
  if (exact.of <= 0n || exact.part < 0n) throw new RangeError(`a share has a part of at least 0 and a whole above 0; got ${part} of ${of}`)
  return exact
}

export function percent(part: Whole): Fraction {
  return fraction(part, 100)
}

export function basisPoints(part: Whole): Fraction {
  return fraction(part, 10_000)
}

/** The share written in decimals: `'0.334'` is 334 of 1,000, which no binary number is. */
export function decimal(text: string): Fraction {
  const found = /^(\d+)(?:\.(\d+))?$/.exec(text)
  if (!found) throw new RangeError(`a share is written like 0.334; got "${text}"`)
  const [, whole = '', digits = ''] = found
  return { part: BigInt(whole + digits), of: BigInt(`1${'0'.repeat(digits.length)}`) }
}

/** The share of an amount, rounded down to whole units. */
export function floorOf({ part, of }: Fraction, amount: bigint): bigint {
  return (amount * part) / of
}

/**
 * Whether `part` of `total` is at least the share – or, with `strict`, more – compared by multiplying crosswise, so that nothing is
 * rounded. Nothing of nothing is at least any share and more than none, as the products 0 and 0 are equal.
 */
export function reaches(part: bigint, total: bigint, share: Fraction, strict: boolean): boolean {
  const has = part * share.of
  const needs = total * share.part
  return strict ? has > needs : has >= needs
}

/** The nearest number, for showing only; 0 of a total of 0. */
export function shareOf(part: bigint, total: bigint): number {
  return total === 0n ? 0 : Number(part) / Number(total)
}

export function numberOf({ part, of }: Fraction): number {
  return Number(part) / Number(of)
}
