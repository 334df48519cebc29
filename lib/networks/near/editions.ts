import type { Edition } from '../contract'
import { ratio, type Ratio } from './ratio'
import { sources } from './sources'

export type EditionId = 'protocol80' | 'protocol81'

export interface NearEdition extends Edition {
  readonly id: EditionId
  readonly protocolVersion: number
  /** Largest share of supply that a year may mint. */
  readonly maxInflation: Ratio
}

/** What the chain mints: 5 per cent a year until protocol 81, 2.5 per cent since. */
export const editions: readonly NearEdition[] = [
  {
    id: 'protocol80', standing: 'past', from: '2020-10-13', until: '2025-10-30', protocolVersion: 80, maxInflation: ratio(1, 20),
    source: sources.rewards,
  },
  { id: 'protocol81', standing: 'live', from: '2025-10-30', protocolVersion: 81, maxInflation: ratio(1, 40), source: sources.release },
]

export function editionOf(id: EditionId): NearEdition {
  const found = editions.find((edition) => edition.id === id)
  if (!found) throw new Error(`editions of NEAR are ${editions.map((edition) => edition.id).join(', ')}; got "${id}"`)
  return found
}
