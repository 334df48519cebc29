/**
 * The older way to the consensus: [0, 1] is halved until it is no longer than 1 / `precision`, upwards while strictly larger
 * weights hold more than `kappa` of the stake; the result is the upper end. So it lies up to 1 / `precision` above the level
 * and is never 0, not even for a miner without any weight.
 */
export function bisectedLevels(
  weights: Float64Array, stake: Float64Array, miners: number, kappa: number, precision: number, out: Float64Array,
): void {
  for (let m = 0; m < miners; m++) {
    let low = 0
    let high = 1
    while (high - low > 1 / precision) {
      const middle = (low + high) / 2
      if (stakeAbove(weights, stake, miners, m, middle) > kappa) low = middle
      else high = middle
    }
    out[m] = high
  }
}

function stakeAbove(weights: Float64Array, stake: Float64Array, miners: number, m: number, level: number): number {
  let total = 0
  for (let v = 0; v < stake.length; v++) if (weights[v * miners + m]! > level) total += stake[v]!
  return total
}
