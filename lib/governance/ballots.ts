import type { Proposal } from './contract'
import type { Electorate } from './electorate'

/** What a voter says to a question of yes or no, in Governor's order. */
export const against = 0
export const inFavour = 1
export const abstain = 2
export const veto = 3
export const absent = -1

/** Votes in a yes-or-no question, in whole base units. */
export interface Votes {
  readonly for: number
  readonly against: number
  readonly abstain: number
  /** Part of no other count. */
  readonly veto: number
}

/**
 * Everybody's honest ballot: for what suits better than the status quo, against what suits worse, abstention where it makes no
 * difference; `absent` for those who take no part. Whoever would lose more than `vetoBeyond` vetoes.
 */
export function ballotsOf({ proposed }: Proposal, { size, takesPart, utilities }: Electorate, vetoBeyond = Infinity): Int8Array {
  const before = utilities[0]!
  const after = utilities[proposed]!
  const ballots = new Int8Array(size)
  for (let voter = 0; voter < size; voter++) {
    const gain = after[voter]! - before[voter]!
    ballots[voter] = takesPart[voter] === 0 ? absent : gain > 0 ? inFavour : gain === 0 ? abstain : -gain > vetoBeyond ? veto : against
  }
  return ballots
}

/** Adds up voting power by ballot. Whole numbers stay exact: no electorate has more than 2^53. */
export function count(ballots: Int8Array, power: ArrayLike<number>): Votes {
  let yes = 0, no = 0, neither = 0, never = 0
  for (let voter = 0; voter < ballots.length; voter++) {
    const ballot = ballots[voter]!
    if (ballot === inFavour) yes += power[voter]!
    else if (ballot === against) no += power[voter]!
    else if (ballot === abstain) neither += power[voter]!
    else if (ballot === veto) never += power[voter]!
  }
  return { for: yes, against: no, abstain: neither, veto: never }
}

export function castIn(votes: Votes): number {
  return votes.for + votes.against + votes.abstain + votes.veto
}
