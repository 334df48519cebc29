import type { Assumption } from '../../core/playable'
import { sources } from './sources'

/** What the play over time takes for granted, then what could not be found out. The words are messages (`assumptions.<id>`). */
export const assumptions: readonly Assumption[] = [
  { id: 'generatorLeak', basis: 'code', source: sources.simulator },
  { id: 'honestForecast', basis: 'assumed' },
  { id: 'oneTopic', basis: 'assumed' },
  { id: 'fixedConduct', basis: 'assumed' },
  { id: 'independentErrors', basis: 'assumed' },
  { id: 'truthAtOnce', basis: 'assumed' },
  { id: 'bestTwelve', basis: 'assumed' },
  { id: 'smallErrors', basis: 'assumed' },
  { id: 'newcomerRegret', basis: 'assumed' },
  { id: 'copyInTime', basis: 'assumed' },
  { id: 'commonReport', basis: 'assumed' },
  { id: 'chanceMeetings', basis: 'assumed' },
  { id: 'leftOut', basis: 'assumed' },
  { id: 'ownTreasury', basis: 'assumed' },
  { id: 'sourcesMissing', basis: 'secondary', source: sources.changes },
  { id: 'mainnetUnknown', basis: 'assumed' },
  { id: 'foundationLock', basis: 'calibrated', source: sources.launch },
  { id: 'secondHand', basis: 'secondary', source: sources.launch },
]
