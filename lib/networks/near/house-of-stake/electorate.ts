import { log, normalCdf, normalQuantile, pow } from '../../../core/math'
import { uniformAt, type Stream } from '../../../core/random'
import { sum, type Vector } from '../../../core/vector'
import { nearToYocto } from '../yocto'
import type { Votes } from './quorum'

/** Who could vote and how they decide to. Sizes are published, behaviour is assumed. */
export interface ElectorateSettings {
  /** Holders of veNEAR and what all of them hold, NEAR; the largest holdings follow 1 / rank^exponent. */
  readonly holders: number
  readonly supply: number
  readonly rankExponent: number
  /** Chance, in [0, 1], that a holder of mean size votes among {@link referenceHolders}. */
  readonly meanTurnout: number
  /** Spread of the costs of voting: standard deviation of their logarithm, above 0. */
  readonly costSpread: number
  /** Chance that who votes is for it, and that they abstain instead of being against it. */
  readonly support: number
  readonly abstention: number
}

/** Holders in spring 2026, at which turnout is set. */
export const referenceHolders = 372

export const defaultElectorate: ElectorateSettings = {
  holders: referenceHolders, supply: 3_780_000, rankExponent: 1, meanTurnout: 0.2, costSpread: 2, support: 0.6, abstention: 0.1,
}

/** What each holds, NEAR. */
export function holdings({ holders, supply, rankExponent }: ElectorateSettings): Vector {
  const weights = Float64Array.from({ length: holders }, (_, rank) => pow(rank + 1, -rankExponent))
  const all = sum(weights)
  return weights.map((weight) => (supply * weight) / all)
}

/**
 * Chance that somebody votes: that the gain, in proportion to the holding and to the chance of deciding the vote (1 / √holders), exceeds a cost
 * whose logarithm is normal (Riker and Ordeshook 1968; Myerson 2000). 0 and 1 for `meanTurnout` 0 and 1.
 */
export function turnoutOf(held: number, { holders, supply, meanTurnout, costSpread }: ElectorateSettings): number {
  if (!(held > 0) || meanTurnout <= 0) return 0
  if (meanTurnout >= 1) return 1
  const size = log(held / (supply / holders)) - log(holders / referenceHolders) / 2
  return normalCdf(normalQuantile(meanTurnout) + size / costSpread)
}

/** One ballot: `index` names the draw, so that rules can be compared on the same votes. */
export function drawBallot(settings: ElectorateSettings, held: Vector, stream: Stream, index: number): Votes & { readonly voters: number } {
  let inFavour = 0, against = 0, abstained = 0, voters = 0
  for (let i = 0; i < held.length; i++) {
    if (uniformAt(stream, 3 * i, index) >= turnoutOf(held[i]!, settings)) continue
    voters++
    if (uniformAt(stream, 3 * i + 1, index) < settings.support) inFavour += held[i]!
    else if (uniformAt(stream, 3 * i + 2, index) < settings.abstention) abstained += held[i]!
    else against += held[i]!
  }
  return { for: nearToYocto(inFavour), against: nearToYocto(against), abstain: nearToYocto(abstained), voters }
}
