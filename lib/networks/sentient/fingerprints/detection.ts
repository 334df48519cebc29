import { log, pow } from '../../../core/math'

/**
 * Chance that at least one of n probes hits: 1 - (1 - q u)ⁿ. `hidden` is the share of traffic left out of the report, `perProbe` the chance q
 * that a fingerprint answers; both in [0, 1]. 0 without probes.
 */
export function detectionProbability(hidden: number, probes: number, perProbe: number): number {
  return 1 - pow(1 - perProbe * hidden, probes)
}

const slack = 1e-12 // so that 0.99 of 0.9 twice is two probes

/**
 * Fewest probes that find an unreported model with at least the chance `target`; 0 if no certainty is asked for, undefined if no number
 * of probes is enough.
 */
export function probesNeeded(perProbe: number, target: number): number | undefined {
  if (target <= 0) return 0
  if (perProbe >= 1) return 1
  if (perProbe <= 0 || target >= 1) return undefined
  return Math.max(1, Math.ceil(log(1 - target) / log(1 - perProbe) - slack))
}
