import { bribery } from '../../../lib/governance/metrics/bribe'
import { captureCost } from '../../../lib/governance/metrics/capture'
import { meanEfficiency, meanUtilities, satisfactionEfficiency, socialUtilityEfficiency } from '../../../lib/governance/metrics/efficiency'
import { flashLoanAttack } from '../../../lib/governance/metrics/flash-loan'
import { latencyDays } from '../../../lib/governance/metrics/latency'
import { prefersProposal, weightedMedian } from '../../../lib/governance/metrics/median-member'
import { recordOf, type Decided } from '../../../lib/governance/metrics/turnout'
import type { Adapter } from '../adapter'

interface CaptureInput {
  readonly supply: number
  readonly quorum: number
  readonly attackerOwn: number
  readonly friendlyVotes: number
  readonly expectedOpposition: number
  readonly ammTokens: number
  readonly ammUsd: number
  readonly spotPrice: number
}

interface BribeInput {
  readonly voters: readonly { readonly w: number; readonly s: number; readonly price: number }[]
  readonly quorum: number
}

interface FlashInput {
  readonly votesNeededUsd: number
  readonly feeBps: number
  readonly voteAndExecuteSameTx: boolean
  readonly snapshotDelayBlocks: number
  readonly extractable: number
}

interface SatisfactionInput {
  readonly utilities: readonly (readonly number[])[]
  readonly winner: number
  readonly weights: readonly number[] | null
}

export const governanceMetrics = {
  captureCost(input: CaptureInput) {
    const cost = captureCost(input, { poolTokens: input.ammTokens, poolMoney: input.ammUsd, spotPrice: input.spotPrice })
    return {
      tokensIfBoughtFromAbstainers: cost.tokensFromAbstainers, tokensIfBoughtFromOpponents: cost.tokensFromOpponents,
      shareOfSupply: cost.shareOfSupply, costAtSpot: cost.costAtSpot, costAmm: cost.costInPool,
    }
  },
  bribeCost({ voters, quorum }: BribeInput) {
    const { isFeasible, cost, bribed } = bribery(
      voters.map(({ w, s, price }) => ({ weight: w, stance: s > 0 ? 'for' : s < 0 ? 'against' : 'abstain', price })), quorum)
    return { feasible: isFeasible, minCost: cost, bribed }
  },
  flashLoanAttack({ votesNeededUsd, feeBps, voteAndExecuteSameTx, snapshotDelayBlocks, extractable }: FlashInput) {
    const { isFeasible, cost, profit } = flashLoanAttack({
      needed: votesNeededUsd, feeBasisPoints: feeBps, executesAtOnce: voteAndExecuteSameTx, snapshotDelayBlocks, extractable,
    })
    return { feasible: isFeasible, cost, profit }
  },
  decisionLatency: ({ phasesDays }: { readonly phasesDays: readonly (readonly [string, number])[] }) => ({ days: latencyDays(phasesDays.map(([, days]) => days)) }),
  outcomeSeries: ({ proposals }: { readonly proposals: readonly Decided[] }) => recordOf(proposals),
  weightedMedian: ({ positions, weights }: { readonly positions: readonly number[]; readonly weights: readonly number[] }) =>
    ({ lowerMedian: weightedMedian(positions, weights) ?? null }),
  medianPrefersProposal: ({ median, proposal, statusQuo }: { readonly median: number; readonly proposal: number; readonly statusQuo: number }) =>
    ({ prefersProposal: prefersProposal(median, proposal, statusQuo) }),
  voterSatisfactionEfficiency({ utilities, winner, weights }: SatisfactionInput) {
    const byAlternative = (utilities[0] ?? []).map((_, alternative) => utilities.map((of) => of[alternative]!))
    const means = meanUtilities(byAlternative, weights ?? undefined)
    return { meanUtility: means, vse: satisfactionEfficiency(means, winner) }
  },
  socialUtilityEfficiency(input: Readonly<Record<'elections[outcome,best,randomMean]', readonly (readonly [number, number, number])[]>>) {
    const elections = input['elections[outcome,best,randomMean]'].map(([outcome, best, random]) => ({ outcome, best, random }))
    return { sueRatioOfSums: socialUtilityEfficiency(elections), meanOfVse: meanEfficiency(elections) }
  },
} satisfies Adapter
