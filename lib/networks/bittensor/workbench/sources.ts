import type { Source } from '../../../core/source'

/** Where the two profiles of an epoch come from. */
export const epochSources = {
  chain: {
    id: 'subtensorEpoch',
    title: 'Subtensor, pallets/subtensor/src/epoch',
    url: 'https://github.com/opentensor/subtensor/tree/14bc6f9f964b9cc362e9635dd110a487fa5d15a0/pallets/subtensor/src/epoch',
    revision: '14bc6f9 (2026-06-30)',
  },
  chainDefaults: {
    id: 'subtensorRuntime',
    title: 'Subtensor, runtime/src/lib.rs',
    url: 'https://github.com/opentensor/subtensor/blob/14bc6f9f964b9cc362e9635dd110a487fa5d15a0/runtime/src/lib.rs',
    revision: '14bc6f9 (2026-06-30)',
  },
  coinbase: {
    id: 'subtensorCoinbase',
    title: 'Subtensor, pallets/subtensor/src/coinbase/run_coinbase.rs',
    url: 'https://github.com/opentensor/subtensor/blob/14bc6f9f964b9cc362e9635dd110a487fa5d15a0/pallets/subtensor/src/coinbase/run_coinbase.rs',
    revision: '14bc6f9 (2026-06-30)',
  },
  simulator: {
    id: 'yumaSimulation',
    title: 'yuma-simulation',
    url: 'https://github.com/bactensor/yuma-simulation/tree/2b976fd5',
    revision: '2b976fd5 (2025-06)',
  },
  successor: {
    id: 'interactiveYumaSimulator',
    title: 'interactive-yuma-simulator',
    url: 'https://github.com/bactensor/interactive-yuma-simulator/tree/6d7726e7',
    revision: '6d7726e7 (2025-07)',
  },
} as const satisfies Record<string, Source>
