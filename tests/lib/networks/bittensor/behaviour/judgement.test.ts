import { describe, expect, it } from 'vitest'
import { sum } from '../../../../../lib/core/vector'
import { Judgement, reserve } from '../../../../../lib/networks/bittensor/behaviour/judgement'
import { seatsOf } from '../../../../../lib/networks/bittensor/behaviour/seats'
import type { SubnetValues } from '../../../../../lib/networks/bittensor/params'
import { expectClose } from '../../../../support/close'
import { still, stream } from './worlds'

const small: SubnetValues = { ...still, validators: 1, miners: 4, cabalMiners: 1, incubatorMiners: 1, newcomerQuality: 4, arrival: 3, discoveryLag: 3 }
const seats = seatsOf(small)
/** Four independent miners, the newcomer, one of the cabal, one of the incubator. */
const quality = Float64Array.of(0, 0, 0, 0, 0, 1, 2, 3, 4, 10, 0, 0, 0)
const errs = { ...small, noise: 0.5 }

function opinionOf(values: SubnetValues, validator: number, time: number): Float64Array {
  const opinion = new Float64Array(seats.size)
  new Judgement(seats, values, stream).write(validator, time, quality, opinion)
  return opinion
}

describe('a judgement', () => {
  it('without error is quality as a share of all, and knows nothing of the newcomer before it is found', () => {
    expectClose(opinionOf(small, 0, 4).subarray(5), [0.1, 0.2, 0.3, 0.4, 0, 0, 0, 0])
    expectClose(opinionOf(small, 0, 5).subarray(5), [0.05, 0.1, 0.15, 0.2, 0.5, 0, 0, 0])
  })

  it('of a scout knows the newcomer at once', () => {
    expectClose(opinionOf(small, seats.validatorsOf.scouts.from, 2), opinionOf(small, 0, 5))
  })

  it('errs anew for each validator and epoch, and adds up to one', () => {
    expect(opinionOf(errs, 0, 5)).toEqual(opinionOf(errs, 0, 5))
    expect(opinionOf(errs, 0, 5)).not.toEqual(opinionOf(errs, 0, 6))
    expect(opinionOf(errs, 0, 5)).not.toEqual(opinionOf(errs, 1, 5))
    expectClose(sum(opinionOf(errs, 0, 5)), 1)
  })
})

it('a reserve goes to its miners in equal parts, whatever they deserve, and the rest shrinks', () => {
  const opinion = Float64Array.of(0, 0.5, 0.5, 0)
  reserve(opinion, 0.4, { from: 2, to: 4 })
  expectClose(opinion, [0, 0.3, 0.5, 0.2])
})
