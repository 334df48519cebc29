import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultKickout, kickouts, type Watched } from '../../../../../lib/networks/near/selection/kickout'

const validator = (id: string, produced: number, stake = 1000n): Watched => ({ id, stake, work: { blocks: { produced, expected: 100 } } })
const idsOf = (validators: readonly Watched[], maxKickoutStake = 30) => kickouts(validators, { ...defaultKickout, maxKickoutStake }).map(({ id }) => id)

describe('kickout', () => {
  it('spares the best until they hold 70 per cent of stake, in whatever state they are', () => {
    expect(idsOf(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((id, i) => validator(id, i)))).toEqual(['a', 'b', 'c'])
  })

  it('among equals spares the larger stake, then the larger id', () => {
    expect(idsOf([validator('a', 0), validator('b', 0, 1001n), validator('c', 0)], 70)).toEqual(['a', 'c'])
    expect(idsOf([validator('a', 0), validator('b', 0), validator('c', 0)], 50)).toEqual(['a'])
  })

  it('keeps the one with most blocks if all would go', () => {
    expect(idsOf([validator('a', 1), validator('b', 2), validator('c', 2)], 100)).toEqual(['a', 'c'])
  })

  it('can save nobody where all were kicked before', () => {
    expect(idsOf([{ ...validator('a', 1), wasKicked: true }, { ...validator('b', 2), wasKicked: true }], 100)).toEqual(['a', 'b'])
  })

  it('leaves those alone of whom nothing was expected', () => {
    expect(idsOf([{ id: 'a', stake: 1n, work: {} }, { id: 'b', stake: 1n, work: { blocks: { produced: 0, expected: 0 } } }], 100)).toEqual([])
    expect(kickouts([], defaultKickout)).toEqual([])
  })

  it('tests endorsements only where neither blocks nor chunks were expected', () => {
    const endorsements = { produced: 69, expected: 100 }
    const good = validator('z', 100)
    expect(kickouts([{ id: 'a', stake: 1n, work: { endorsements } }, good], { ...defaultKickout, maxKickoutStake: 100 }))
      .toEqual([{ id: 'a', reason: 'endorsements', ...endorsements }])
    expect(idsOf([{ id: 'a', stake: 1n, work: { endorsements, chunks: { produced: 8, expected: 10 } } }, good], 100)).toEqual([])
  })

  it('never takes more than 30 per cent of stake from a set of which nobody was kicked before', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 50 })), { minLength: 1, maxLength: 30 }), (drawn) => {
      const all = drawn.map(([produced, stake], i) => validator(`v${i}`, produced, BigInt(stake)))
      const gone = new Set(idsOf(all))
      const sum = (some: readonly Watched[]) => some.reduce((held, { stake }) => held + stake, 0n)
      expect(100n * sum(all.filter(({ id }) => gone.has(id))) <= 30n * sum(all) + 100n).toBe(true)
    }))
  })
})
