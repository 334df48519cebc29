import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logistic } from '../../../lib/core/math'
import { block, threefryPair } from '../../../lib/core/random'
import { sum } from '../../../lib/core/vector'
import { chanceOf } from './kernel'
import { chancesOf, recordLength, startOf, voteEvery, Workload } from './workload'

const agents = 60, ticks = 45

function played(seed: number) {
  const start = startOf(agents, seed)
  const workload = new Workload(start, chancesOf(seed))
  const record = new Float64Array(recordLength(ticks))
  workload.begin()
  workload.play(ticks, record)
  return { start, workload, record }
}

describe('the arithmetic written out in the workload', () => {
  it('is the logistic function of the library to the bit', () => {
    fc.assert(fc.property(fc.double({ noNaN: true }), fc.double({ min: -20, max: 20, noNaN: true }), (any, usual) => {
      expect(chanceOf(any)).toBe(logistic(any))
      expect(chanceOf(usual)).toBe(logistic(usual))
    }), { numRuns: 2000 })
    for (const edge of [0, 708, -708, 709, -709, -709.5, Infinity, -Infinity]) expect(chanceOf(edge)).toBe(logistic(edge))
  })

  it('draws who works from the stream of the library', () => {
    const { start, record } = played(3)
    const { work } = chancesOf(3)
    const wage = 1 / (0.5 * (sum(start.skill) / agents)) // price 1, issuance of one token per agent
    const working = Array.from(start.skill, (skill, i) => {
      threefryPair(work.k0, work.k1, i & ~1, 1)
      const draw = ((block[i & 1]! >>> 2) + 1) / 2 ** 30
      return draw <= logistic(2 * (wage * skill - start.cost[i]!))
    })
    expect(record[0]).toBe(1)
    expect(record[1]).toBeCloseTo(sum(Array.from(start.skill).filter((_, i) => working[i])), 9)
    expect(record[2]).toBe(working.filter(Boolean).length)
  })
})

describe('the workload', () => {
  it('keeps its books balanced', () => {
    for (const seed of [1, 2, 3]) {
      const { workload } = played(seed)
      expect(Math.abs(sum(workload.columns.stake) - workload.accounted) / workload.accounted).toBeLessThan(1e-9)
    }
  })

  it('plays the same from the start as often as one likes', () => {
    const { workload, record } = played(1)
    const again = new Float64Array(record.length)
    workload.begin()
    workload.play(ticks, again)
    expect(again).toEqual(record)
    expect(played(2).record).not.toEqual(record)
  })

  it('moves the issuance by two per cent after every vote, whichever way it goes', () => {
    const { record } = played(1)
    const vote = 3 * voteEvery
    expect(record[vote]).toBeGreaterThan(0)
    expect(record[vote]).toBeLessThan(1)
    expect(record[vote + 1]).toBeGreaterThanOrEqual(1 / agents)
    expect(record).toHaveLength(3 * ticks + 2 * 2)
  })

  it('takes an even number of agents', () => {
    expect(() => startOf(7, 1)).toThrow('even number')
  })
})
