import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bribery, mostSearched, type Buyable } from '../../../../lib/governance/metrics/bribe'
import { borrowingCost, buyingDays, captureCost, captureRatio } from '../../../../lib/governance/metrics/capture'
import { flashLoanAttack } from '../../../../lib/governance/metrics/flash-loan'
import { bestSybilPlan, fundingRing, sybilVotes } from '../../../../lib/governance/metrics/sybil'
import { quadraticFunding } from '../../../../lib/governance/rules/quadratic-funding/funding'
import { governorResult } from '../../../../lib/governance/rules/token-governor/outcome'
import { fraction } from '../../../../lib/governance/fraction'
import { expectClose } from '../../../support/close'

const market = { poolTokens: 4000, poolMoney: 4000, spotPrice: 1 }
const siege = { supply: 10_000, quorum: 400, attackerOwn: 0, friendlyVotes: 0, expectedOpposition: 5000 }

describe('the price of a majority', () => {
  it('is what wins and not a token less', () => {
    fc.assert(fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000), (quorum, attackerOwn, friendlyVotes, expectedOpposition) => {
      const { tokensFromAbstainers: bought } = captureCost({ supply: 10_000, quorum, attackerOwn, friendlyVotes, expectedOpposition }, market)
      const wins = (tokens: number) => governorResult({ for: BigInt(attackerOwn + friendlyVotes + tokens), against: BigInt(expectedOpposition), abstain: 0n }, 10_000n,
        { quorum: fraction(quorum, 10_000), quorumCounts: ['for'] }, true).state === 'succeeded'
      expect(wins(bought)).toBe(true)
      if (bought > 0) expect(wins(bought - 1)).toBe(false)
    }))
  })
  it('does not exist in a pool that is too small, nor exactly as large', () => {
    expect(captureCost(siege, market)).toMatchObject({ tokensFromAbstainers: 5001, tokensFromOpponents: 2501, costInPool: undefined })
    expect(captureCost({ ...siege, expectedOpposition: 3999 }, market).costInPool).toBeUndefined()
    expect(captureCost({ ...siege, expectedOpposition: 3998 }, market).costInPool).toBe(4000 * 3999)
  })
  it('is nothing for who has it already', () => {
    expect(captureCost({ ...siege, attackerOwn: 6000 }, market)).toEqual({ tokensFromAbstainers: 0, tokensFromOpponents: 0, shareOfSupply: 0, costAtSpot: 0, costInPool: 0 })
  })
  it('compares with the treasury, with time and with borrowing', () => {
    expect([captureRatio(50, 100), captureRatio(50, 0), buyingDays(100, 50, 0.2), buyingDays(100, 0, 0.2), buyingDays(0, 0, 0), borrowingCost(1e6, 0.001, 2)])
      .toEqual([0.5, undefined, 10, undefined, 0, 2000])
  })
})

const buyable: fc.Arbitrary<Buyable> = fc.record({ weight: fc.nat(20), stance: fc.constantFrom('for', 'abstain', 'against'), price: fc.nat(20) })

function cheapest(voters: readonly Buyable[], quorum: number): number {
  let least = Infinity
  for (let set = 0; set < 1 << voters.length; set++) {
    let yes = 0, no = 0, cost = 0
    voters.forEach(({ weight, stance, price }, index) => {
      const isBought = ((set >> index) & 1) === 1
      if (isBought) cost += price
      if (isBought || stance === 'for') yes += weight
      else if (stance === 'against') no += weight
    })
    if (yes > no && yes >= quorum) least = Math.min(least, cost)
  }
  return least
}

describe('bribes', () => {
  it('cost what the cheapest of all sets costs', () => {
    fc.assert(fc.property(fc.array(buyable, { maxLength: 9 }), fc.nat(80), (voters, quorum) => {
      const { isFeasible, cost } = bribery(voters, quorum)
      expect(isFeasible ? cost : Infinity).toBe(cheapest(voters, quorum))
    }))
  })
  it('choose fewer, then lower numbers, of equally cheap sets', () => {
    const sleeper = (weight: number, price: number): Buyable => ({ weight, stance: 'abstain', price })
    expect(bribery([sleeper(1, 1), sleeper(1, 1), sleeper(2, 2)], 2).bribed).toEqual([2])
    expect(bribery([sleeper(2, 2), sleeper(2, 2)], 2).bribed).toEqual([0])
    expect(bribery([{ weight: 5, stance: 'for', price: 0 }, sleeper(1, 0)], 5)).toMatchObject({ cost: 0, bribed: [] })
  })
  it('turn an opponent for twice its weight', () => {
    expect(bribery([{ weight: 10, stance: 'against', price: 9 }, { weight: 11, stance: 'abstain', price: 8 }, { weight: 1, stance: 'for', price: 0 }], 0).bribed).toEqual([1])
    expect(bribery([{ weight: 10, stance: 'against', price: 7 }, { weight: 11, stance: 'abstain', price: 8 }, { weight: 1, stance: 'for', price: 0 }], 0).bribed).toEqual([0])
  })
  it('are found greedily among many, winning, without anybody who is not needed, and said to be so', () => {
    const many = fc.array(buyable, { minLength: 40, maxLength: 60 })
    fc.assert(fc.property(many, fc.nat(200), (voters, quorum) => {
      const { isFeasible, bribed, cost, isExact } = bribery(voters, quorum)
      const wins = (paid: readonly number[]) => {
        const yes = voters.reduce((sum, { weight, stance }, i) => sum + (stance === 'for' || paid.includes(i) ? weight : 0), 0)
        const no = voters.reduce((sum, { weight, stance }, i) => sum + (stance === 'against' && !paid.includes(i) ? weight : 0), 0)
        return yes > no && yes >= quorum
      }
      const candidates = voters.filter(({ stance }) => stance !== 'for').length
      expect(isFeasible).toBe(wins(voters.map((_, index) => index)))
      if (!isFeasible) return
      expect(wins(bribed)).toBe(true)
      expect(cost).toBe(bribed.reduce((sum, index) => sum + voters[index]!.price, 0))
      for (const index of bribed) expect(voters[index]!.price > 0 && wins(bribed.filter((other) => other !== index))).toBe(false)
      if (candidates > mostSearched && bribed.length > 0) expect(isExact).toBe(false)
    }))
  })
  it('cannot win where everybody together is too light', () => {
    expect(bribery([{ weight: 1, stance: 'against', price: 1 }], 5)).toEqual({ isFeasible: false, cost: undefined, bribed: [], isExact: true })
    expect(bribery([], 0).isFeasible).toBe(false)
  })
})

describe('flash loans', () => {
  it('work where power is read in the transaction that executes, and not a block earlier', () => {
    const loan = { needed: 1e9, feeBasisPoints: 9, executesAtOnce: true, snapshotDelayBlocks: 0, extractable: 182e6 }
    expect(flashLoanAttack(loan)).toEqual({ isFeasible: true, cost: 900_000, profit: 181_100_000 })
    for (const defence of [{ snapshotDelayBlocks: 1 }, { executesAtOnce: false }])
      expect(flashLoanAttack({ ...loan, ...defence })).toEqual({ isFeasible: false, cost: undefined, profit: undefined })
  })
})

describe('many wallets', () => {
  it('turn √C votes into √(kC)', () => {
    expect(sybilVotes(81, 9)).toEqual({ honest: 9, divided: 27, gain: 3 })
  })
  it('are best in the number that no other beats', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 100 }), (budget, cost) => {
      const { identities, votes } = bestSybilPlan(budget, cost)
      for (let k = 0; k * cost <= budget; k++) expect(k * (budget - k * cost)).toBeLessThanOrEqual(identities * (budget - identities * cost))
      expectClose(votes * votes, identities * (budget - identities * cost), { abs: 1e-9 })
    }))
    expect(() => bestSybilPlan(10, 0)).toThrow(RangeError)
  })
  it('give a ring of donors what the formula of quadratic funding gives it', () => {
    const identities = 10
    const list = Array.from({ length: identities }, (_, donor) => donor)
    const { subsidy } = quadraticFunding({ donor: list, project: list.map(() => 0), amount: list.map(() => 10) }, 1, 1000, 'cap')
    expectClose(fundingRing(100, identities, 1000, 900).rawSubsidy, subsidy[0]!, { rel: 1e-9 })
    expect([fundingRing(100, 10, 1000, 900).match, fundingRing(100, 1, 1000, 0).match]).toEqual([500, 0])
  })
})
