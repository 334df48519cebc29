import type { Synthesis } from './state'
import { publishedPercentiles, weightedPercentiles } from './weighted-percentile'

/** The published percentiles of what inferers and forecasters say, by their weights in the combined inference. All 0 before there are weights. */
export function confidenceInterval(s: Synthesis, percentiles: readonly number[] = publishedPercentiles): number[] {
  const speakers = Array.from({ length: s.k }, (_, f) => f).filter((f) => s.speaks[f])
  const values = [...s.inferences.subarray(0, s.n), ...speakers.map((f) => s.forecastImplied[f]!)]
  const weights = [...s.infererWeights.subarray(0, s.n), ...speakers.map((f) => s.forecasterWeights[f]!)]
  return weightedPercentiles(values, weights, percentiles)
}
