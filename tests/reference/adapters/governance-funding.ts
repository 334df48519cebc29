import { bestSybilPlan, fundingRing, sybilVotes } from '../../../lib/governance/metrics/sybil'
import { clrAllocation, clrAlpha } from '../../../lib/governance/rules/quadratic-funding/clr-fund'
import { quadraticFunding, type PoolMode } from '../../../lib/governance/rules/quadratic-funding/funding'
import type { Gifts } from '../../../lib/governance/rules/quadratic-funding/gifts'
import { pairwiseFunding } from '../../../lib/governance/rules/quadratic-funding/pairwise'
import { quadraticCost } from '../../../lib/governance/rules/quadratic-voting/cost'
import { gini } from '../../../lib/core/inequality'
import { sum } from '../../../lib/core/vector'
import type { Adapter } from '../adapter'
import { drawsOf } from '../generators'
import { big, type Written } from './governance-governors'

/** Donors by name, in the order in which they are first met. */
function giftsOf(lists: readonly (readonly (readonly [donor: string, amount: number])[])[]): Gifts {
  const known = new Map<string, number>()
  const donor: number[] = [], project: number[] = [], amount: number[] = []
  lists.forEach((list, index) => {
    for (const [name, given] of list) {
      if (!known.has(name)) known.set(name, known.size)
      donor.push(known.get(name)!)
      project.push(index)
      amount.push(given)
    }
  })
  return { donor, project, amount }
}

interface FundingInput {
  readonly projects: readonly { readonly id: string; readonly contributions: readonly (readonly [string, number])[] }[]
  readonly pool: number
  readonly mode: PoolMode
}

interface GeneratedFunding {
  readonly generator: { readonly donors: number; readonly projects: number; readonly seed: number }
  readonly pool: number
  readonly mode: PoolMode
}

/** The recipe of `quadraticFundingGenerated`. */
function quadraticFundingGenerated({ generator: { donors, projects, seed }, pool, mode }: GeneratedFunding) {
  const next = drawsOf(seed)
  const donor: number[] = [], project: number[] = [], amount: number[] = []
  for (let who = 0; who < donors; who++) {
    const times = 1 + Math.floor(3 * next())
    for (let time = 0; time < times; time++) {
      const u = next()
      donor.push(who)
      project.push(Math.floor(u * u * projects))
      amount.push(1 + Math.floor(next() * next() * 100))
    }
  }
  const { contributed, subsidy, k, match } = quadraticFunding({ donor, project, amount }, projects, pool, mode)
  return { totalContributed: sum(contributed), totalSubsidyRaw: sum(subsidy), k, match, giniOfMatch: gini(match), largestMatchShare: Math.max(...match) / sum(match) }
}

interface ClrInput {
  readonly tally?: readonly Written[]
  readonly spent?: readonly Written[]
  readonly totalVotesSquares?: Written
  readonly totalSpent: Written
  readonly budget: Written
  readonly voiceCreditFactor: Written
}

const clrFaults = { invalidBudget: 'InvalidBudget', noMatching: 'NoProjectHasMoreThanOneVote' }

function clrFundAlpha({ tally = [], spent = [], totalVotesSquares, totalSpent, budget, voiceCreditFactor }: ClrInput) {
  const squares = totalVotesSquares === undefined ? tally.reduce((total, votes) => total + big(votes) * big(votes), 0n) : big(totalVotesSquares)
  const factor = big(voiceCreditFactor)
  const alpha = clrAlpha({ budget: big(budget), votesSquared: squares, spent: big(totalSpent), creditFactor: factor })
  if (typeof alpha === 'string') return { error: clrFaults[alpha] }
  const allocations = tally.map((votes, project) => clrAllocation(big(votes), big(spent[project]!), alpha, factor))
  return { totalVotesSquares: squares, alpha, allocations, sumAllocations: allocations.reduce((total, of) => total + of, 0n) }
}

interface PairwiseInput {
  readonly grants: readonly { readonly id: string; readonly contributions: readonly Readonly<Record<string, number>>[] }[]
  readonly threshold: number
  readonly pot: number
}

export const governanceFunding = {
  quadraticFunding({ projects, pool, mode }: FundingInput) {
    const result = quadraticFunding(giftsOf(projects.map(({ contributions }) => contributions)), projects.length, pool, mode)
    return {
      k: result.k,
      projects: projects.map(({ id }, p) => ({
        id, contributed: result.contributed[p], raw: result.raw[p], subsidy: result.subsidy[p], match: result.match[p], funding: result.funding[p],
      })),
    }
  },
  quadraticFundingGenerated,
  clrFundAlpha,
  pairwiseQF({ grants, pot, threshold }: PairwiseInput) {
    const gifts = giftsOf(grants.map(({ contributions }) => contributions.flatMap((of) => Object.entries(of))))
    const { contributors, contributed, match } = pairwiseFunding(gifts, grants.length, pot, threshold)
    return { grants: grants.map(({ id }, g) => ({ id, contributors: contributors[g], contributed: contributed[g], match: match[g] })) }
  },
  quadraticVoteCost({ votes, credits }: { readonly votes: readonly number[]; readonly credits: number }) {
    const { cost, isValid, remaining } = quadraticCost(votes, credits)
    return { cost, valid: isValid, remaining }
  },
  sybilQuadratic(input: { readonly credits: number; readonly identities: number } | { readonly budget: number; readonly costPerIdentity: number }) {
    if ('credits' in input) {
      const { honest, divided, gain } = sybilVotes(input.credits, input.identities)
      return { votesHonest: honest, votesSybil: divided, gain }
    }
    const { continuous, identities, votes } = bestSybilPlan(input.budget, input.costPerIdentity)
    return { continuousOptimalIdentities: continuous, bestInteger: identities, votes }
  },
  sybilQuadraticFunding(input: { readonly selfDonation: number; readonly identities: number; readonly pool: number; readonly honestSubsidies: number }) {
    const { rawSubsidy, match } = fundingRing(input.selfDonation, input.identities, input.pool, input.honestSubsidies)
    return { rawSubsidy, match, profit: match }
  },
} satisfies Adapter
