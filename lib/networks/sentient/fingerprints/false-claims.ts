import { exp } from '../../../core/math'
import { binomialTail } from './binomial'

/** A claim on a model: so many fingerprints are tried, and at least the share `threshold` must match. */
export interface Claim {
  readonly fingerprints: number
  readonly threshold: number
  /** An unrelated model matches each with a chance of at most 1 / this. */
  readonly choices: number
}

/** Hoeffding's bound e^(-2 M (γ - 1/k)²) on the chance to accuse an unrelated model; 1 where the threshold is no higher than chance. */
export function falsePositiveBound({ fingerprints, threshold, choices }: Claim): number {
  const above = threshold - 1 / choices
  return above > 0 ? exp(-2 * fingerprints * above * above) : 1
}

/** The chance itself: P[Binomial(M, 1/k) ≥ ⌈γ M⌉]. 1 if no match is asked for. */
export function falsePositiveChance({ fingerprints, threshold, choices }: Claim): number {
  return binomialTail(fingerprints, 1 / choices, matchesNeeded(fingerprints, threshold))
}

/** ⌈γ M⌉, not led astray by the last bit of a product such as 0.9 · 20. */
export function matchesNeeded(fingerprints: number, threshold: number): number {
  return Math.ceil(fingerprints * threshold - 1e-9)
}
