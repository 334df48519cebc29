import type { Regrets } from '../synthesis/regrets'
import { combinedLoss, naiveLoss, type LossLayout } from './layout'

/** alpha (lossA - lossB) + (1 - alpha) previous: how much better off the network would have been with B. Always an average, also for newcomers. */
export function regretUpdate(lossA: number, lossB: number, previous: number, alpha: number): number {
  return alpha * (lossA - lossB) + (1 - alpha) * previous
}

/**
 * Moves every regret by one epoch of network losses, in place. `capacity` is the length of the rows of inferers and of forecasters;
 * a missing regret starts from `initialRegret`; where a loss is undefined (NaN) the regret stays as it is.
 */
export function updateRegrets(
  regrets: Regrets, losses: Float64Array, at: LossLayout, alpha: number, initialRegret: number,
  capacity: { readonly inferers: number; readonly forecasters: number },
): void {
  const { n, k } = at
  const combined = losses[combinedLoss]!
  const row = (table: Float64Array, offset: number, count: number, lossA: number, from: number, step = 1) =>
    updateRow(table, offset, count, lossA, losses, from, step, alpha, initialRegret)

  row(regrets.inferer, 0, n, combined, at.inferers)
  row(regrets.forecaster, 0, k, combined, at.forecasters)
  row(regrets.naive, 0, n, losses[naiveLoss]!, at.inferers)
  for (let o = 0; o < n; o++) {
    const without = losses[at.oneOutInferers + o]!
    row(regrets.oneOutInfererInferer, o * capacity.inferers, n, without, at.inferers)
    // the loss of forecaster f without inferer o stands n places further for the next f
    row(regrets.oneOutInfererForecaster, o * capacity.forecasters, k, without, at.withoutInferer + o, n)
  }
  for (let f = 0; k > 1 && f < k; f++) {
    const without = losses[at.oneOutForecasters + f]!
    const alone = losses[at.oneInForecasters + f]!
    row(regrets.oneOutForecasterInferer, f * capacity.inferers, n, without, at.inferers)
    row(regrets.oneOutForecasterForecaster, f * capacity.forecasters, k, without, at.forecasters)
    row(regrets.oneInInferer, f * capacity.inferers, n, alone, at.inferers)
    row(regrets.oneInSelf, f, 1, alone, at.forecasters + f)
  }
}

function updateRow(
  table: Float64Array, offset: number, count: number, lossA: number,
  losses: Float64Array, from: number, step: number, alpha: number, initialRegret: number,
): void {
  if (lossA !== lossA) return
  for (let i = 0; i < count; i++) {
    const lossB = losses[from + i * step]!
    if (lossB !== lossB) continue
    const previous = table[offset + i]!
    table[offset + i] = regretUpdate(lossA, lossB, previous === previous ? previous : initialRegret, alpha)
  }
}
