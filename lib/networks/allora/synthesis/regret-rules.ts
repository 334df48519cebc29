import { exp } from '../../../core/math'
import type { EditionId } from '../edition'
import { medianDeviation } from './median'
import { onePlusExpRatio, phiGradient } from './potential'

/** What editions do differently with regrets; the rest of the synthesis is common. */
export interface RegretRules {
  /** One scale per topic, stored at the last update of losses, is used everywhere; otherwise each set of regrets has its own. */
  readonly sharesScale: boolean
  /** What regrets are divided by: their spread plus epsilon. `scratch` holds at least n numbers. */
  scale(regrets: ArrayLike<number>, n: number, epsilon: number, scratch: Float64Array): number
  /** Weight of a normalised regret z in a set whose largest is zMax. */
  weight(z: number, zMax: number, p: number, c: number): number
  /** The same for the first n regrets at once, after division by `scale`. */
  weigh(regrets: ArrayLike<number>, n: number, scale: number, p: number, c: number, out: Float64Array): void
}

/** Turns a median absolute deviation into the standard deviation of normal numbers. */
const deviationPerMad = 1.4826
/** Beyond this many steps of 1/p above c a regret counts no more. */
const upperCap = 6.75
/** If even the best is this many steps of 1/p below c, all are lifted until it stands there. */
const liftedTo = 8.25
/** Further below than this a weight is zero. */
const lowerCap = 17.25

/** Sample standard deviation of the first n values (divisor n - 1); 0 for fewer than two. */
export function sampleDeviation(values: ArrayLike<number>, n: number): number {
  if (n < 2) return 0
  let total = 0
  for (let i = 0; i < n; i++) total += values[i]!
  const mean = total / n
  let squares = 0
  for (let i = 0; i < n; i++) squares += (values[i]! - mean) * (values[i]! - mean)
  return Math.sqrt(squares / (n - 1))
}

function largest(values: ArrayLike<number>, n: number): number {
  let top = -Infinity
  for (let i = 0; i < n; i++) if (values[i]! > top) top = values[i]!
  return top
}

/** allora-chain `c8a40c35`: standard deviation; slope of the potential between two caps. */
const legacy: RegretRules = {
  sharesScale: false,
  scale: (regrets, n, epsilon) => sampleDeviation(regrets, n) + epsilon,
  weight: legacyWeight,
  weigh(regrets, n, scale, p, c, out) {
    const top = largest(regrets, n) / scale
    for (let i = 0; i < n; i++) out[i] = legacyWeight(regrets[i]! / scale, top, p, c)
  },
}

function legacyWeight(z: number, zMax: number, p: number, c: number): number {
  const lift = zMax < c - liftedTo / p ? c - liftedTo / p - zMax : 0
  const moved = Math.min(z, c + upperCap / p) + lift
  return moved < c - lowerCap / p ? 0 : phiGradient(p, c, moved)
}

/** Release 0.16 (#910): median absolute deviation; slope relative to that of the best, who always has weight 1. */
const v016: RegretRules = {
  sharesScale: true,
  scale: (regrets, n, epsilon, scratch) => deviationPerMad * medianDeviation(regrets, n, scratch) + epsilon,
  weight: (z, zMax, p, c) => onePlusExpRatio(p * (c - zMax), p * (c - z)),
  weigh(regrets, n, scale, p, c, out) {
    const top = p * (c - largest(regrets, n) / scale)
    const best = 1 + exp(top)
    for (let i = 0; i < n; i++) {
      const exponent = p * (c - regrets[i]! / scale) // never below `top`
      out[i] = exponent < 700 ? best / (1 + exp(exponent)) : onePlusExpRatio(top, exponent)
    }
  },
}

export const regretRules: Readonly<Record<EditionId, RegretRules>> = { legacy, v016 }
