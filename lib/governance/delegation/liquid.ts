/** Where everybody's weight ended. */
export interface LiquidPower {
  /** Weight that each voter casts: its own and all that flowed to it; 0 for those who cast no vote. */
  readonly power: Float64Array
  /** Weight that reached nobody who votes. */
  readonly lost: number
  /** Who casts each voter's weight: itself, somebody further on, or -1 if it is lost. */
  readonly casters: Int32Array
  /** Steps from each voter to its caster; -1 if lost. */
  readonly hops: Int32Array
  /** Circles of delegations without anybody who votes, each beginning with its lowest member. */
  readonly cycles: readonly (readonly number[])[]
}

const open = -2
const onPath = -3
const lostFor = -1

/**
 * Delegation that travels on: each weight goes to the first on its chain, beginning with its owner, who casts a vote. Chains that
 * end with somebody who stays away, and circles in which nobody votes, lose it; a member of a circle who votes releases all of it.
 * Naming oneself is naming nobody (-1). Every chain is followed once and remembered, so it takes time in proportion to the voters,
 * and chains may be as long as the electorate: nothing calls itself.
 */
export function liquid(weights: ArrayLike<number>, delegates: ArrayLike<number>, votes: ArrayLike<number>): LiquidPower {
  const size = weights.length
  const power = new Float64Array(size)
  const casters = new Int32Array(size).fill(open)
  const hops = new Int32Array(size).fill(-1)
  const path = new Int32Array(size)
  const cycles: number[][] = []
  let lost = 0

  for (let start = 0; start < size; start++) {
    // walk until somebody whose end is known, who votes, who names nobody, or who is on this very path
    let length = 0
    let at = start
    while (casters[at] === open && votes[at]! === 0) {
      casters[at] = onPath
      path[length++] = at
      const next = delegates[at]!
      if (next < 0) break
      at = next
    }

    // what is at the end of the path
    let caster = lostFor
    let distance = -1
    if (votes[at]! !== 0) {
      if (casters[at] === open) hops[at] = 0
      casters[at] = caster = at
      distance = 0
    } else if (casters[at]! >= 0) {
      caster = casters[at]!
      distance = hops[at]!
    } else if (casters[at] === onPath && path[length - 1] !== at) cycles.push(cycleOf(path, length, at))

    // hand it back along the path
    while (length > 0) {
      const voter = path[--length]!
      casters[voter] = caster
      if (caster >= 0) hops[voter] = ++distance
    }
  }

  for (let voter = 0; voter < size; voter++) {
    const caster = casters[voter]!
    if (caster < 0) lost += weights[voter]!
    else power[caster]! += weights[voter]!
  }
  return { power, lost, casters, hops, cycles }
}

/** The part of the path that closes at `entry`, turned so that its lowest member comes first. */
function cycleOf(path: Int32Array, length: number, entry: number): number[] {
  const members = Array.from(path.subarray(path.subarray(0, length).indexOf(entry), length))
  const lowest = members.indexOf(members.reduce((least, member) => Math.min(least, member)))
  return [...members.slice(lowest), ...members.slice(0, lowest)]
}
