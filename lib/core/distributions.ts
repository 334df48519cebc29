import { exp, log, normalQuantile, pow } from './math'

// Draws from named distributions. Each turns one uniform number u inside (0, 1) into a draw, by inversion: the same u gives
// the same draw, and a larger u never a smaller one, so that changing a parameter moves every draw without reshuffling chance.

export function normal(u: number, mean: number, deviation: number): number {
  return mean + deviation * normalQuantile(u)
}

/** e^(mu + sigma z): `mu` and `sigma` belong to the logarithm; the median is e^mu. */
export function lognormal(u: number, mu: number, sigma: number): number {
  return exp(mu + sigma * normalQuantile(u))
}

/** Waiting time with this mean. */
export function exponential(u: number, mean: number): number {
  return -mean * log(1 - u)
}

/** Pareto's law from `least` upwards; the smaller `alpha`, the heavier the tail. The mean is finite for alpha above 1. */
export function pareto(u: number, least: number, alpha: number): number {
  return least * pow(1 - u, -1 / alpha)
}

/** Number of events where `mean` are expected, counted up one by one; meant for means up to a few hundred. */
export function poisson(u: number, mean: number): number {
  if (!(mean >= 0 && mean <= 700)) throw new RangeError(`poisson counts means from 0 to 700; got ${mean}`)
  let chance = exp(-mean)
  let reached = chance
  let count = 0
  while (reached < u && chance > 0) {
    count++
    chance *= mean / count
    reached += chance
  }
  return count
}
