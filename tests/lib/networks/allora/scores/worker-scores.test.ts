import { describe, expect, it } from 'vitest'
import { forecasterScores, infererScores, taskScore, uniqueShare } from '../../../../../lib/networks/allora/scores/worker-scores'
import { expectClose } from '../../../../support/close'

describe('scores of workers', () => {
  it('are what the network would lose without them', () => {
    const out = new Float64Array(2)
    infererScores(-4, [-3, -5], 2, out)
    expect([...out]).toEqual([1, -1])
    expect(taskScore(-3, -4)).toBe(1)
  })

  it('of forecasters mix that with what the naive network gains, half each for two', () => {
    const out = new Float64Array(2)
    forecasterScores(-4, -3, [-3, -4], [-3.5, -3], 2, out)
    expectClose(out, [0.75, 0])
    expect([0, 1, 2, 3].map(uniqueShare)).toEqual([0, 1, 0.5, 0.25])
  })

  it('are 0 for one alone, and where a loss is undefined', () => {
    const out = Float64Array.of(9, 9)
    infererScores(-4, [-3], 1, out)
    forecasterScores(-4, -3, [-3], [-2], 1, out.subarray(1))
    expect([...out]).toEqual([0, 0])
    infererScores(-4, [NaN, -3], 2, out)
    expect([...out]).toEqual([0, 1])
  })

  it('are read from the given place', () => {
    const out = new Float64Array(2)
    infererScores(-4, [0, 0, -3, -5], 2, out, 2)
    expect([...out]).toEqual([1, -1])
  })
})
