import { bestSybilPlan, fundingRing, sybilVotes } from '../../../lib/governance/metrics/sybil'
import { contractConviction } from '../../../lib/governance/rules/conviction-voting/contract-conviction'
import { alphaOfHalfLife, convictionAfter, convictionStep, largestConviction, stepsToReach } from '../../../lib/governance/rules/conviction-voting/conviction'
import { convictionThreshold, gardensThreshold, type GardensPool } from '../../../lib/governance/rules/conviction-voting/threshold'
import { clrAllocation, clrAlpha } from '../../../lib/governance/rules/quadratic-funding/clr-fund'
import { quadraticFunding, type PoolMode } from '../../../lib/governance/rules/quadratic-funding/funding'
import type { Gifts } from '../../../lib/governance/rules/quadratic-funding/gifts'
import { pairwiseFunding } from '../../../lib/governance/rules/quadratic-funding/pairwise'
import { quadraticCost } from '../../../lib/governance/rules/quadratic-voting/cost'
import { codeLockRates, rolledLock } from '../../../lib/networks/bittensor/economy/conviction'
import { nextOwner, ownershipRule, ownershipYearBlocks } from '../../../lib/networks/bittensor/economy/subnet-ownership'
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

interface ThresholdInput {
  readonly requested: number
  readonly funds: number
  readonly supply: number
  readonly activeStake: number
  readonly minThresholdStakePct: number
  readonly alpha: number
  readonly beta: number
  readonly rho: number
}

type GardensInput = Readonly<Record<'requested' | 'pool' | 'totalPoints' | 'decayD' | 'weightD' | 'maxRatioD' | 'minThresholdPoints', Written>>

function poolOf({ requested, pool, totalPoints, decayD, weightD, maxRatioD, minThresholdPoints }: GardensInput): GardensPool {
  return {
    requested: big(requested), pool: big(pool), totalPoints: big(totalPoints), decay: big(decayD), weight: big(weightD),
    maxRatio: big(maxRatioD), minThresholdPoints: big(minThresholdPoints),
  }
}

/** The recipe of `convictionSeries`. */
function convictionSeries({ generator: { steps, seed }, alpha }: { readonly generator: { readonly steps: number; readonly seed: number }; readonly alpha: number }) {
  const next = drawsOf(seed)
  const course: number[] = []
  let staked = 0
  for (let step = 0; step < steps; step++) {
    course.push(convictionStep(course.at(-1) ?? 0, staked, alpha))
    const u = next()
    if (u < 0.1) staked += Math.floor(1000 * next())
    else if (u < 0.15) staked = Math.floor(staked / 2)
  }
  return { final: course.at(-1), max: Math.max(...course), every20: course.filter((_, step) => step % 20 === 19), finalStake: staked }
}

interface LockInput {
  readonly lockedMass: number
  readonly conviction: number
  readonly blocks: number
  readonly unlockRate: number
  readonly maturityRate: number
  readonly perpetual: boolean
  readonly ownerLock: boolean
}

interface OwnerInput {
  readonly convictions: readonly (readonly [key: string, conviction: number])[]
  readonly subnetAlphaOut: number
  readonly subnetAgeBlocks: number
  readonly currentOwner: string
}

/** Who leads and whether the gate is open are asked of the network's own rule, the leader as of a subnet of age and with next to no alpha. */
function subtensorSubnetOwner({ convictions, subnetAlphaOut, subnetAgeBlocks, currentOwner }: OwnerInput) {
  const ascending = [...convictions].sort(([one], [other]) => (one < other ? -1 : 1))
  const names = ascending.map(([name]) => name)
  const rule = ownershipRule('totalConviction')
  const state = { convictions: ascending.map(([, conviction]) => conviction), owner: -1 }
  const next = nextOwner(rule, { ...state, ageBlocks: subnetAgeBlocks, alpha: subnetAlphaOut })
  const king = nextOwner(rule, { ...state, ageBlocks: ownershipYearBlocks, alpha: Number.MIN_VALUE })
  return { gateOpen: next >= 0, king: names[king] ?? null, newOwner: names[next] ?? currentOwner }
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
  convictionValue(input: { readonly blocks: number; readonly previousConviction: Written; readonly staked: Written; readonly alpha: number; readonly decayD: number }) {
    const { blocks, previousConviction, staked, alpha, decayD } = input
    return {
      conviction: convictionAfter(blocks, Number(previousConviction), Number(staked), alpha),
      convictionInteger: contractConviction(blocks, big(previousConviction), big(staked), decayD),
      maxConviction: largestConviction(Number(staked), alpha),
    }
  },
  convictionThreshold({ requested, funds, supply, activeStake, minThresholdStakePct, ...terms }: ThresholdInput) {
    const { effectiveStake, threshold, shareOfLargest } = convictionThreshold(requested, funds, supply, activeStake, { ...terms, minStakeShare: minThresholdStakePct })
    return { effectiveStake, threshold, thresholdShareOfMax: shareOfLargest }
  },
  gardensThreshold: (input: GardensInput) => ({ threshold: gardensThreshold(poolOf(input)) }),
  convictionTimeToPass: ({ threshold, conviction, staked, alpha }: { readonly threshold: number; readonly conviction: number; readonly staked: number; readonly alpha: number }) =>
    ({ blocks: stepsToReach(threshold, conviction, staked, alpha) }),
  convictionHalfLife({ halfLifeSteps }: { readonly halfLifeSteps: number }) {
    const alpha = alphaOfHalfLife(halfLifeSteps)
    return { alpha, alphaD7: Math.floor(alpha * 1e7) }
  },
  convictionSeries,
  subtensorConvictionRoll({ lockedMass, conviction, blocks, unlockRate, maturityRate, perpetual, ownerLock }: LockInput) {
    const rates = { ...codeLockRates, unlockBlocks: unlockRate, maturityBlocks: maturityRate }
    const rolled = rolledLock({ mass: lockedMass, conviction }, blocks, rates, { isPerpetual: perpetual, isOwners: ownerLock })
    return { lockedMass: rolled.mass, conviction: rolled.conviction }
  },
  subtensorSubnetOwner,
} satisfies Adapter
