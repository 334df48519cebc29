import { concentrationOf, type Concentration } from '../../core/concentration'
import { nakamoto } from '../../core/inequality'
import { powerUnder, type Delegation } from '../delegation/power'
import type { Electorate } from '../electorate'

/** The same tokens three times: who holds them, who may vote with them, who did. */
export interface Layers<T> {
  readonly held: T
  readonly delegated: T
  readonly cast: T
}

export interface LayerConcentration extends Concentration {
  /** Fewest with more than the asked-for share; always shown together with it. */
  readonly decisive: { readonly count: number; readonly threshold: number; readonly isStrict: boolean }
}

/** Amounts by voter on each layer. Delegated power is what `delegation` gives, cast power that of those who take part. */
export function layersOf(electorate: Electorate, delegation: Delegation): Layers<Float64Array> {
  const delegated = powerUnder(delegation, electorate)
  return {
    held: electorate.holdings,
    delegated,
    cast: delegated.map((power, voter) => (electorate.takesPart[voter] === 1 ? power : 0)),
  }
}

/**
 * Concentration of each layer, everybody of the electorate counted, those with nothing too. `entityOf[voter]` joins wallets of one owner
 * first, so that splitting into many changes nothing.
 */
export function layerConcentration(layers: Layers<Float64Array>, threshold = 0.5, isStrict = true, entityOf?: ArrayLike<number>): Layers<LayerConcentration> {
  const measured = (amounts: Float64Array): LayerConcentration => {
    const merged = entityOf ? mergedByEntity(amounts, entityOf) : amounts
    return { ...concentrationOf(merged), decisive: { count: nakamoto(merged, threshold, isStrict), threshold, isStrict } }
  }
  return { held: measured(layers.held), delegated: measured(layers.delegated), cast: measured(layers.cast) }
}

/** Amounts by entity; entities are numbered from 0. */
export function mergedByEntity(amounts: ArrayLike<number>, entityOf: ArrayLike<number>): Float64Array {
  let entities = 0
  for (let voter = 0; voter < amounts.length; voter++) entities = Math.max(entities, entityOf[voter]! + 1)
  const merged = new Float64Array(entities)
  for (let voter = 0; voter < amounts.length; voter++) merged[entityOf[voter]!]! += amounts[voter]!
  return merged
}

/** Fewest voters with at least half of the power that was cast (Falk et al. 2024). */
export function minimalQuorum(cast: ArrayLike<number>): number {
  return nakamoto(cast, 0.5, false)
}
