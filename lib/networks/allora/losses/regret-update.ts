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
  updateRow(regrets.inferer, 0, n, combined, losses, at.inferers, 1, alpha, initialRegret)
  updateRow(regrets.forecaster, 0, k, combined, losses, at.forecasters, 1, alpha, initialRegret)
  updateRow(regrets.naive, 0, n, losses[naiveLoss]!, losses, at.inferers, 1, alpha, initialRegret)
  for (let o = 0; o < n; o++) {
    const without = losses[at.oneOutInferers + o]!
    updateRow(regrets.oneOutInfererInferer, o * capacity.inferers, n, without, losses, at.inferers, 1, alpha, initialRegret)
    // the loss of forecaster f without inferer o stands n places further for the next f
    updateRow(regrets.oneOutInfererForecaster, o * capacity.forecasters, k, without, losses, at.withoutInferer + o, n, alpha, initialRegret)
  }
  for (let f = 0; k > 1 && f < k; f++) {
    const without = losses[at.oneOutForecasters + f]!
    const alone = losses[at.oneInForecasters + f]!
    updateRow(regrets.oneOutForecasterInferer, f * capacity.inferers, n, without, losses, at.inferers, 1, alpha, initialRegret)
    updateRow(regrets.oneOutForecasterForecaster, f * capacity.forecasters, k, without, losses, at.forecasters, 1, alpha, initialRegret)
    updateRow(regrets.oneInInferer, f * capacity.inferers, n, alone, losses, at.inferers, 1, alpha, initialRegret)
    updateRow(regrets.oneInSelf, f, 1, alone, losses, at.forecasters + f, 1, alpha, initialRegret)
  }
}

/** One row of regrets against `lossA`; the participants' losses stand `step` places apart. */
function updateRow(
  table: Float64Array, offset: number, count: number, lossA: number,
  losses: Float64Array, from: number, step: number, alpha: number, initialRegret: number,
): void {
  if (lossA !== lossA) return
  for (let i = 0; i < count; i++) {
    const lossB = losses[from + i * step]!
    if (lossB !== lossB) continue
    if (table[offset + i] !== table[offset + i]!) table[offset + i] = initialRegret
    table[offset + i] = regretUpdate(lossA, lossB, table[offset + i]!, alpha)
  }
}
