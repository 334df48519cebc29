import type { EditionId } from '../edition'
import { quantileOfFirst } from '../synthesis/median'
import { regretRules } from '../synthesis/regret-rules'

export interface InitialRegretParameters {
  readonly epsilon: number
  readonly pNorm: number
  readonly cNorm: number
  /** Share of experienced workers who do worse than the reference, 0.25. */
  readonly quantile: number
  /** Steps of 1/p below c at which a newcomer is put, 8.25. */
  readonly pNormDiv: number
}

/** A worker is experienced after 1 / alphaRegret inclusions. */
export function isExperienced(inclusions: number, alphaRegret: number): boolean {
  return inclusions * alphaRegret >= 1
}

/**
 * The regret that newcomers of a topic get: a low quantile of the experienced workers' regrets, less as many scales as give hardly
 * any weight. Without experienced workers 0, "all are new". `legacy` is executed chain code; for `v016` the same form with the scale of
 * release 0.16 is an assumption. Only the first n regrets count.
 */
export function topicInitialRegret(
  edition: EditionId, regrets: ArrayLike<number>, of: InitialRegretParameters,
  n = regrets.length, scratch: Float64Array = new Float64Array(n),
): number {
  if (n === 0) return 0
  const scale = regretRules[edition].scale(regrets, n, of.epsilon, scratch)
  return quantileOfFirst(regrets, n, of.quantile, scratch) + (of.cNorm - of.pNormDiv / of.pNorm) * scale
}
