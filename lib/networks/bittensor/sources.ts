import type { Source } from '../../core/source'
import { sources as economySources } from './economy/sources'

/** Everything this network's rules, figures and assumptions rest on. */
export const sources = {
  ...economySources,
  present: {
    id: 'raoSubtensor',
    title: 'Subtensor at its present address, epoch files read one by one',
    url: 'https://github.com/RaoFoundation/subtensor',
    revision: '0bb2cb30, ade3869d and 7deb6019 (2026)',
  },
  guarantee: {
    id: 'consensusGuarantee',
    title: 'Subtensor, docs/consensus.md',
    url: 'https://github.com/opentensor/subtensor/blob/14bc6f9f964b9cc362e9635dd110a487fa5d15a0/docs/consensus.md',
    revision: '14bc6f9 (2026-06-30)',
  },
  yumaSimulation: {
    id: 'yumaSimulation',
    title: 'yuma-simulation',
    url: 'https://github.com/bactensor/yuma-simulation/tree/2b976fd5',
    revision: '2b976fd5 (2025-06)',
  },
  interactiveSimulator: {
    id: 'interactiveYumaSimulator',
    title: 'interactive-yuma-simulator',
    url: 'https://github.com/bactensor/interactive-yuma-simulator/tree/6d7726e7',
    revision: '6d7726e7 (2025-07)',
  },
  weightCopying: {
    id: 'weightCopying',
    title: 'Opentensor: Weight copying in Bittensor. Working paper',
    url: 'https://docs.learnbittensor.org/papers/BT_Weight_Copier-29May2024.pdf',
    revision: '2024-05-29',
  },
  liquidAlpha: {
    id: 'liquidAlpha',
    title: 'Opentensor: Amplifying the weight-copying penalty in Bittensor. Working paper',
    url: 'https://docs.learnbittensor.org/papers/BT-Consensus-based-Weights.pdf',
    revision: '2024-07',
  },
  concentration: {
    id: 'arxiv-2507.02951',
    title: 'Lui & Sun: Bittensor protocol: the Bitcoin in decentralized artificial intelligence? A critical and empirical analysis (abstract read, figures at second hand)',
    url: 'https://arxiv.org/abs/2507.02951',
    revision: 'arXiv 2507.02951, 2025',
  },
  yuma: {
    id: 'yumaReserve',
    title: 'Yuma: Validator weighting framework',
    url: 'https://yumaai.com/?p=4922',
    revision: '2024-12-23',
  },
  governancePlan: {
    id: 'governancePlan',
    title: 'Subtensor, pull request 2198',
    url: 'https://github.com/RaoFoundation/subtensor/pull/2198',
    revision: '2026-06',
  },
  firstRefusal: {
    id: 'firstRefusal',
    title: 'Subtensor, pull request 3023',
    url: 'https://github.com/RaoFoundation/subtensor/pull/3023',
    revision: '2026-10',
  },
} as const satisfies Record<string, Source>
