/**
 * Where each loss of a report stands: combined, naive, inferers, forecasters, per forecaster the block without each inferer,
 * one-out inferers, one-out forecasters, one-in forecasters. Fields are the first place of each block.
 */
export interface LossLayout {
  readonly n: number
  readonly k: number
  readonly inferers: number
  readonly forecasters: number
  /** `[k][o]`: the inference that forecaster k implies without inferer o. */
  readonly withoutInferer: number
  readonly oneOutInferers: number
  readonly oneOutForecasters: number
  readonly oneInForecasters: number
  readonly length: number
}

export const combinedLoss = 0
export const naiveLoss = 1

/** The layout for n inferers and k forecasters; forecasters are left out or alone only where there are two or more. */
export function lossLayout(n: number, k: number): LossLayout {
  const inferers = 2
  const forecasters = inferers + n
  const withoutInferer = forecasters + k
  const oneOutInferers = withoutInferer + n * k
  const oneOutForecasters = oneOutInferers + n
  const variants = k > 1 ? k : 0
  const oneInForecasters = oneOutForecasters + variants
  return { n, k, inferers, forecasters, withoutInferer, oneOutInferers, oneOutForecasters, oneInForecasters, length: oneInForecasters + variants }
}
