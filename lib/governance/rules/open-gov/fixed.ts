/** FixedI64 and Perbill of Substrate: whole billionths; products, quotients and roots are cut off towards zero. */
export const one = 1_000_000_000n

export function times(a: bigint, b: bigint): bigint {
  return (a * b) / one
}

export function over(a: bigint, b: bigint): bigint {
  return (a * one) / b
}

export function root(a: bigint): bigint {
  return wholeRoot(a * one)
}

/** The largest whole number whose square is at most n, which is not negative; Newton from a start that is never too small. */
function wholeRoot(n: bigint): bigint {
  let guess = BigInt(Math.ceil(Math.sqrt(Number(n)))) + 1n
  for (;;) {
    const next = guess > 0n ? (guess + n / guess) / 2n : 0n
    if (next >= guess) return guess
    guess = next
  }
}

/** Within a Perbill, 0 to one billion. */
export function clamped(value: bigint): bigint {
  return value < 0n ? 0n : value > one ? one : value
}

/** A share as billionths, rounded down, as the chain makes it from a quotient. */
export function billionths(share: number): bigint {
  return clamped(BigInt(Math.floor(share * 1e9)))
}
