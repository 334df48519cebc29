/**
 * Regrets of a topic: positive means that the network was worse off than with this participant alone. Rows are as long as the
 * capacity; NaN stands for "no regret yet" and is read as the topic's initial regret.
 */
export interface Regrets {
  readonly inferer: Float64Array
  readonly forecaster: Float64Array
  /** Against the network without forecasters. */
  readonly naive: Float64Array
  /** `[o][j]`: inferer j against the network without inferer o. */
  readonly oneOutInfererInferer: Float64Array
  /** `[o][k]`: forecaster k, without inferer o. */
  readonly oneOutInfererForecaster: Float64Array
  /** `[o][j]`: inferer j against the network without forecaster o. */
  readonly oneOutForecasterInferer: Float64Array
  /** `[o][k]`: forecaster k against the network without forecaster o. */
  readonly oneOutForecasterForecaster: Float64Array
  /** `[k][j]`: inferer j against the network of all inferers and forecaster k alone. */
  readonly oneInInferer: Float64Array
  /** Forecaster k against the same. */
  readonly oneInSelf: Float64Array
}

/** No regrets yet, for up to so many inferers and forecasters. */
export function createRegrets(inferers: number, forecasters: number): Regrets {
  const missing = (length: number) => new Float64Array(length).fill(NaN)
  return {
    inferer: missing(inferers),
    forecaster: missing(forecasters),
    naive: missing(inferers),
    oneOutInfererInferer: missing(inferers * inferers),
    oneOutInfererForecaster: missing(inferers * forecasters),
    oneOutForecasterInferer: missing(forecasters * inferers),
    oneOutForecasterForecaster: missing(forecasters * forecasters),
    oneInInferer: missing(forecasters * inferers),
    oneInSelf: missing(forecasters),
  }
}
