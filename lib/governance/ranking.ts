import type { Electorate } from './electorate'

/** Complete rankings of the same alternatives, `order[ballot * alternatives + place]`, best first, and the power behind each. */
export interface Rankings {
  readonly alternatives: number
  readonly order: Uint8Array
  readonly power: ArrayLike<number>
}

/** Honest rankings of those who take part; of equal alternatives the lower number comes first. At most 255 alternatives. */
export function rankingsOf({ size, takesPart, utilities }: Electorate, power: ArrayLike<number>): Rankings {
  const alternatives = utilities.length
  if (alternatives > 255) throw new RangeError(`rankings hold at most 255 alternatives; got ${alternatives}`)
  let voters = 0
  for (let voter = 0; voter < size; voter++) voters += takesPart[voter]!
  const order = new Uint8Array(voters * alternatives)
  const behind = new Float64Array(voters)
  const values = new Float64Array(alternatives)
  const places = new Int32Array(alternatives)
  for (let voter = 0, base = 0, ballot = 0; voter < size; voter++) {
    if (takesPart[voter] === 0) continue
    // every pair moves one of its two back, without a branch that nobody could foretell
    for (let next = 0; next < alternatives; next++) {
      const value = utilities[next]![voter]!
      let place = next
      for (let earlier = 0; earlier < next; earlier++) {
        const isBetter = Number(value > values[earlier]!)
        places[earlier]! += isBetter
        place -= isBetter
      }
      values[next] = value
      places[next] = place
    }
    for (let next = 0; next < alternatives; next++) order[base + places[next]!] = next
    behind[ballot++] = power[voter]!
    base += alternatives
  }
  return { alternatives, order, power: behind }
}

/** Power of those who rank i before j, at `i * alternatives + j`. */
export function pairwise({ alternatives, order, power }: Rankings): Float64Array {
  const wins = new Float64Array(alternatives * alternatives)
  for (let ballot = 0; ballot < power.length; ballot++) {
    const base = ballot * alternatives
    const weight = power[ballot]!
    for (let place = 0; place < alternatives - 1; place++) {
      const row = order[base + place]! * alternatives
      for (let after = place + 1; after < alternatives; after++) wins[row + order[base + after]!]! += weight
    }
  }
  return wins
}

/** The alternative that beats each other one, power against power; undefined if there is a circle or a tie at the top. */
export function condorcetWinner(wins: Float64Array, alternatives: number): number | undefined {
  for (let i = 0; i < alternatives; i++) {
    let beaten = 0
    for (let j = 0; j < alternatives; j++) if (i !== j && wins[i * alternatives + j]! > wins[j * alternatives + i]!) beaten++
    if (beaten === alternatives - 1) return i
  }
  return undefined
}

/** Borda's points: for each ballot, its power times the number of alternatives ranked below. */
export function bordaScores(wins: Float64Array, alternatives: number): Float64Array {
  return Float64Array.from({ length: alternatives }, (_, i) => {
    let points = 0
    for (let j = 0; j < alternatives; j++) points += wins[i * alternatives + j]!
    return points
  })
}
