import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ratio } from '../../../../../lib/networks/near/ratio'
import { defaultMinimumRatio, defaultSeats, isProposalAccepted, minimumStake, selectRoles, selectValidators } from '../../../../../lib/networks/near/selection/seats'
import { nearToYocto, yoctoToNear } from '../../../../../lib/networks/near/yocto'

const tenth = ratio(1, 10)
const named = (stakes: readonly bigint[]) => stakes.map((stake, i) => ({ id: `v${String(i).padStart(3, '0')}`, stake }))

describe('seats', () => {
  it('go to the smaller account id where stakes are equal', () => {
    const { selected, threshold } = selectValidators(named([5n, 5n, 5n]), 2, tenth)
    expect(selected.map(({ id }) => id)).toEqual(['v000', 'v001'])
    expect(threshold).toBe(6n)
  })

  it('are refused to a stake that is just the least share of all', () => {
    expect(selectValidators(named([9n, 1n]), 300, tenth)).toMatchObject({ selected: [{ stake: 9n }], threshold: 1n })
  })

  it('have defined answers without proposals, without stakes and without seats', () => {
    expect(selectValidators([], 10, tenth)).toEqual({ selected: [], threshold: 0n })
    expect(selectValidators(named([0n, 0n]), 10, tenth)).toEqual({ selected: [], threshold: 0n })
    expect(selectValidators(named([5n]), 0, tenth)).toEqual({ selected: [], threshold: 1n })
  })

  it('cost about 9,600 NEAR when 600 million are staked', () => {
    expect(yoctoToNear(minimumStake(nearToYocto(6e8), defaultMinimumRatio))).toBeCloseTo(9600.15, 2)
  })

  it('cost what the cheapest role costs', () => {
    const roles = selectRoles(named(Array.from({ length: 150 }, (_, i) => 10_000n + BigInt(i))), { ...defaultSeats, chunkValidators: 120 }, defaultMinimumRatio)
    expect([roles.blockProducers.length, roles.chunkProducers.length, roles.chunkValidators.length]).toEqual([100, 100, 120])
    expect(roles.seatPrice).toBe(10_031n)
  })

  it('are only proposed for with a tenth of their price', () => {
    expect([isProposalAccepted(100n, 1000n), isProposalAccepted(99n, 1000n)]).toEqual([true, false])
  })

  it('are taken by the largest stakes, whatever the order of proposals', () => {
    fc.assert(fc.property(fc.array(fc.bigInt(1n, 10n ** 30n), { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 50 }), (stakes, seats) => {
      const proposals = named(stakes)
      const { selected, threshold } = selectValidators(proposals, seats, ratio(1, 625))
      const least = selected.at(-1)!.stake
      const ids = new Set(selected.map(({ id }) => id))
      expect(proposals.filter(({ id }) => !ids.has(id)).every(({ stake }) => stake <= least)).toBe(true)
      expect(selectValidators([...proposals].reverse(), seats, ratio(1, 625))).toEqual({ selected, threshold })
    }))
  })
})
