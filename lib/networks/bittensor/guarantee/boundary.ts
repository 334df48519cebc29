import { quantile } from '../../../core/quantile'
import { mean } from '../../../core/stats'
import { GuaranteeGame } from './game'
import { guaranteeNoise } from './noise'
import type { GuaranteeSetup } from './setup'

/** Utilities closer than this count as the same. */
const precision = 1 / 4096

/** How much utility the honest side needs in one draw so that its emission share is no less than its stake share. */
export interface Boundary {
  readonly honestStake: number
  /** Draw by draw; `null` where no utility below 1 is enough. */
  readonly bySeed: readonly (number | null)[]
  /** Over the draws in which some utility is enough; `null` if there is none. */
  readonly mean: number | null
  /** Middle 80 per cent of the draws; those without a bound count as 1. */
  readonly low: number
  readonly high: number
}

/** Weights on itself among which the document's cabal chooses: 0, 0.05, … 1. */
export const cabalChoices: readonly number[] = Array.from({ length: 21 }, (_, i) => i / 20)

/**
 * The least utility at which the honest side keeps its share whichever of these weights on itself the cabal chooses; `null` if
 * none is enough. By bisection: more utility gives more emission, but for ripples of the draw far below the precision of any
 * reading. Epochs without any consensus do not count as protection.
 */
export function requiredUtility(game: GuaranteeGame, cabalSelfWeights: readonly number[] = [game.setup.cabalSelfWeight]): number | null {
  let needed = 0
  for (const weight of cabalSelfWeights) {
    if (keepsShare(game, needed, weight)) continue
    if (!keepsShare(game, 1 - precision, weight)) return null
    let low = needed
    let high = 1
    while (high - low > precision) {
      const middle = (low + high) / 2
      if (keepsShare(game, middle, weight)) high = middle
      else low = middle
    }
    needed = high
  }
  return needed
}

/**
 * The boundary at one share of honest stake over independent draws: against the setup's cabal, or against one that chooses the
 * dearest of `cabalSelfWeights`.
 */
export function guaranteeBoundary(
  setup: GuaranteeSetup, honestStake: number, seeds: readonly number[], cabalSelfWeights: readonly number[] = [setup.cabalSelfWeight],
): Boundary {
  const bySeed = seeds.map((seed) => {
    const noise = guaranteeNoise(setup.validators, setup.servers, seed)
    return requiredUtility(new GuaranteeGame(setup, honestStake, noise), cabalSelfWeights)
  })
  const found = bySeed.filter((utility) => utility !== null)
  const counted = bySeed.length > 0 ? bySeed.map((utility) => utility ?? 1) : [1]
  return { honestStake, bySeed, mean: found.length > 0 ? mean(found) : null, low: quantile(counted, 0.1), high: quantile(counted, 0.9) }
}

function keepsShare(game: GuaranteeGame, utility: number, cabalSelfWeight: number): boolean {
  const { share, isWithoutConsensus } = game.emission(utility, cabalSelfWeight)
  return !isWithoutConsensus && share >= game.honestStake - rounding
}

/** Sums of hundreds of shares are equal when they differ by no more. */
const rounding = 1e-12
