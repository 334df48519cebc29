import { quantile } from '../../../core/quantile'
import type { EditionId } from '../edition'
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
 * release 0.16 is an assumption.
 */
export function topicInitialRegret(edition: EditionId, regrets: ArrayLike<number>, of: InitialRegretParameters): number {
  if (regrets.length === 0) return 0
  const scale = regretRules[edition].scale(regrets, regrets.length, of.epsilon, new Float64Array(regrets.length))
  return quantile(regrets, of.quantile) + (of.cNorm - of.pNormDiv / of.pNorm) * scale
}
