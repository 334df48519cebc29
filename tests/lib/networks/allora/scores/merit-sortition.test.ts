import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialEmaScore, livenessPenalty, missedEpochs } from '../../../../../lib/networks/allora/scores/ema-score'
import { chooseActive, meritSortition } from '../../../../../lib/networks/allora/scores/merit-sortition'
import { expectClose } from '../../../../support/close'

function chosenOf(scores: readonly number[], places: number): number[] {
  const chosen = new Int32Array(scores.length)
  return [...chosen.subarray(0, chooseActive(Float64Array.from(scores), scores.length, places, chosen))]
}

describe('places in a topic', () => {
  it('go to the best, of equals to the earlier', () => {
    expect(chosenOf([1, 5, 3, 5, 2], 2)).toEqual([1, 3])
    expect(chosenOf([1, 1, 1], 2)).toEqual([0, 1])
    expect(chosenOf([1, 2, 1, 2], 3)).toEqual([0, 1, 3])
    expect([chosenOf([1, 2], 5), chosenOf([1, 2], 0), chosenOf([], 3)]).toEqual([[0, 1], [], []])
  })

  it('leave nobody out who is better than somebody in', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 20 }), fc.integer({ min: 0, max: 20 }), (scores, places) => {
      const chosen = chosenOf(scores, places)
      expect(chosen).toHaveLength(Math.min(places, scores.length))
      expect(chosen).toEqual([...chosen].sort((one, other) => one - other))
      const worstIn = Math.min(...chosen.map((i) => scores[i]!))
      expect(scores.some((score, i) => !chosen.includes(i) && score > worstIn && chosen.length > 0)).toBe(false)
    }))
  })

  it('are competed for with smoothed scores; who is left out gets the quantile', () => {
    const { active, quantileScore, newEma } = meritSortition([0, 2, 4], [null, 1, 3], { maxActive: 2, alpha: 0.5, quantile: 0.5 })
    expect([active, quantileScore, newEma]).toEqual([[1, 2], 2, [1, 1.5, 3.5]])
  })

  it('take the first score as it is', () => {
    expect(meritSortition([null], [7], { maxActive: 1, alpha: 0.1, quantile: 0.25 }).newEma).toEqual([7])
  })
})

describe('smoothed scores of newcomers and of the absent', () => {
  it('start two deviations below the lowest', () => {
    expectClose(initialEmaScore([1, 2, 3], 2), -1)
    expect([initialEmaScore([], 2), initialEmaScore([4], 2)]).toEqual([0, 4])
  })

  it('decay towards where newcomers start', () => {
    expectClose(livenessPenalty(300, 0.1, 200, 4), 265.61)
    expect(livenessPenalty(300, 0.1, 200, 0)).toBe(300)
  })

  it('count epochs in a row, for reputers a ground truth lag later, never fewer than none', () => {
    expect([55, 80, 89, 90, 200].map((last) => missedEpochs(last, 100, 10, 0))).toEqual([4, 1, 1, 0, 0])
    expect(missedEpochs(55, 100, 10, 10)).toBe(3)
  })
})
