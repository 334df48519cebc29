import { contractConviction } from '../../../lib/governance/rules/conviction-voting/contract-conviction'
import { alphaOfHalfLife, convictionAfter, convictionStep, largestConviction, stepsToReach } from '../../../lib/governance/rules/conviction-voting/conviction'
import { convictionThreshold, gardensThreshold, type GardensPool } from '../../../lib/governance/rules/conviction-voting/threshold'
import { codeLockRates, rolledLock } from '../../../lib/networks/bittensor/economy/conviction'
import { nextOwner, ownershipRule, ownershipYearBlocks } from '../../../lib/networks/bittensor/economy/subnet-ownership'
import type { Adapter } from '../adapter'
import { drawsOf } from '../generators'
import { big, type Written } from './governance-governors'

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

export const governanceConviction = {
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
