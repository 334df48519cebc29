import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sum } from '../../../lib/core/vector'
import { liquid } from '../../../lib/governance/delegation/liquid'
import { powerUnder } from '../../../lib/governance/delegation/power'
import { singleHop } from '../../../lib/governance/delegation/single-hop'
import { electorates, question } from '../../support/electorates'

describe('one hop', () => {
  it('does not carry on what was received, and leaves undelegated tokens idle', () => {
    const { power, undelegated } = singleHop([5, 4, 3, 2], [1, 2, 3, -1])
    expect([[...power], undelegated]).toEqual([[0, 5, 4, 3], 2])
  })
  it('goes around a circle without harm', () => {
    expect([...singleHop([1, 2, 3], [1, 2, 0]).power]).toEqual([3, 1, 2])
  })
  it('loses nothing but what is undelegated', () => {
    fc.assert(fc.property(electorates, ({ holdings, delegates }) => {
      const { power, undelegated } = singleHop(holdings, delegates)
      expect(sum(power) + undelegated).toBe(sum(holdings))
    }))
  })
})

/** Follows each chain by itself, slowly. */
function casterOf(voter: number, delegates: ArrayLike<number>, votes: ArrayLike<number>): number {
  const seen = new Set<number>()
  for (let at = voter; !seen.has(at); at = delegates[at]!) {
    if (votes[at] === 1) return at
    if (delegates[at]! < 0) return -1
    seen.add(at)
  }
  return -1
}

describe('liquid delegation', () => {
  it('takes weight along the chain to the first who votes', () => {
    const { power, hops, lost } = liquid([5, 4, 3, 2], [1, 2, 3, -1], [0, 1, 0, 1])
    expect([[...power], [...hops], lost]).toEqual([[0, 9, 0, 5], [1, 0, 1, 0], 0])
  })
  it('loses a circle without a vote, tails included, and names it from its lowest member', () => {
    const { lost, cycles, hops } = liquid([1, 2, 3, 4], [0, 2, 3, 1], [0, 0, 0, 0])
    expect([lost, cycles, [...hops]]).toEqual([10, [[1, 2, 3]], [-1, -1, -1, -1]])
    expect(liquid([1, 2, 3, 4], [1, 2, 0, 0], [0, 0, 0, 0]).cycles).toEqual([[0, 1, 2]])
  })
  it('is released from a circle by one member who votes', () => {
    const { power, lost, cycles } = liquid([1, 2, 3, 4], [1, 2, 0, 0], [0, 0, 1, 0])
    expect([[...power], lost, cycles]).toEqual([[0, 0, 10, 0], 0, []])
  })
  it('takes naming oneself for naming nobody', () => {
    expect(liquid([5, 4], [0, 0], [0, 0])).toMatchObject({ lost: 9, cycles: [] })
  })
  it('ends where a slow walk along every chain ends, and loses nothing else', () => {
    fc.assert(fc.property(electorates, ({ size, holdings, delegates, takesPart }) => {
      const { casters, power, lost, hops } = liquid(holdings, delegates, takesPart)
      for (let voter = 0; voter < size; voter++) {
        const caster = casterOf(voter, delegates, takesPart)
        expect(casters[voter]).toBe(caster)
        let at = voter
        for (let step = 0; step < hops[voter]!; step++) at = delegates[at]!
        if (caster >= 0) expect(at).toBe(caster)
      }
      expect(sum(power) + lost).toBe(sum(holdings))
    }))
  })
  it('walks chains and circles of 100,000 without running out of stack', () => {
    const size = 100_000
    const ones = new Float64Array(size).fill(1)
    const onwards = Int32Array.from({ length: size }, (_, voter) => (voter + 1) % size)
    const lastOnly = new Uint8Array(size)
    lastOnly[size - 1] = 1
    expect(liquid(ones, onwards, lastOnly)).toMatchObject({ lost: 0 })
    expect(liquid(ones, onwards, lastOnly).hops[0]).toBe(size - 1)
    expect(liquid(ones, onwards, new Uint8Array(size)).cycles[0]).toHaveLength(size)
  })
})

describe('power', () => {
  const electorate = question([8, 4, 2, 1], [undefined, undefined, 1, 1], [1, 2, 2, -1])
  it.each([
    ['none', [8, 4, 2, 1]],
    ['singleHop', [0, 8, 6, 0]],
    ['inherited', [0, 0, 6, 1]],
    ['liquid', [0, 0, 14, 1]],
  ] as const)('under "%s" is where its meaning says', (delegation, expected) => {
    expect([...powerUnder(delegation, electorate)]).toEqual(expected)
  })
  it('never exceeds what is held', () => {
    fc.assert(fc.property(electorates, fc.constantFrom('none', 'singleHop', 'inherited', 'liquid'), (voters, delegation) => {
      expect(sum(powerUnder(delegation, voters)) <= sum(voters.holdings)).toBe(true)
    }))
  })
})
