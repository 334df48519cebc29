import { createRegrets, type Regrets } from './regrets'

/** Parameters of a topic that its inferences depend on. */
export interface SynthesisParameters {
  readonly pNorm: number
  readonly cNorm: number
  readonly epsilon: number
  /** Smallest sum of weights that is divided by. */
  readonly epsilonSafeDiv: number
}

/** Chain defaults: p = 3, c = 0.75, epsilon = 0.01. */
export const defaultSynthesisParameters: SynthesisParameters = { pNorm: 3, cNorm: 0.75, epsilon: 0.01, epsilonSafeDiv: 1e-7 }

/**
 * One epoch of a topic: what was submitted and what is known, and room for every inference made of it. Made once for the largest
 * number of participants; `n` inferers and `k` forecasters take part, the first of every array. Rows are as long as the capacity.
 */
export interface Synthesis {
  readonly maxInferers: number
  readonly maxForecasters: number
  n: number
  k: number

  readonly inferences: Float64Array
  /** `[k][j]`: the logarithmic loss that forecaster k expects of inferer j; NaN where it says nothing. */
  readonly forecasts: Float64Array
  /** Logarithmic loss of the network at the last update; NaN before the first. */
  networkLossPrev: number
  /** Regret given to newcomers. 0 means that every inferer counts as new, and the network is their plain mean. */
  initialRegret: number
  /** Scale stored with the last regrets, for editions that share one; 0 if there is none. */
  regretScale: number
  readonly regrets: Regrets

  combined: number
  naive: number
  /** What forecaster k's losses imply, where `speaks[k]` is 1; 0 elsewhere. */
  readonly forecastImplied: Float64Array
  readonly speaks: Uint8Array
  /** Weights of the combined inference, not normalised. A silent forecaster has none. */
  readonly infererWeights: Float64Array
  readonly forecasterWeights: Float64Array
  /** Without inferer o; defined if `hasOneOutInferers`. */
  readonly oneOutInferer: Float64Array
  /** `[k][o]`: what forecaster k implies without inferer o. */
  readonly impliedWithout: Float64Array
  /** Without forecaster o, and with forecaster k alone; defined if `hasForecasterVariants`, that is with two forecasters or more. */
  readonly oneOutForecaster: Float64Array
  readonly oneInForecaster: Float64Array
  hasOneOutInferers: boolean
  hasForecasterVariants: boolean

  /** Members of the set at hand: their regrets, values and weights, and room for sorting. */
  readonly members: { readonly regrets: Float64Array; readonly values: Float64Array; readonly weights: Float64Array; readonly sorting: Float64Array }
}

export function createSynthesis(maxInferers: number, maxForecasters: number): Synthesis {
  const numbers = (length: number) => new Float64Array(length)
  const members = () => numbers(maxInferers + maxForecasters)
  return {
    maxInferers, maxForecasters, n: maxInferers, k: maxForecasters,
    inferences: numbers(maxInferers), forecasts: numbers(maxInferers * maxForecasters).fill(NaN),
    networkLossPrev: NaN, initialRegret: 0, regretScale: 0, regrets: createRegrets(maxInferers, maxForecasters),
    combined: 0, naive: 0,
    forecastImplied: numbers(maxForecasters), speaks: new Uint8Array(maxForecasters),
    infererWeights: numbers(maxInferers), forecasterWeights: numbers(maxForecasters),
    oneOutInferer: numbers(maxInferers), impliedWithout: numbers(maxInferers * maxForecasters),
    oneOutForecaster: numbers(maxForecasters), oneInForecaster: numbers(maxForecasters),
    hasOneOutInferers: false, hasForecasterVariants: false,
    members: { regrets: members(), values: members(), weights: members(), sorting: members() },
  }
}
