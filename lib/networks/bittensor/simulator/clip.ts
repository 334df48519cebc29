/** Sums that are smaller count as none, so that no quotient overflows. */
const least = 1e-290

/** Where {@link clipWeights} leaves its results: matrices `[v * miners + m]`, `rank` and `prerank` per miner, `trust` per validator. */
export interface Clipped {
  readonly clipped: Float64Array
  readonly weightsForBonds: Float64Array
  readonly rank: Float64Array
  readonly prerank: Float64Array
  readonly validatorTrust: Float64Array
}

/**
 * Cuts weights to the consensus: clipped = min(weight, consensus); weight for bonds = (1 − penalty) · weight + penalty · clipped;
 * rank = Σ stake · clipped; prerank = Σ stake · `current`; a validator's trust = Σ clipped / Σ `current`, 0 without weights.
 * `weights` and `current` are the same but in YUMA2B, which cuts the weights of the epoch before.
 */
export function clipWeights(
  weights: Float64Array, current: Float64Array, consensus: Float64Array, stake: Float64Array, penalty: number, to: Clipped,
): void {
  const { clipped, weightsForBonds, rank, prerank, validatorTrust } = to
  const miners = consensus.length
  const rest = 1 - penalty
  rank.fill(0)
  prerank.fill(0)
  for (let v = 0, at = 0; v < stake.length; v++) {
    const share = stake[v]!
    let kept = 0
    let given = 0
    for (let m = 0; m < miners; m++, at++) {
      const weight = weights[at]!
      const level = consensus[m]!
      const now = current[at]!
      // the smaller of the two without a branch, which would be guessed wrong half the time
      const isAbove = +(weight > level)
      const cut = level * isAbove + weight * (1 - isAbove)
      clipped[at] = cut
      weightsForBonds[at] = rest * weight + penalty * cut
      rank[m] = rank[m]! + share * cut
      prerank[m] = prerank[m]! + share * now
      kept += cut
      given += now
    }
    validatorTrust[v] = given > least ? kept / given : 0
  }
}

/** Trust in a miner: its rank divided by its prerank, 0 without prerank. */
export function minerTrust(rank: Float64Array, prerank: Float64Array, out: Float64Array): void {
  for (let m = 0; m < out.length; m++) out[m] = prerank[m]! > least ? rank[m]! / prerank[m]! : 0
}
