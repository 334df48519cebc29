/** Somebody whose vote may be bought: how it would vote by itself, with which weight, for which price. */
export interface Buyable {
  readonly weight: number
  readonly stance: 'for' | 'abstain' | 'against'
  readonly price: number
}

export interface Bribery {
  readonly isFeasible: boolean
  /** Undefined if it is not feasible. */
  readonly cost: number | undefined
  /** Indices of those who are paid, ascending. */
  readonly bribed: readonly number[]
  /** Whether no cheaper set exists; beyond {@link mostSearched} candidates the search is greedy. */
  readonly isExact: boolean
}

/** Every set of up to so many candidates is looked at. */
export const mostSearched = 20

interface Task {
  /** Indices of those who are not in favour already. */
  readonly candidates: readonly number[]
  readonly voters: readonly Buyable[]
  /** What is still missing: of votes for minus votes against, more than 0; of votes for, the quorum. */
  readonly margin: number
  readonly missing: number
}

/**
 * The cheapest set of voters whose votes for make more for than against and at least the quorum of votes for. An opponent who turns closes the gap by
 * twice its weight, somebody who would stay away by its weight. Of equally cheap sets the smaller, then the one with lower indices.
 */
export function bribery(voters: readonly Buyable[], quorum: number): Bribery {
  let yes = 0, no = 0
  for (const { stance, weight } of voters) {
    if (stance === 'for') yes += weight
    else if (stance === 'against') no += weight
  }
  const candidates = voters.flatMap(({ stance }, index) => (stance === 'for' ? [] : [index]))
  const task = { candidates, voters, margin: yes - no, missing: quorum - yes }
  const isExact = candidates.length <= mostSearched
  const bribed = isExact ? searched(task) : greedy(task)
  if (!bribed) return { isFeasible: false, cost: undefined, bribed: [], isExact: true }
  return { isFeasible: true, cost: costOf(bribed, voters), bribed, isExact: isExact || bribed.length === 0 }
}

function gainOf({ stance, weight }: Buyable): number {
  return stance === 'against' ? 2 * weight : weight
}

function costOf(indices: readonly number[], voters: readonly Buyable[]): number {
  return indices.reduce((cost, index) => cost + voters[index]!.price, 0)
}

/** Depth first with candidates in order, taking before leaving: the first of equals has the lower indices. */
function searched({ candidates, voters, margin, missing }: Task): readonly number[] | undefined {
  let best: readonly number[] | undefined
  let leastCost = Infinity
  const gainLeft = suffixSums(candidates.map((index) => gainOf(voters[index]!)))
  const votesLeft = suffixSums(candidates.map((index) => voters[index]!.weight))
  const taken: number[] = []
  const look = (place: number, cost: number, margin: number, missing: number) => {
    if (cost > leastCost || (cost === leastCost && best !== undefined && taken.length >= best.length)) return
    if (margin > 0 && missing <= 0) {
      best = [...taken]
      leastCost = cost
      return
    }
    if (place === candidates.length || margin + gainLeft[place]! <= 0 || missing > votesLeft[place]!) return
    const voter = voters[candidates[place]!]!
    taken.push(candidates[place]!)
    look(place + 1, cost + voter.price, margin + gainOf(voter), missing - voter.weight)
    taken.pop()
    look(place + 1, cost, margin, missing)
  }
  look(0, 0, margin, missing)
  return best
}

function suffixSums(values: readonly number[]): number[] {
  const sums = new Array<number>(values.length + 1).fill(0)
  for (let i = values.length - 1; i >= 0; i--) sums[i] = sums[i + 1]! + values[i]!
  return sums
}

/** Takes the cheapest per vote of what is missing, then gives back, dearest first, whoever is not needed. */
function greedy({ candidates, voters, margin, missing }: Task): readonly number[] | undefined {
  const left = new Set(candidates)
  const taken = new Set<number>()
  const take = (until: () => boolean, worth: (voter: Buyable) => number) => {
    const order = [...left].filter((index) => worth(voters[index]!) > 0)
      .sort((i, j) => voters[i]!.price * worth(voters[j]!) - voters[j]!.price * worth(voters[i]!) || i - j)
    for (const index of order) {
      if (until()) return
      taken.add(index)
      left.delete(index)
      margin += gainOf(voters[index]!)
      missing -= voters[index]!.weight
    }
  }
  take(() => margin > 0, gainOf)
  take(() => missing <= 0, ({ weight }) => weight)
  if (margin <= 0 || missing > 0) return undefined
  for (const index of [...taken].sort((i, j) => voters[j]!.price - voters[i]!.price || j - i)) {
    const gain = gainOf(voters[index]!)
    const { weight } = voters[index]!
    if (margin - gain <= 0 || missing + weight > 0) continue
    taken.delete(index)
    margin -= gain
    missing += weight
  }
  return [...taken].sort((i, j) => i - j)
}
