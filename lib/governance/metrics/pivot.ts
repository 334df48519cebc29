import { normalCdf, pow } from '../../core/math'

/** Chance that one's vote changes the outcome under "more for than against": for a vote in favour and for one against. */
export interface PivotChance {
  readonly ifFor: number
  readonly ifAgainst: number
}

const pi = 3.141592653589793

/** Everybody else votes with weight 1, for with probability p, on its own. A vote for decides a tie, one against a lead of one. */
export function pivotEqual(otherVoters: number, p: number): PivotChance {
  const isEven = otherVoters % 2 === 0
  return {
    ifFor: isEven ? binomialChance(otherVoters, otherVoters / 2, p) : 0,
    ifAgainst: isEven ? 0 : binomialChance(otherVoters, (otherVoters + 1) / 2, p),
  }
}

/** √(2 / (π n)): what {@link pivotEqual} comes to for many others, an even number, who toss coins; 1 without others. */
export function pivotNearTie(otherVoters: number): number {
  return otherVoters > 0 ? Math.min(1, Math.sqrt(2 / (pi * otherVoters))) : 1
}

/** Chance of k among n. Factors are taken in an order that keeps the product near 1, so that large n neither overflow nor vanish early. */
function binomialChance(n: number, k: number, p: number): number {
  if (p <= 0 || p >= 1) return k === (p <= 0 ? 0 : n) ? 1 : 0
  let chance = 1
  let failures = n - k
  for (let i = 1; i <= k; i++) {
    chance *= ((n - k + i) / i) * p
    while (chance > 1 && failures > 0) {
      chance *= 1 - p
      failures--
    }
  }
  return chance * pow(1 - p, failures)
}


/** The others' weights, whole, and how likely each votes for and against; the rest stays away. */
export interface OtherVoters {
  readonly weights: ArrayLike<number>
  readonly probFor: ArrayLike<number>
  readonly probAgainst: ArrayLike<number>
}

/** Exactly, by adding one voter after another to the distribution of the margin. Time in proportion to voters times total weight. */
export function pivotWeighted(weight: number, { weights, probFor, probAgainst }: OtherVoters): PivotChance {
  let total = 0
  for (let i = 0; i < weights.length; i++) total += weights[i]!
  let margins = new Float64Array(2 * total + 1) // margin m at m + total
  let next = new Float64Array(2 * total + 1)
  margins[total] = 1
  for (let i = 0, reach = 0; i < weights.length; i++) {
    const w = weights[i]!
    const away = 1 - probFor[i]! - probAgainst[i]!
    next.fill(0)
    for (let m = total - reach; m <= total + reach; m++) {
      const chance = margins[m]!
      next[m]! += chance * away
      next[m + w]! += chance * probFor[i]!
      next[m - w]! += chance * probAgainst[i]!
    }
    reach += w
    ;[margins, next] = [next, margins]
  }
  const between = (low: number, high: number) => {
    let chance = 0
    for (let m = Math.max(-total, low); m <= Math.min(total, high); m++) chance += margins[m + total]!
    return chance
  }
  return { ifFor: between(1 - weight, 0), ifAgainst: between(1, weight) }
}

/** Normal approximation of {@link pivotWeighted}'s `ifFor`, with half a vote for continuity; 0 or 1 where the others' margin is certain. */
export function pivotNormal(weight: number, { weights, probFor, probAgainst }: OtherVoters): number {
  let centre = 0
  let variance = 0
  for (let i = 0; i < weights.length; i++) {
    const lean = probFor[i]! - probAgainst[i]!
    centre += weights[i]! * lean
    variance += weights[i]! * weights[i]! * (probFor[i]! + probAgainst[i]! - lean * lean)
  }
  const spread = Math.sqrt(Math.max(0, variance))
  if (spread === 0) return centre > -weight && centre <= 0 ? 1 : 0
  return normalCdf((0.5 - centre) / spread) - normalCdf((0.5 - weight - centre) / spread)
}

export interface VotingCalculus {
  /** p B + D - C. */
  readonly reward: number
  readonly votes: boolean
}

/** Riker & Ordeshook 1968: one votes if the chance to decide times the benefit, plus duty, exceeds the cost; not if it equals it. */
export function calculusOfVoting(pivotChance: number, benefit: number, duty: number, cost: number): VotingCalculus {
  const reward = pivotChance * benefit + duty - cost
  return { reward, votes: reward > 0 }
}
