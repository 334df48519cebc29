import type { Edition } from '../../contract'
import { sources } from './sources'

export type PoolEditionId = 'constantProduct' | 'concentrated' | 'weighted' | 'superellipse'

export interface PoolEdition extends Edition {
  readonly id: PoolEditionId
  readonly spec?: number
  readonly block?: number
  /** Whether this library computes it. */
  readonly isComputed: boolean
}

/** What prices alpha: the pools that were, are and have been proposed. */
export const poolEditions: readonly PoolEdition[] = [
  { id: 'constantProduct', standing: 'past', from: '2025-02-13', until: '2025-07', block: 4920351, isComputed: true, source: sources.chain },
  { id: 'concentrated', standing: 'past', from: '2025-07', until: '2026-06-25', spec: 290, block: 5947549, isComputed: false, source: sources.chain },
  { id: 'weighted', standing: 'live', from: '2026-06-25', spec: 423, block: 8486594, isComputed: true, source: sources.chain },
  { id: 'superellipse', standing: 'proposed', isComputed: false, source: sources.superellipse },
]
