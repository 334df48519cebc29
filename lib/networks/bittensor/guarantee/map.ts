import { GuaranteeGame } from './game'
import { guaranteeNoise } from './noise'
import type { GuaranteeSetup } from './setup'

/** One row of the map: the honest share of the emission at one share of the stake. */
export interface GuaranteeRow {
  readonly honestStake: number
  /** Mean over the draws, one per utility. */
  readonly emission: Float64Array
}

/** Rows one after another, so that a picture can grow while it is computed. Draws are those of `seeds`, the same for all cells. */
export function* guaranteeMap(
  setup: GuaranteeSetup, honestStakes: readonly number[], utilities: readonly number[], seeds: readonly number[],
): Generator<GuaranteeRow, void, undefined> {
  const noises = seeds.map((seed) => guaranteeNoise(setup.validators, setup.servers, seed))
  for (const honestStake of honestStakes) {
    const emission = new Float64Array(utilities.length)
    for (const noise of noises) {
      const game = new GuaranteeGame(setup, honestStake, noise)
      utilities.forEach((utility, u) => { emission[u]! += game.emission(utility).share / seeds.length })
    }
    yield { honestStake, emission }
  }
}
