/** Gifts to projects, one entry each; one donor may give to one project several times. Indices count from 0, amounts are not negative. */
export interface Gifts {
  readonly donor: ArrayLike<number>
  readonly project: ArrayLike<number>
  readonly amount: ArrayLike<number>
}

/** What each donor gave to each project in all, project by project. */
export interface Contributions {
  /** Where the contributions to a project begin; one entry more than projects. */
  readonly starts: Int32Array
  readonly donor: Int32Array
  readonly amount: Float64Array
}

/** Adds up repeated gifts before any root is taken. Time in proportion to gifts, donors and projects; gifts of nothing make no contributor. */
export function contributionsOf(gifts: Gifts, projects: number): Contributions {
  const size = gifts.amount.length
  // gifts in the order of their projects
  const ends = new Int32Array(projects + 1)
  let donors = 0
  for (let gift = 0; gift < size; gift++) {
    ends[gifts.project[gift]! + 1]!++
    donors = Math.max(donors, gifts.donor[gift]! + 1)
  }
  for (let project = 0; project < projects; project++) ends[project + 1]! += ends[project]!
  const order = new Int32Array(size)
  const next = ends.slice()
  for (let gift = 0; gift < size; gift++) order[next[gifts.project[gift]!]!++] = gift

  // within a project, a donor's later gifts join the first
  const starts = new Int32Array(projects + 1)
  const donor = new Int32Array(size)
  const amount = new Float64Array(size)
  const slot = new Int32Array(donors).fill(-1)
  let length = 0
  for (let project = 0; project < projects; project++) {
    const start = length
    for (let place = ends[project]!; place < ends[project + 1]!; place++) {
      const gift = order[place]!
      const who = gifts.donor[gift]!
      if (!(gifts.amount[gift]! > 0)) continue
      if (slot[who]! < start) {
        slot[who] = length
        donor[length++] = who
      }
      amount[slot[who]!]! += gifts.amount[gift]!
    }
    starts[project + 1] = length
  }
  return { starts, donor: donor.subarray(0, length), amount: amount.subarray(0, length) }
}
