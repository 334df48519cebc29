/** Chance of at least `least` successes in n tries of chance p each. Exact but for rounding; 0 where it is below 1e-300. */
export function binomialTail(n: number, p: number, least: number): number {
  if (least <= 0) return 1
  if (least > n || p <= 0) return 0
  if (p >= 1) return 1
  let chance = exactly(n, p, least)
  let reached = chance
  for (let k = least; k < n; k++) {
    chance *= ((n - k) / (k + 1)) * (p / (1 - p))
    reached += chance
  }
  return Math.min(1, reached)
}

/** Chance of exactly k successes; small and large factors take turns, so that products stay in range. */
function exactly(n: number, p: number, k: number): number {
  let product = 1
  let failures = n - k
  for (let i = 1; i <= k; i++) {
    product *= ((n - k + i) / i) * p
    while (product > 1 && failures > 0) {
      product *= 1 - p
      failures--
    }
  }
  for (; failures > 0; failures--) product *= 1 - p
  return product
}
