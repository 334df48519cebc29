import type { Basis, Source } from '../../core/source'
import type { UnitId } from '../../core/units'
import type { Observations } from './observe'
import { sources } from './sources'

/** Something known about the world that the model should reproduce. Words: `facts.<id>.{name,note}`. */
export interface StylisedFact {
  readonly id: keyof Observations
  readonly unit: UnitId
  readonly target: number
  /** Range within which the model counts as in agreement; the source's interval where it gives one, else ours. */
  readonly low: number
  readonly high: number
  /** Fitted facts chose the defaults; held-out facts had no say in them and are the real test. */
  readonly use: 'fitted' | 'heldOut'
  readonly basis: Basis
  readonly source?: Source
}

export const facts: readonly StylisedFact[] = [
  { id: 'spendingGrowth', unit: 'factorPerYear', target: 2.4, low: 2, high: 2.9, use: 'fitted', basis: 'published', source: sources.cottier },
  { id: 'openLag2025', unit: 'month', target: 3.5, low: 1.1, high: 5.3, use: 'fitted', basis: 'published', source: sources.epochOpen2025 },
  { id: 'holdersVoting', unit: 'fraction', target: 0.063, low: 0.04, high: 0.09, use: 'fitted', basis: 'secondary', source: sources.daoHolders },
  { id: 'topOutput4', unit: 'fraction', target: 0.83, low: 0.75, high: 0.9, use: 'fitted', basis: 'published', source: sources.mockus },
  { id: 'openLag2026', unit: 'month', target: 4, low: 2.5, high: 5.5, use: 'heldOut', basis: 'published', source: sources.epochOpen2026 },
  { id: 'supplyVoting', unit: 'fraction', target: 0.05, low: 0.03, high: 0.08, use: 'heldOut', basis: 'published', source: sources.daoSupply },
  { id: 'topVotes', unit: 'fraction', target: 0.76, low: 0.66, high: 0.86, use: 'heldOut', basis: 'secondary', source: sources.daoHolders },
  { id: 'topOutput5', unit: 'fraction', target: 0.96, low: 0.9, high: 0.99, use: 'heldOut', basis: 'published', source: sources.hoffmannNagle },
  { id: 'unpaidMajority', unit: 'fraction', target: 0.6, low: 0.45, high: 0.75, use: 'heldOut', basis: 'published', source: sources.tidelift },
  { id: 'tokenVolatility', unit: 'fraction', target: 1, low: 0.8, high: 1.2, use: 'heldOut', basis: 'assumed' },
]
