import type { Electorate } from '../../electorate'

/** What honest voters who take part hand in, ballot by ballot; `voters[ballot]` is whose it is. */
export interface Sheets {
  readonly voters: Int32Array
  readonly choices: number
}

export function sheetsOf({ size, takesPart, utilities }: Electorate): Sheets {
  let ballots = 0
  for (let voter = 0; voter < size; voter++) ballots += takesPart[voter]!
  const voters = new Int32Array(ballots)
  for (let voter = 0, ballot = 0; voter < size; voter++) if (takesPart[voter] === 1) voters[ballot++] = voter
  return { voters, choices: utilities.length }
}

/** The entry of each ballot's voter: power, or any other number that voters have. */
export function behindOf({ voters }: Sheets, power: Float64Array): Float64Array {
  const behind = new Float64Array(voters.length)
  for (let ballot = 0; ballot < voters.length; ballot++) behind[ballot] = power[voters[ballot]!]!
  return behind
}

/** The best choice of each ballot, of equals the first. */
export function favourites({ voters, choices }: Sheets, { utilities }: Electorate): Int32Array {
  const best = new Int32Array(voters.length)
  const most = behindOf({ voters, choices }, utilities[0]!)
  for (let choice = 1; choice < choices; choice++) {
    const of = utilities[choice]!
    for (let ballot = 0; ballot < voters.length; ballot++) {
      const value = of[voters[ballot]!]!
      if (value <= most[ballot]!) continue
      most[ballot] = value
      best[ballot] = choice
    }
  }
  return best
}

/** Approves what suits better than the mean of all choices. */
export function approvals({ voters, choices }: Sheets, { utilities }: Electorate): Uint8Array {
  const approved = new Uint8Array(voters.length * choices)
  for (let ballot = 0; ballot < voters.length; ballot++) {
    const voter = voters[ballot]!
    let total = 0
    for (let choice = 0; choice < choices; choice++) total += utilities[choice]![voter]!
    for (let choice = 0; choice < choices; choice++) if (utilities[choice]![voter]! * choices > total) approved[ballot * choices + choice] = 1
  }
  return approved
}

/** Weights in proportion to how much better than the worst choice each is; the same weight for all where there is no difference. */
export function gains({ voters, choices }: Sheets, { utilities }: Electorate): Float64Array {
  const weights = new Float64Array(voters.length * choices)
  for (let ballot = 0; ballot < voters.length; ballot++) {
    const voter = voters[ballot]!
    let worst = Infinity, best = -Infinity
    for (let choice = 0; choice < choices; choice++) {
      worst = Math.min(worst, utilities[choice]![voter]!)
      best = Math.max(best, utilities[choice]![voter]!)
    }
    for (let choice = 0; choice < choices; choice++) weights[ballot * choices + choice] = best > worst ? utilities[choice]![voter]! - worst : 1
  }
  return weights
}
