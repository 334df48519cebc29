/** Mean of the losses weighted by stake. Missing losses (NaN) are skipped; 0 if nobody with stake reported one. */
export function stakeWeightedLoss(stakes: ArrayLike<number>, losses: ArrayLike<number>): number {
  let weight = 0
  let total = 0
  for (let m = 0; m < stakes.length; m++) {
    const loss = losses[m]!
    if (loss !== loss) continue
    weight += stakes[m]!
    total += stakes[m]! * loss
  }
  return weight > 0 ? total / weight : 0
}

/**
 * The network's losses: for every entry the mean of the reputers' logarithmic losses, weighted by stake (own and delegated, not
 * adjusted). `reports[m]` is a row of `length` entries from m * length; NaN is skipped. Entries that nobody with stake reported
 * become NaN, "undefined". Checked against the research simulator's tables.
 */
export function networkLosses(stakes: ArrayLike<number>, reports: Float64Array, length: number, out: Float64Array, reputers = stakes.length): void {
  for (let e = 0; e < length; e++) {
    let weight = 0
    let total = 0
    for (let m = 0; m < reputers; m++) {
      const loss = reports[m * length + e]!
      if (loss !== loss) continue
      weight += stakes[m]!
      total += stakes[m]! * loss
    }
    out[e] = weight > 0 ? total / weight : NaN
  }
}
