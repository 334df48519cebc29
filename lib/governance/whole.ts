/** A whole number of base units: a number within ±2^53 or a bigint of any size. */
export type Whole = number | bigint

/** Votes are counted, not measured: a number that is not whole, or too large to be sure, is our mistake and throws. */
export function wholeOf(amount: Whole): bigint {
  if (typeof amount === 'bigint') return amount
  if (!Number.isSafeInteger(amount)) throw new RangeError(`votes are whole numbers within 2^53 or bigints; got ${amount}`)
  return BigInt(amount)
}

export function largerOf(one: bigint, other: bigint): bigint {
  return one > other ? one : other
}
