/** Ranks as shares of their sum; all zero when every rank is. */
export function proportionalIncentive(rank: Float64Array, out: Float64Array): void {
  let total = 0
  for (let m = 0; m < rank.length; m++) total += rank[m]!
  for (let m = 0; m < rank.length; m++) out[m] = total > 0 ? rank[m]! / total : 0
}

/** The miners of the highest rank share 1 equally, also when the highest rank is 0; as in the simulators, columns of zeros count too. */
export function winnersIncentive(rank: Float64Array, out: Float64Array): void {
  let highest = 0
  let winners = 0
  for (let m = 0; m < rank.length; m++) {
    if (rank[m]! > highest) {
      highest = rank[m]!
      winners = 0
    }
    if (rank[m] === highest) winners++
  }
  for (let m = 0; m < rank.length; m++) out[m] = rank[m] === highest ? 1 / winners : 0
}
