import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sum } from '../../../lib/core/vector'
import { createUnbondingQueue, stakeRewards, stakingYield, unbondedFraction } from '../../../lib/economy/stake'
import { amounts } from '../../support/amounts'
import { expectClose } from '../../support/close'

describe('rewards for stake', () => {
  it('follow the stake', () => {
    expect([...stakeRewards(10, [1, 0, 4])]).toEqual([2, 0, 8])
    expect(stakingYield(10, 50)).toBe(0.2)
  })
  it('add up to what is given', () => {
    fc.assert(fc.property(amounts, fc.double({ min: 0, max: 1e9, noNaN: true }), (stakes, amount) => {
      expectClose(sum(stakeRewards(amount, stakes)), stakes.some((stake) => stake > 0) ? amount : 0, { abs: 1e-300 })
    }))
  })
  it('are nothing when nobody has staked', () => {
    expect([...stakeRewards(10, [0, 0])]).toEqual([0, 0])
    expect(stakingYield(10, 0)).toBe(0)
  })
  it('go into the column that is handed in', () => {
    const out = new Float64Array(2)
    expect(stakeRewards(4, [1, 3], out)).toBe(out)
    expect([...out]).toEqual([1, 3])
  })
})

describe('stake on its way out', () => {
  it('is free after the ticks it has to wait', () => {
    const queue = createUnbondingQueue(3)
    queue.request(5)
    expect([queue.advance(), queue.advance(), queue.pending(), queue.advance(), queue.advance()]).toEqual([0, 0, 5, 5, 0])
  })
  it('is all released in the end and in the order asked for', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10 }), fc.array(fc.nat(1000), { maxLength: 30 }), (ticks, requests) => {
      const queue = createUnbondingQueue(ticks)
      const released = [...requests, ...Array.from({ length: ticks - 1 }, () => 0)].map((amount) => {
        queue.request(amount)
        return queue.advance()
      })
      expect(released.slice(ticks - 1)).toEqual(requests.length > 0 ? requests : [])
      expect(queue.pending()).toBe(0)
    }))
  })
  it('can also leave at a steady rate', () => {
    expect([unbondedFraction(4), unbondedFraction(1), unbondedFraction(0)]).toEqual([0.25, 1, 1])
  })
  it('does not wait negative or broken ticks, nor leave in negative amounts', () => {
    expect(() => createUnbondingQueue(0)).toThrow('got 0')
    expect(() => createUnbondingQueue(1.5)).toThrow('got 1.5')
    expect(() => createUnbondingQueue(2).request(-1)).toThrow('got -1')
  })
})
