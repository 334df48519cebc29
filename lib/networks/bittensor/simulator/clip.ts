/**
 * Cuts weights to the consensus: `clipped` = min(weight, consensus); `rank[m]` = Σ stake · clipped; `trust[v]` = what remains of
 * the validator's weights, Σ clipped / Σ `current`, 0 without weights. YUMA2B cuts the weights of the epoch before.
 */
export function clipWeights(
  weights: Float64Array, current: Float64Array, consensus: Float64Array, stake: Float64Array,
  clipped: Float64Array, rank: Float64Array, trust: Float64Array,
): void {
  const miners = consensus.length
  rank.fill(0)
  for (let v = 0, at = 0; v < stake.length; v++) {
    const share = stake[v]!
    let kept = 0
    let given = 0
    for (let m = 0; m < miners; m++, at++) {
      const weight = weights[at]!
      const level = consensus[m]!
      const cut = weight < level ? weight : level
      clipped[at] = cut
      rank[m]! += share * cut
      kept += cut
      given += current[at]!
    }
    trust[v] = given > 0 ? kept / given : 0
  }
}

/** `out[m]` = Σ stake · weight: what miners would get unclipped. */
export function prerankOf(weights: Float64Array, stake: Float64Array, out: Float64Array): void {
  const miners = out.length
  out.fill(0)
  for (let v = 0, at = 0; v < stake.length; v++) {
    const share = stake[v]!
    for (let m = 0; m < miners; m++, at++) out[m]! += share * weights[at]!
  }
}

/** Trust in a miner: its rank divided by its prerank, 0 without prerank. */
export function minerTrust(rank: Float64Array, prerank: Float64Array, out: Float64Array): void {
  for (let m = 0; m < out.length; m++) out[m] = prerank[m]! > 0 ? rank[m]! / prerank[m]! : 0
}

/** (1 − penalty) · weight + penalty · clipped. */
export function weightsForBonds(weights: Float64Array, clipped: Float64Array, penalty: number, out: Float64Array): void {
  for (let at = 0; at < out.length; at++) out[at] = (1 - penalty) * weights[at]! + penalty * clipped[at]!
}
