import { log, pow } from '../../../core/math'

/** y' = α y + x: what is left of yesterday's conviction and today's stake. */
export function convictionStep(conviction: number, staked: number, alpha: number): number {
  return alpha * conviction + staked
}

/** After so many steps with unchanged stake: α^t y₀ + x (1 - α^t) / (1 - α). `alpha` in [0, 1), `steps` whole. */
export function convictionAfter(steps: number, conviction: number, staked: number, alpha: number): number {
  const kept = pow(alpha, steps)
  return kept * conviction + (staked * (1 - kept)) / (1 - alpha)
}

/** What a stake approaches: x / (1 - α). */
export function largestConviction(staked: number, alpha: number): number {
  return staked / (1 - alpha)
}

/** α for which conviction without stake halves in so many steps: 2^(-1/h). */
export function alphaOfHalfLife(steps: number): number {
  return pow(0.5, 1 / steps)
}

/**
 * Steps, not rounded, until conviction reaches a threshold with unchanged stake: ln(((α-1) y* + x) / ((α-1) y + x)) / ln α. 0 if it is
 * there, undefined if the stake never gets it there.
 */
export function stepsToReach(threshold: number, conviction: number, staked: number, alpha: number): number | undefined {
  if (conviction >= threshold) return 0
  const gapLeft = staked - (1 - alpha) * threshold
  const gapNow = staked - (1 - alpha) * conviction
  return gapLeft > 0 ? Math.max(0, log(gapLeft / gapNow) / log(alpha)) : undefined
}
