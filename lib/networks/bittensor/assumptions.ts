import type { Assumption } from '../../core/playable'
import { sources } from './sources'

/** What the play over time takes for granted, then what could not be found out. The words are messages (`assumptions.<id>`). */
export const assumptions: readonly Assumption[] = [
  { id: 'oneSubnet', basis: 'assumed' },
  { id: 'fixedConduct', basis: 'assumed' },
  { id: 'qualityNumber', basis: 'assumed' },
  { id: 'independentErrors', basis: 'assumed' },
  { id: 'oneSeatEach', basis: 'assumed' },
  { id: 'turnoverProcess', basis: 'assumed' },
  { id: 'suddenDiscovery', basis: 'assumed' },
  { id: 'incubatorTransfer', basis: 'assumed', source: sources.yuma },
  { id: 'compounding', basis: 'code', source: sources.chain },
  { id: 'usualTempo', basis: 'secondary', source: sources.metagraphed },
  { id: 'laterRules', basis: 'secondary', source: sources.releases },
  { id: 'presentCode', basis: 'code', source: sources.present },
  { id: 'kappaOnChain', basis: 'code', source: sources.chain },
  { id: 'switchesUnknown', basis: 'secondary', source: sources.metagraphed },
  { id: 'issuanceDoubt', basis: 'secondary', source: sources.brief },
  { id: 'barMismatch', basis: 'calibrated', source: sources.metagraphed },
  { id: 'secondHand', basis: 'secondary', source: sources.concentration },
  { id: 'documentsDiffer', basis: 'code', source: sources.chain },
  { id: 'guaranteeReadings', basis: 'official', source: sources.guarantee },
]
