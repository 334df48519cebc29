import { exp, pow } from '../core/math'

const LN2 = 0.6931471805599453

// New tokens between two moments. Every rule is exact over any span, so two half ticks issue what one whole tick does.

/** The same amount all the time: `perUnit` for every unit of time. */
export function fixedIssuance(perUnit: number, from: number, to: number): number {
  return perUnit * (to - from)
}

/**
 * A flow that starts with `perUnit` at time 0 and loses half of its strength every `halfLife`:
 * the integral of perUnit · 2^(-t / halfLife), which ever approaches perUnit · halfLife / ln 2.
 */
export function halvingIssuance(perUnit: number, halfLife: number, from: number, to: number): number {
  const decay = LN2 / halfLife
  return (perUnit / decay) * Math.max(0, exp(-decay * from) - exp(-decay * to)) // rounding must not take tokens back
}

/** What a supply grows by when it inflates at `rate` per unit of time, compounding: supply · ((1 + rate)^(to - from) - 1). */
export function inflationIssuance(supply: number, rate: number, from: number, to: number): number {
  return supply * (pow(1 + rate, to - from) - 1)
}

/** As much of `wanted` as still fits under `cap` when `issued` is out already; 0 once the cap is reached. */
export function cappedIssuance(wanted: number, issued: number, cap: number): number {
  return Math.max(0, Math.min(wanted, cap - issued))
}
