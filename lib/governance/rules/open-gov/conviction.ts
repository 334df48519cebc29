import { wholeOf, type Whole } from '../../whole'

/** 0: no lock and a tenth of the vote; k: k votes per token, locked 2^(k-1) periods if on the winning side. */
export type Conviction = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** Votes of so much capital, in whole units. */
export function convictionVotes(capital: Whole, conviction: Conviction): bigint {
  return conviction === 0 ? wholeOf(capital) / 10n : wholeOf(capital) * BigInt(conviction)
}

/** Lock periods (7 days on Polkadot) after the vote. */
export function lockPeriods(conviction: Conviction): number {
  return conviction === 0 ? 0 : 1 << (conviction - 1)
}
