import { describe } from 'vitest'
import { networks } from '../../../lib/networks/registry'
import { networkContract, type Stages } from '../../support/network-contract'

/** Worlds in which everything happens: newcomers early, every kind of bond, an owner who burns, weights hidden and copied late. */
const eventful: Readonly<Record<string, Stages>> = {
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
