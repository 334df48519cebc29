import { exp, log, pow } from '../../core/math'

/**
 * Loss of a language model after training with `compute` FLOP, L = E + A / N^alpha + B / D^beta, where N parameters and
 * D tokens share the compute as C = 6 N D. `irreducible` is E: no training falls below it.
 */
export interface ScalingLaw {
  readonly irreducible: number
  readonly a: number
  readonly b: number
  readonly alpha: number
  readonly beta: number
}

/** Fitted constants. Besiroglu et al. 2024 (arXiv 2404.10102) refit the data of Hoffmann et al. 2022. */
export const scalingLaws = {
  besiroglu: { irreducible: 1.8172, a: 482.01, b: 2085.43, alpha: 0.3478, beta: 0.3658 },
  hoffmann: { irreducible: 1.69, a: 406.4, b: 410.7, alpha: 0.34, beta: 0.28 },
} as const satisfies Record<string, ScalingLaw>

const flopPerParameterAndToken = 6

/** Parameters and tokens that reach the lowest loss with `compute` FLOP (above 0). */
export function optimalAllocation(law: ScalingLaw, compute: number): { readonly parameters: number; readonly tokens: number } {
  const work = compute / flopPerParameterAndToken
  const balance = pow((law.alpha * law.a) / (law.beta * law.b), 1 / (law.alpha + law.beta))
  const parameters = balance * pow(work, law.beta / (law.alpha + law.beta))
  return { parameters, tokens: work / parameters }
}

/** Loss above the irreducible part with `compute` FLOP and at most `tokens` tokens to train on. */
export function reducibleLoss(law: ScalingLaw, compute: number, tokens: number): number {
  const best = optimalAllocation(law, compute)
  if (best.tokens <= tokens) return law.a / pow(best.parameters, law.alpha) + law.b / pow(best.tokens, law.beta)
  const parameters = compute / flopPerParameterAndToken / tokens
  return law.a / pow(parameters, law.alpha) + law.b / pow(tokens, law.beta)
}

/** Compute that stands for capability 0, FLOP. */
const referenceCompute = 1e23
const unlimited = 1e30
const ln10 = log(10)

/**
 * Capability as orders of magnitude of effective compute above 1e23 FLOP: how much compute with unlimited data would give
 * the same loss. Scarce data therefore lowers it, and both compute and data have falling returns. Both arguments are above 0.
 *
 * Where data suffice, that is the compute itself; only where they bind must the loss be worked out, in logarithms, since a power
 * is an exponential of one anyway.
 */
export function capabilityMeter(law: ScalingLaw): (compute: number, tokens: number) => number {
  const { alpha, beta } = law
  const reference = log(reducibleLoss(law, referenceCompute, unlimited))
  const perOrder = (alpha + beta) / (alpha * beta)
  const logA = log(law.a)
  const logB = log(law.b)
  const balance = log((alpha * law.a) / (beta * law.b)) / (alpha + beta)
  return (compute, tokens) => {
    const work = log(compute / flopPerParameterAndToken)
    const data = log(tokens)
    if ((work * alpha) / (alpha + beta) - balance <= data) return log(compute / referenceCompute) / ln10
    const loss = exp(logA - alpha * (work - data)) + exp(logB - beta * data)
    return ((reference - log(loss)) * perOrder) / ln10
  }
}
