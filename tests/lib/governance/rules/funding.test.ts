import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sum } from '../../../../lib/core/vector'
import { createElectorate } from '../../../../lib/governance/electorate'
import { clrAllocation, clrAlpha } from '../../../../lib/governance/rules/quadratic-funding/clr-fund'
import { quadraticFunding } from '../../../../lib/governance/rules/quadratic-funding/funding'
import { contributionsOf } from '../../../../lib/governance/rules/quadratic-funding/gifts'
import { pairwiseFunding } from '../../../../lib/governance/rules/quadratic-funding/pairwise'
import { quadraticFundingRule } from '../../../../lib/governance/rules/quadratic-funding/rule'
import { quadraticCost } from '../../../../lib/governance/rules/quadratic-voting/cost'
import { quadraticVoting, quadraticVotingTerms } from '../../../../lib/governance/rules/quadratic-voting/rule'
import { expectClose } from '../../../support/close'
import { motion, question } from '../../../support/electorates'

const projects = 4
const gifts = fc.array(fc.record({ donor: fc.nat(6), project: fc.nat(projects - 1), amount: fc.nat(1000) }), { maxLength: 30 }).map((list) => ({
  donor: list.map(({ donor }) => donor), project: list.map(({ project }) => project), amount: list.map(({ amount }) => amount),
}))

describe('gifts', () => {
  it('of one donor to one project are added up before the root', () => {
    const { subsidy } = quadraticFunding({ donor: [0, 0, 1], project: [0, 0, 0], amount: [1, 3, 4] }, 1, 8, 'distributeAll')
    expect([...subsidy]).toEqual([8])
  })
  it('keep their sum, one entry per donor and project', () => {
    fc.assert(fc.property(gifts, (of) => {
      const { starts, donor, amount } = contributionsOf(of, projects)
      expect(sum(amount)).toBe(sum(of.amount))
      for (let project = 0; project < projects; project++) {
        const own = [...donor.subarray(starts[project]!, starts[project + 1]!)]
        const givers = of.donor.filter((_, gift) => of.project[gift] === project && of.amount[gift]! > 0)
        expect(own.sort()).toEqual([...new Set(givers)].sort())
      }
    }))
  })
})

describe('quadratic funding', () => {
  it('gives nothing to a project with a single donor, however rich', () => {
    const { k, match, funding } = quadraticFunding({ donor: [0, 1], project: [0, 1], amount: [25, 10] }, 2, 1000, 'distributeAll')
    expect([k, [...match], [...funding]]).toEqual([0, [0, 0], [25, 10]])
  })
  it('pays out the pool, or with a cap at most the formula', () => {
    fc.assert(fc.property(gifts, fc.integer({ min: 1, max: 100_000 }), (of, pool) => {
      const all = quadraticFunding(of, projects, pool, 'distributeAll')
      const capped = quadraticFunding(of, projects, pool, 'cap')
      if (all.k > 0) expectClose(sum(all.match), pool, { rel: 1e-9 })
      expect(capped.k <= 1 && sum(capped.match) <= pool * (1 + 1e-9)).toBe(true)
      for (let project = 0; project < projects; project++) expect(capped.match[project]! <= capped.subsidy[project]! * (1 + 1e-12)).toBe(true)
    }))
  })
  it('has no subsidy anywhere without gifts', () => {
    expect(quadraticFunding({ donor: [], project: [], amount: [] }, 2, 1000, 'distributeAll')).toMatchObject({ k: 0 })
  })
  it('of pairs counts a pair less that gives together everywhere', () => {
    const together = pairwiseFunding({ donor: [0, 1, 0, 1], project: [0, 0, 1, 1], amount: [100, 100, 100, 100] }, 2, 1e9, 25)
    const apart = pairwiseFunding({ donor: [0, 1, 2, 3], project: [0, 0, 1, 1], amount: [100, 100, 100, 100] }, 2, 1e9, 25)
    expect([...together.match]).toEqual([13, 13])
    expect([...apart.match]).toEqual([26, 26])
    expect(sum(pairwiseFunding({ donor: [0, 1], project: [0, 0], amount: [100, 100] }, 1, 10, 25).match)).toBe(10)
  })
  it('of clr.fund refuses a budget below what was given, and a round without two votes anywhere', () => {
    const round = { budget: 99n, votesSquared: 120n, spent: 100n, creditFactor: 1n }
    expect([clrAlpha(round), clrAlpha({ ...round, budget: 100n, votesSquared: 100n }), clrAlpha({ ...round, budget: 100n })]).toEqual(['invalidBudget', 'noMatching', 0n])
    expect(clrAllocation(7n, 30n, 0n, 10n)).toBe(300n)
  })
  it('lets many small givers beat one large one', () => {
    const crowd = createElectorate({ holdings: [100, 100, 100, 100, 5000], utilities: [[0, 0, 0, 0, 0], [1, 1, 1, 1, 0], [0, 0, 0, 0, 1]] })
    expect(quadraticFundingRule.decide(motion, crowd)).toMatchObject({ winner: 1, reason: 'mostFunding' })
    expect(quadraticFundingRule.decide({ ...motion, funds: 0 }, crowd).winner).toBe(2)
  })
})

describe('quadratic voting', () => {
  it('takes a ballot that costs exactly its credits, votes against among them', () => {
    expect(quadraticCost([3, -2, 1], 14)).toEqual({ cost: 14, isValid: true, remaining: 0 })
    expect(quadraticCost([4], 15)).toEqual({ cost: 16, isValid: false, remaining: -1 })
  })
  it('counts heads with equal credits and roots of tokens otherwise; a tie keeps the status quo', () => {
    const electorate = question([100, 1, 1], [1, -1, -1])
    expect(quadraticVoting.decide(motion, electorate).state).toBe('defeated')
    expect(quadraticVoting.decide(motion, electorate, { ...quadraticVotingTerms, credits: 'tokens' }).tally).toEqual({ for: 10, against: 2 })
    expect(quadraticVoting.decide(motion, question([2, 2, 6, 6, 2, 2], [1, 1, 1, -1, -1, -1]), { ...quadraticVotingTerms, credits: 'tokens' }).state).toBe('defeated')
  })
})
