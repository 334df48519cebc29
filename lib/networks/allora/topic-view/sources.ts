import type { Source } from '../../../core/source'

/** What the parameters of the topic view rest on. */
export const topicSources = {
  chain: {
    id: 'alloraChain',
    title: 'allora-chain, x/emissions and x/mint',
    url: 'https://github.com/allora-network/allora-chain/tree/c8a40c35',
    revision: 'c8a40c35 (2024-10-24)',
  },
  changes: {
    id: 'alloraChanges',
    title: 'allora-chain, change log of releases 0.8 to 0.17',
    url: 'https://github.com/allora-network/allora-chain/blob/main/CHANGELOG.md',
    revision: '0.17',
  },
  genesis: {
    id: 'alloraGenesis',
    title: 'Allora mainnet, genesis.json',
    url: 'https://github.com/allora-network/networks',
    revision: 'allora-mainnet-1 (2025-08)',
  },
  simulator: {
    id: 'alloraSimulator',
    title: 'allora-simulator, generator of synthetic workloads',
    url: 'https://github.com/allora-network/allora-simulator',
    revision: '2025-08',
  },
  topics: {
    id: 'alloraTopics',
    title: 'Allora documentation, existing topics',
    url: 'https://docs.allora.network',
    revision: '2026-07',
  },
} as const satisfies Record<string, Source>
