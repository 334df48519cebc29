import { wholeOf, type Whole } from '../../whole'

/** Time-weighted prices of the two conditional markets, in the same whole unit. */
export interface ConditionalPrices {
  readonly pass: Whole
  readonly fail: Whole
}

/**
 * Passes if the market that assumes it prices the token higher by more than the threshold: pass · 10,000 > fail · (10,000 + bp).
 * Exactly the threshold is too little by this project's choice (`isStrict`); MetaDAO's strictness was not verified.
 */
export function futarchyPasses({ pass, fail }: ConditionalPrices, thresholdBasisPoints: number, isStrict = true): boolean {
  const has = wholeOf(pass) * 10_000n
  const needs = wholeOf(fail) * BigInt(10_000 + thresholdBasisPoints)
  return isStrict ? has > needs : has >= needs
}
