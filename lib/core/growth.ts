import { log, pow } from './math'

/** What `base` becomes after `years`, which may be negative or part of a year, at a steady `rate` per year: 0.4 is 40 per cent. */
export function compound(base: number, rate: number, years: number): number {
  return base * pow(1 + rate, years)
}

/**
 * The year, with its fraction, in which a cost that multiplies by `growthPerYear` every year reaches `targetCost`.
 * Costs are positive, growth is above 1; a target already passed lies in the past.
 */
export function trainingCostExtrapolation(baseYear: number, baseCost: number, growthPerYear: number, targetCost: number): number {
  if (!(growthPerYear > 1)) throw new RangeError(`an extrapolated cost grows; got a factor of ${growthPerYear}`)
  return baseYear + log(targetCost / baseCost) / log(growthPerYear)
}
