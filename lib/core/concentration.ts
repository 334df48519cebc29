import { effectiveNumber, entropy, gini, herfindahl, hoover, meanLogDeviation, nakamoto, theil } from './inequality'
import { log, normalCdf, normalQuantile, pow } from './math'

export interface Concentration {
  readonly gini: number
  readonly herfindahl: number
  readonly effectiveNumber: number
  readonly theil: number
  /** Theil's T over its largest possible value ln n; 0 for a single holder. */
  readonly theilNormalized: number
  readonly meanLogDeviation: number | undefined
  readonly entropyBits: number
  readonly hoover: number
  /** Fewest holders with more than a half, at least a half, more than a third, more than two thirds. */
  readonly nakamoto: { readonly half: number; readonly atLeastHalf: number; readonly third: number; readonly twoThirds: number }
}

/** Every measure of `inequality.ts` at once for the amounts of all holders. */
export function concentrationOf(x: ArrayLike<number>): Concentration {
  const spread = theil(x)
  return {
    gini: gini(x),
    herfindahl: herfindahl(x),
    effectiveNumber: effectiveNumber(x),
    theil: spread,
    theilNormalized: x.length > 1 ? spread / log(x.length) : 0,
    meanLogDeviation: meanLogDeviation(x),
    entropyBits: entropy(x) / log(2),
    hoover: hoover(x),
    nakamoto: { half: nakamoto(x, 1 / 2), atLeastHalf: nakamoto(x, 1 / 2, false), third: nakamoto(x, 1 / 3), twoThirds: nakamoto(x, 2 / 3) },
  }
}

/** What a law says about endlessly many holders. */
export interface LawConcentration {
  readonly gini: number
  /** Share of holders, the richest, who own half of everything. */
  readonly fractionHoldingHalf: number
  /** Share owned by the richest fraction q of holders. */
  topShare(q: number): number
}

/** Lognormal amounts: Gini 2 Φ(σ/√2) - 1, half is held by Φ(-σ), the top q hold 1 - Φ(Φ⁻¹(1-q) - σ). `sigma` ≥ 0. */
export function lognormalConcentration(sigma: number): LawConcentration & { readonly theil: number } {
  return {
    gini: 2 * normalCdf(sigma / Math.sqrt(2)) - 1,
    fractionHoldingHalf: normalCdf(-sigma),
    theil: (sigma * sigma) / 2,
    topShare: (q) => (q <= 0 || q >= 1 ? end(q) : normalCdf(sigma + normalQuantile(q))),
  }
}

/** Pareto amounts with `alpha` above 1: Gini 1/(2α-1), half is held by ½^(α/(α-1)), the top q hold q^(1-1/α). */
export function paretoConcentration(alpha: number): LawConcentration {
  if (!(alpha > 1)) throw new RangeError(`a Pareto law has a finite total for alpha above 1; got ${alpha}`)
  return {
    gini: 1 / (2 * alpha - 1),
    fractionHoldingHalf: pow(0.5, alpha / (alpha - 1)),
    topShare: (q) => (q <= 0 || q >= 1 ? end(q) : pow(q, 1 - 1 / alpha)),
  }
}

/** Nobody owns nothing and all own everything. */
function end(q: number): number {
  return q <= 0 ? 0 : 1
}

/** Sigma of the lognormal law with this Gini coefficient, in [0, 1). */
export function calibrateLognormalFromGini(target: number): number {
  return Math.sqrt(2) * normalQuantile((1 + target) / 2)
}

/** Sigma of the lognormal law whose richest fraction q own `share`; both inside (0, 1), and share not below q. */
export function calibrateLognormalFromTopShare(q: number, share: number): number {
  if (!(share >= q)) throw new RangeError(`the richest ${q} own at least that share; got ${share}`)
  return normalQuantile(share) - normalQuantile(q)
}

/** Alpha of the Pareto law with this Gini coefficient, in (0, 1). */
export function calibrateParetoFromGini(target: number): number {
  return (1 + 1 / target) / 2
}
