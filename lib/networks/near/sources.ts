import type { Source } from '../../core/source'

/** Everything this network's rules, figures and assumptions rest on. */
export const sources = {
  rewards: {
    id: 'nearcoreRewards',
    title: 'nearcore, chain/epoch-manager/src/reward_calculator.rs',
    url: 'https://github.com/near/nearcore/blob/011813d58ea04ccda3165a0f88cdbd6dc023e8dd/chain/epoch-manager/src/reward_calculator.rs',
    revision: '011813d (2025)',
  },
  selection: {
    id: 'nearcoreSelection',
    title: 'nearcore, chain/epoch-manager/src/validator_selection.rs',
    url: 'https://github.com/near/nearcore/blob/020adf6cff2b10f1dc16201c62026eb270db7cdb/chain/epoch-manager/src/validator_selection.rs',
    revision: '020adf6 (2024)',
  },
  epochs: {
    id: 'nearcoreEpochs',
    title: 'nearcore, chain/epoch-manager/src/lib.rs and the epoch configuration of protocol 81',
    url: 'https://github.com/near/nearcore/tree/18dbc099851f/chain/epoch-manager',
    revision: 'protocol 81 (nearcore 2.9.0, 2025-10-30)',
  },
  release: {
    id: 'nearcore29',
    title: 'nearcore, release 2.9.0 and pull request 14477',
    url: 'https://github.com/near/nearcore/releases/tag/2.9.0',
    revision: '2.9.0 (2025-10-28)',
  },
  runtime: {
    id: 'nearcoreRuntime',
    title: 'nearcore, runtime parameters.yaml',
    url: 'https://github.com/near/nearcore/blob/000b8da7e6fa/core/parameters/res/runtime_configs/parameters.yaml',
    revision: '000b8da',
  },
  pool: {
    id: 'nearStakingPool',
    title: 'NEAR core contracts, staking pool',
    url: 'https://github.com/near/core-contracts/tree/master/staking-pool',
    revision: 'master (2024)',
  },
  contracts: {
    id: 'houseOfStakeContracts',
    title: 'House of Stake contracts: veNEAR, lockup and voting',
    url: 'https://github.com/nearai/house-of-stake-contracts/tree/7dcf392',
    revision: '7dcf392 (2026-07-16)',
  },
  proposals: {
    id: 'houseOfStakeProposals',
    title: 'House of Stake proposals HSP-002, 003, 007 and 009',
    url: 'https://github.com/houseofstake/proposals/tree/33e462f',
    revision: '33e462f (2026)',
  },
  agora: {
    id: 'agoraNear',
    title: 'Agora for NEAR, quorum of the first voting interface',
    url: 'https://github.com/houseofstake/agora-near-be',
    revision: '2025',
  },
  halving: {
    id: 'nearInflationPoll',
    title: 'NEAR governance forum, proposal to halve inflation and its poll of validators',
    url: 'https://gov.near.org/t/41140',
    revision: '2025-06 to 2025-08',
  },
  bypass: {
    id: 'nearInflationUpgrade',
    title: 'NEAR governance forum, on the halving in nearcore 2.9',
    url: 'https://gov.near.org/t/41715',
    revision: '2025-10 to 2025-11',
  },
} as const satisfies Record<string, Source>
