import type { Edition } from '../contract'
import { sources } from './sources'

const { chain, changes } = sources

/** How inferences are made, from the white paper to the release on the test network. Releases are numbered, few of them dated. */
const synthesisEditions: readonly Edition[] = [
  { id: 'whitepaperSynthesis', standing: 'past', source: chain },
  { id: 'outlierFilter', standing: 'live', source: changes },
  { id: 'storedScale', standing: 'live', source: changes },
  { id: 'sampleDeviation', standing: 'past', source: changes },
  { id: 'medianDeviation', standing: 'live', source: changes },
  { id: 'cNormPerTopic', standing: 'live', source: changes },
  { id: 'severalLabels', standing: 'proposed', source: sources.docs },
]

/** How topics weigh, how much there is, and what the research team plays with. */
const economyEditions: readonly Edition[] = [
  { id: 'feesPerBlock', standing: 'past', source: chain },
  { id: 'weeklyWeights', standing: 'live', source: changes },
  { id: 'genesisSupply', standing: 'past', from: '2024-12-23', until: '2025-11-11', source: sources.genesis },
  { id: 'launchSupply', standing: 'live', from: '2025-11-11', source: sources.launch },
  { id: 'workloadGenerator', standing: 'simulator', from: '2025-08', source: sources.simulator },
]

/** Every dated rule, by subject. */
export const editions: readonly Edition[] = [...synthesisEditions, ...economyEditions]
