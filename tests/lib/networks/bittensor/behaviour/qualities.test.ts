import { describe, expect, it } from 'vitest'
import { mean } from '../../../../../lib/core/stats'
import { Qualities } from '../../../../../lib/networks/bittensor/behaviour/qualities'
import { seatsOf } from '../../../../../lib/networks/bittensor/behaviour/seats'
import type { SubnetValues } from '../../../../../lib/networks/bittensor/params'
import { expectClose } from '../../../../support/close'
import { quiet, stream } from './worlds'

function after(values: SubnetValues, epochs: number): Qualities {
  const qualities = new Qualities(seatsOf(values), values, stream)
  for (let t = 0; t < epochs; t++) qualities.advance()
  return qualities
}

describe('true quality', () => {
  it('is the same however long weights stay hidden, and its past is kept as long', () => {
    const open = after({ ...quiet, hiding: 0 }, 8)
    const hidden = after({ ...quiet, hiding: 5 }, 8)
    expect(hidden.at(7)).toEqual(open.at(7))
    expect(hidden.at(2)).toEqual(after({ ...quiet, hiding: 0 }, 3).at(2))
  })

  it('has mean 1 among independent miners, 0 for groups that are absent and for the owner', () => {
    const values = { ...quiet, miners: 128 }
    const { newcomer, validators, size } = seatsOf(values)
    const now = after(values, 1).at(0)
    expect(mean(now.subarray(validators, newcomer))).toBeGreaterThan(0.7)
    expect(mean(now.subarray(validators, newcomer))).toBeLessThan(1.4)
    expect(now.subarray(newcomer, size).every((q) => q === 0)).toBe(true)
  })

  it('stays as it is without drift and turnover', () => {
    expect(after({ ...quiet, drift: 0, turnover: 0 }, 20).at(19)).toEqual(after({ ...quiet, drift: 0, turnover: 0 }, 1).at(0))
  })

  it('has the mean that a group was given, where miners do not differ', () => {
    const values = { ...quiet, spread: 0, cabalStake: 0.1, cabalQuality: 0.3, incubatorStake: 0.1, incubatorQuality: 2 }
    const { minersOf: { cabal, incubator } } = seatsOf(values)
    const now = after(values, 1).at(0)
    expectClose(now.subarray(cabal.from, cabal.to), [0.3, 0.3, 0.3, 0.3])
    expectClose(now.subarray(incubator.from, incubator.to), [2, 2])
  })

  it('lets the newcomer be nothing before it arrives, then register once and stay good', () => {
    const values = { ...quiet, newcomerQuality: 4, arrival: 4 }
    const { newcomer } = seatsOf(values)
    const seen = [1, 2, 3, 4, 5, 6].map((epochs) => {
      const qualities = after(values, epochs)
      return [qualities.at(epochs - 1)[newcomer], qualities.replaced[newcomer]]
    })
    expect(seen).toEqual([[0, 0], [0, 0], [0, 0], [4, 1], [4, 0], [4, 0]])
  })

  it('replaces about as many miners as the turnover says', () => {
    const values = { ...quiet, miners: 100, turnover: 0.05 }
    const qualities = after(values, 1)
    let replaced = 0
    for (let t = 0; t < 100; t++) {
      qualities.advance()
      for (const one of qualities.replaced) replaced += one
    }
    expect(replaced).toBeGreaterThan(430)
    expect(replaced).toBeLessThan(570)
  })
})
