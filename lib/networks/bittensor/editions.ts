import type { Edition } from '../contract'
import { poolEditions } from './economy/pool-editions'
import { shareEditions } from './economy/share-editions'
import { ownershipRules } from './economy/subnet-ownership'
import { sources } from './sources'

/** How an epoch judges: the chain's rules, then those of the simulators. */
const consensusEditions: readonly Edition[] = [
  { id: 'classicBonds', standing: 'live', source: sources.chain },
  { id: 'liquidAlphaClassic', standing: 'past', from: '2024-06', until: '2025-03', source: sources.chain },
  { id: 'yuma3Bonds', standing: 'live', source: sources.chain },
  { id: 'liquidAlphaYuma3', standing: 'live', source: sources.chain },
  { id: 'commitByHand', standing: 'past', source: sources.chain },
  { id: 'timelockedCommits', standing: 'live', source: sources.chain },
  { id: 'severalMechanisms', standing: 'live', source: sources.chain },
  { id: 'nullConsensus', standing: 'live', from: '2026-10-07', source: sources.brief },
  { id: 'yumaSimulation', standing: 'simulator', from: '2025-06', source: sources.yumaSimulation },
  { id: 'interactiveSimulator', standing: 'simulator', from: '2025-07', source: sources.interactiveSimulator },
]

/** How much there is, and how it reaches a subnet. */
const issueEditions: readonly Edition[] = [
  { id: 'firstHalving', standing: 'live', from: '2025-12-15', source: sources.brief },
  { id: 'uncappedInjection', standing: 'past', from: '2025-02-13', until: '2025-12', source: sources.chain },
  { id: 'cappedInjection', standing: 'live', from: '2025-12', source: sources.chain },
]

const rootEditions: readonly Edition[] = [
  { id: 'rootSold', standing: 'past', from: '2025-02-13', until: '2026-08-03', source: sources.brief },
  { id: 'rootReborn', standing: 'live', from: '2026-08-03', source: sources.brief },
  { id: 'curatedRoot', standing: 'past', from: '2026-08-27', until: '2026-09-17', source: sources.brief },
]

const governanceEditions: readonly Edition[] = [
  { id: 'senate', standing: 'past', until: '2025-10-14', source: sources.chain },
  { id: 'sudoKey', standing: 'live', from: '2025-10-14', source: sources.brief },
  { id: 'councils', standing: 'proposed', from: '2026-06', source: sources.governancePlan },
  { id: 'firstRefusal', standing: 'proposed', source: sources.firstRefusal },
]

/** Every dated rule, by subject: consensus, shares of subnets, issue and pools, root, ownership, governance. */
export const editions: readonly Edition[] = [
  ...consensusEditions,
  { id: 'rootWeights', standing: 'past', until: '2025-02-13', source: sources.chain },
  ...shareEditions,
  ...issueEditions,
  ...poolEditions,
  ...rootEditions,
  ...ownershipRules,
  ...governanceEditions,
]
