import { describe } from 'vitest'
import { networks } from '../../../lib/networks/registry'
import { networkContract, type Stages } from '../../support/network-contract'

/** Worlds in which everything happens: newcomers early, every kind of bond, an owner who burns, weights hidden and copied late. */
const eventful: Readonly<Record<string, Stages>> = {
  allora: {
    worlds: [
      { copiers: 2, colluders: 2, spamTopics: 3, spamStake: 100000000, spamFees: 10000, forecastLength: 4, outperformer: 'first' },
      { infererPlaces: 4, forecasterPlaces: 2, reputerPlaces: 3, colluders: 1, context: 'aware', foresight: 'honest', spamTopics: 30 },
      { epochLength: 12, rivals: 60, rivalFees: 10000 },
    ],
    studies: { topic: [{ colluders: 2, spamTopics: 10 }], turn: [{ sameBlock: 3, sameFees: 1000, rivals: 100, rivalFees: 10000 }], emission: [{ stakedShare: 0.1, shown: 'rates' }] },
    elsewhere: { topic: ['at', 'worker', 'forecaster'] },
  },
  bittensor: {
    worlds: [
      { arrival: 5, discoveryLag: 5, newcomerQuality: 8, turnover: 0.02, bonds: 'yuma3Liquid', bondsPenalty: 0, burnShare: 0.3, incubatorStake: 0.2, cabalStake: 0.2, hiding: 2 },
      { bonds: 'classicLiquid', validators: 3, cabalSelf: 0.5, rootPaid: false, alphaStaked: 10000 },
    ],
    studies: {
      epoch: [
        { rule: 'yuma3Liquid', penalty: 0 },
        { profile: 'simulator', asScripted: false },
        { profile: 'simulator', asScripted: false, version: 'iysYuma3Liquid', simPenalty: 0.5, simLiquid: true },
      ],
      emission: [{ rule: 'gateByQuantile' }],
    },
    elsewhere: { epoch: ['at', 'ownerCut', 'take', 'tempo'] },
  },
}

describe.each(networks.map((network) => [network.id, network] as const))('%s', (id, network) => {
  networkContract(network, eventful[id] ?? { worlds: [] })
})
