/** Columns whose sum is smaller count as empty, so that no quotient overflows. */
const least = 1e-290

/** What a validator may hold at most of a miner with all stake, in YUMA2C. */
const fullCapacity = 18_446_744_073_709_551_616

/** Adds up the columns of `matrix` into `sums`. */
export function columnSums(matrix: Float64Array, sums: Float64Array): void {
  const miners = sums.length
  sums.fill(0)
  for (let start = 0; start < matrix.length; start += miners) {
    for (let m = 0; m < miners; m++) sums[m]! += matrix[start + m]!
  }
}

/** Turns the sums of columns into what divides them by (sum + epsilon); 0 for columns without sum. */
function toFactors(sums: Float64Array, epsilon: number): void {
  for (let m = 0; m < sums.length; m++) sums[m] = sums[m]! > least ? 1 / (sums[m]! + epsilon) : 0
}

/** Divides each column by (its sum + epsilon), in place; a column without sum becomes 0. `sums` is working memory. */
export function divideColumns(matrix: Float64Array, epsilon: number, sums: Float64Array): void {
  const miners = sums.length
  columnSums(matrix, sums)
  toFactors(sums, epsilon)
  for (let start = 0; start < matrix.length; start += miners) {
    for (let m = 0; m < miners; m++) matrix[start + m]! *= sums[m]!
  }
}

/**
 * Bonds as shares: stake · weight, divided by (the column's sum + epsilon), then alpha · this + (1 − alpha) · old, cell by cell.
 * `sums` is working memory.
 */
export function shareBonds(
  weights: Float64Array, stake: Float64Array, old: Float64Array, alpha: Float64Array, epsilon: number, sums: Float64Array, out: Float64Array,
): void {
  const miners = sums.length
  sums.fill(0)
  for (let v = 0, at = 0; v < stake.length; v++) {
    const share = stake[v]!
    for (let m = 0; m < miners; m++, at++) {
      const bond = share * weights[at]!
      out[at] = bond
      sums[m] = sums[m]! + bond
    }
  }
  toFactors(sums, epsilon)
  for (let start = 0; start < out.length; start += miners) {
    for (let m = 0; m < miners; m++) {
      const a = alpha[start + m]!
      out[start + m] = a * (out[start + m]! * sums[m]!) + (1 - a) * old[start + m]!
    }
  }
}

/** Capacity bonds: old ones decay, new ones are bought with a share of the capacity, by weight, up to the capacity. */
export function capacityBonds(
  weights: Float64Array, stake: Float64Array, old: Float64Array, share: number, decay: number, out: Float64Array,
): void {
  const miners = stake.length > 0 ? out.length / stake.length : 0
  for (let v = 0, at = 0; v < stake.length; v++) {
    const capacity = stake[v]! * fullCapacity
    for (let m = 0; m < miners; m++, at++) {
      const room = Math.max(0, capacity - old[at]!)
      const bought = Math.min(share * capacity, room) * weights[at]!
      out[at] = Math.min((1 - decay) * old[at]! + bought, capacity)
    }
  }
}

/** Relative bonds: each pair's bond moves towards 1 by alpha · weight and away by alpha, within [0, 1]. */
export function relativeBonds(weights: Float64Array, old: Float64Array, alpha: Float64Array, out: Float64Array): void {
  for (let at = 0; at < out.length; at++) {
    const a = alpha[at]!
    const kept = (1 - a) * old[at]!
    const room = kept < 1 ? 1 - kept : 0
    const bought = a * weights[at]!
    const bond = kept + (bought < room ? bought : room)
    out[at] = bond < 1 ? bond : 1
  }
}
