import type { Assumption } from '../../core/playable'
import { sources } from './sources'

/** What the comparison takes for granted or leaves out, the most consequential first. The words are messages (`assumptions.<id>`). */
export const assumptions: readonly Assumption[] = [
  { id: 'oneEach', basis: 'assumed' },
  { id: 'leftOut', basis: 'assumed' },
  { id: 'oneCrowdOfUsers', basis: 'published', source: sources.congLiWang },
  { id: 'capture', basis: 'published', source: sources.hippel },
  { id: 'openness', basis: 'assumed' },
  { id: 'sameChoice', basis: 'assumed' },
  { id: 'motives', basis: 'published', source: sources.johnson },
  { id: 'heterogeneity', basis: 'calibrated', source: sources.mockus },
  { id: 'capability', basis: 'published', source: sources.besiroglu },
  { id: 'imitation', basis: 'calibrated', source: sources.epochOpen2025 },
  { id: 'sharedData', basis: 'published', source: sources.jonesTonetti },
  { id: 'distantComputers', basis: 'published', source: sources.epochDecentralised },
  { id: 'budgetShares', basis: 'published', source: sources.cottier },
  { id: 'tokenMarket', basis: 'assumed' },
  { id: 'votes', basis: 'secondary', source: sources.daoHolders },
  { id: 'equalHazards', basis: 'assumed', source: sources.openaiBoard },
  { id: 'money', basis: 'assumed' },
  { id: 'remembered', basis: 'assumed' },
]
