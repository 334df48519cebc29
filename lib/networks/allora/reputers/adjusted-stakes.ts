/**
 * Stake as it counts for the consensus: min(N a S / Σ a S, 1), so that nobody counts more than an average reputer who is
 * listened to. If nobody has stake that is listened to, all count alike (1). The chain takes the hard minimum, not the sigmoid of
 * early drafts.
 */
export function adjustedStakes(
  stakes: ArrayLike<number>, coefficients: ArrayLike<number>, n = stakes.length, out: Float64Array = new Float64Array(n),
): Float64Array {
  let total = 0
  for (let m = 0; m < n; m++) total += stakes[m]! * coefficients[m]!
  for (let m = 0; m < n; m++) out[m] = total > 0 ? Math.min((n * stakes[m]! * coefficients[m]!) / total, 1) : 1
  return out
}
