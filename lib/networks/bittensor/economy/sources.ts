import type { Source } from '../../../core/source'

/** Where the rules and figures of the economy come from. */
export const sources = {
  chain: {
    id: 'subtensor',
    title: 'Subtensor, pallets/subtensor and pallets/swap',
    url: 'https://github.com/opentensor/subtensor/tree/14bc6f9f964b9cc362e9635dd110a487fa5d15a0',
    revision: '14bc6f9 (2026-06-30)',
  },
  brief: {
    id: 'taoSubnetTrader',
    title: 'tao-subnet-trader, research brief with archive-node reads at spec 475',
    url: 'https://github.com/NoBSRecruiter/tao-subnet-trader/blob/bfa925ec/docs/research/RESEARCH_BRIEF.md',
    revision: 'bfa925ec (2026-10-08)',
  },
  metagraphed: {
    id: 'metagraphed',
    title: 'Metagraphed, chain state at blocks 8,740,402 and 8,791,253',
    url: 'https://github.com/JSONbored/metagraphed',
    revision: '2026-08-07',
  },
  releases: {
    id: 'subtensorReleases',
    title: 'Subtensor, release titles of specs 480 and 481',
    url: 'https://github.com/RaoFoundation/subtensor/releases',
    revision: '2026-10-19',
  },
  superellipse: {
    id: 'superellipse',
    title: 'Subtensor, pull request 3211',
    url: 'https://github.com/RaoFoundation/subtensor/pull/3211',
    revision: '2026-10-08',
  },
} as const satisfies Record<string, Source>
