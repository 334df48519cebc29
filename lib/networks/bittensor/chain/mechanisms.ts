import { U16_MAX } from '../fixed-point'

/**
 * What each of a subnet's mechanisms gets of an emission (a whole number): by the owner's table of u16, or evenly if there is none; cut, and
 * what is left over goes to the first.
 */
export function mechanismEmissions(emission: number, count: number, table?: readonly number[]): number[] {
  const even = Math.floor(emission / count)
  const amounts = Array.from({ length: count }, (_, m) => (table ? shareOf(emission, table[m] ?? 0) : even))
  amounts[0]! += Math.max(0, emission - amounts.reduce((total, amount) => total + amount, 0))
  return amounts
}

function shareOf(emission: number, share: number): number {
  return Number((BigInt(emission) * BigInt(share)) / BigInt(U16_MAX))
}

/**
 * Stored scores of a subnet from those of its mechanisms, score by score: each weighted with its part of the emission, cut to 64 bits after the
 * point, and cut to a whole number after every addition. Holds for consensus, dividends, validator trust, stake weight and combined emission;
 * incentive is stored for each mechanism, and server and validator emission are plainly added.
 */
export function combinedScores(scores: readonly (readonly number[])[], emissions: readonly number[]): number[] {
  const total = BigInt(emissions.reduce((sum, amount) => sum + amount, 0))
  const parts = emissions.map((amount, m) => (total > 0n ? (BigInt(amount) << 64n) / total : m === 0 ? 1n << 64n : 0n))
  return scores[0]!.map((_, i) => parts.reduce((sum, part, m) => sum + Number((BigInt(scores[m]![i]!) * part) >> 64n), 0))
}
