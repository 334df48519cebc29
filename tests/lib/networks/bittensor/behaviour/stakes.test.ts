import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sum } from '../../../../../lib/core/vector'
import { seatsOf } from '../../../../../lib/networks/bittensor/behaviour/seats'
import { mostOfOthers, startingStakes } from '../../../../../lib/networks/bittensor/behaviour/stakes'
import { params, type SubnetValues } from '../../../../../lib/networks/bittensor/params'
import { values } from '../../../../support/arbitraries'
import { expectClose } from '../../../../support/close'
import { quiet, stream } from './worlds'

const stakesOf = (set: SubnetValues) => startingStakes(seatsOf(set), set, stream)

it('gives each group the share that was asked for and the rest to the honest', () => {
  const stakes = stakesOf({ ...quiet, validators: 2, stakeSpread: 0, scoutStake: 0.1, copierStake: 0.05, cabalStake: 0.2, incubatorStake: 0.25 })
  expectClose(stakes, [0.2, 0.2, 0.1, 0.05, 0.2, 0.25])
})

it('scales all others down when they would leave the honest less than a twentieth', () => {
  const stakes = stakesOf({ ...quiet, validators: 1, scoutStake: 0.5, copierStake: 0, cabalStake: 0.5, incubatorStake: 0.25 })
  expectClose(stakes, [1 - mostOfOthers, 0.4 * mostOfOthers, 0, 0.4 * mostOfOthers, 0.2 * mostOfOthers])
})

it('always adds up to one and leaves the honest something', () => {
  fc.assert(fc.property(values(params), (set) => {
    const stakes = stakesOf(set)
    expectClose(sum(stakes), 1)
    expect(sum(stakes.subarray(0, set.validators))).toBeGreaterThan(0.049)
  }))
})
