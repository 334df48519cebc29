import { log } from '../../../core/math'

/** Squared errors below this count as this, so that a hit has a logarithm. */
export const smallestLoss = 1e-20
const ln10 = 2.302585092994046

export function log10(x: number): number {
  return log(x) / ln10
}

/** log10 of the squared error. */
export function logLoss(inference: number, truth: number): number {
  const error = inference - truth
  return log10(Math.max(error * error, smallestLoss))
}
