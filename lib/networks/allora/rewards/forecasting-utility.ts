/** Share of the workers' reward that forecasting may get, and the smoothed ratio it follows from. */
export interface ForecastingUtility {
  /** Between 0.1 and 0.5. */
  readonly chi: number
  readonly tau: number
}

/** chi rises from here, at tau = 0 … */
const leastChi = 0.1
/** … to here, at tau = 1. */
const mostChi = 0.5

export function chiOf(tau: number): number {
  return tau < 0 ? leastChi : tau < 1 ? (mostChi - leastChi) * tau + leastChi : mostChi
}

/**
 * tau = alpha T / m + (1 - alpha) previous, where T is the score of forecasting as a task and m the best inferer's score. The chain's
 * running maximum starts at 0, so that scores all below 0 count as m = 0; then |T| divides, and if T is 0 too, chi is 0.5 and tau 0.
 */
export function forecastingUtility(
  task: number, infererScores: ArrayLike<number>, previousRatio: number, alpha: number, n = infererScores.length,
): ForecastingUtility {
  let best = 0
  for (let j = 0; j < n; j++) best = Math.max(best, infererScores[j]!)
  const divisor = best > 0 ? best : Math.abs(task)
  if (divisor === 0) return { chi: mostChi, tau: 0 }
  const tau = alpha * (task / divisor) + (1 - alpha) * previousRatio
  return { chi: chiOf(tau), tau }
}

/** gamma = (F + G) / ((1 - chi) F + chi G): keeps the workers' total when chi moves reward between their tasks. 1 if there is nothing to move. */
export function normalizationFactor(infererEntropy: number, forecasterEntropy: number, chi: number): number {
  const mixed = (1 - chi) * infererEntropy + chi * forecasterEntropy
  return mixed > 0 ? (infererEntropy + forecasterEntropy) / mixed : 1
}
