import { ONE, quotient } from '../fixed-point'

const EXACT = 4503599627370496 // 2^52

/**
 * Writes the share of every UID in all stake that counts, as raw values: ⌊s·2^32 / Σs⌋, which is what cutting to 64 and then to 32 bits
 * after the point gives. Stakes are whole numbers of any one unit; those below the threshold count as 0, except the owner's. All 0 without stake.
 */
export function stakeShares(stake: Float64Array, threshold: number, owner: number, shares: Float64Array): void {
  let total = 0
  for (let i = 0; i < stake.length; i++) {
    shares[i] = stake[i]! < threshold && i !== owner ? 0 : stake[i]!
    total += shares[i]!
  }
  if (total < EXACT) for (let i = 0; i < shares.length; i++) shares[i] = quotient(shares[i]!, total)
  else divideLarge(shares)
}

function divideLarge(shares: Float64Array): void {
  let total = 0n
  for (const share of shares) total += BigInt(share)
  for (let i = 0; i < shares.length; i++) shares[i] = Number((BigInt(shares[i]!) * BigInt(ONE)) / total)
}
