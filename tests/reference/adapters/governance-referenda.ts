import { decimal } from '../../../lib/governance/fraction'
import { boost } from '../../../lib/governance/rules/holographic-consensus/boost'
import { holographicResult } from '../../../lib/governance/rules/holographic-consensus/outcome'
import { cosmosResult } from '../../../lib/governance/rules/cosmos/decision'
import { cosmosCount, cosmosUnit, type CosmosOption, type CosmosTally } from '../../../lib/governance/rules/cosmos/tally'
import { futarchyPasses } from '../../../lib/governance/rules/futarchy/outcome'
import { molochPasses } from '../../../lib/governance/rules/moloch/outcome'
import { ragequit } from '../../../lib/governance/rules/moloch/ragequit'
import type { Adapter } from '../adapter'
import { big, type Written } from './governance-governors'

interface CosmosParams {
  readonly quorum: string
  readonly threshold: string
  readonly veto: string
  readonly burnVoteQuorum: boolean
  readonly burnVoteVeto: boolean
}

interface CosmosTallyInput {
  readonly validators: readonly string[]
  readonly delegations: readonly (readonly [delegator: string, validator: string, amount: number])[]
  readonly votes: readonly { readonly voter: string; readonly options: Readonly<Partial<Record<CosmosOption, number | string>>> }[]
  readonly params: CosmosParams
  readonly inherit: boolean
}

interface CosmosDecisionInput {
  readonly tally: Readonly<Record<CosmosOption, number>>
  readonly totalBonded: number
  readonly params: CosmosParams
}

function cosmosAnswer(tally: CosmosTally, bonded: bigint, params: CosmosParams, unit: bigint) {
  const { burnsDeposit, ...result } = cosmosResult(tally, bonded, {
    quorum: decimal(params.quorum), threshold: decimal(params.threshold), veto: decimal(params.veto),
    burnsDepositWithoutQuorum: params.burnVoteQuorum, burnsDepositAfterVeto: params.burnVoteVeto,
  })
  const shown = Object.fromEntries(Object.entries(tally).map(([option, votes]) => [option, Number(votes) / Number(unit)]))
  return { ...result, tally: shown, burn: burnsDeposit }
}

interface HolographicInput {
  readonly yes: Written
  readonly no: Written
  readonly totalReputation: Written
  readonly queuedVoteRequiredPct: number
  readonly boosted: boolean
  readonly periodEnded: boolean
}

interface BoostInput {
  readonly stakeYes: number
  readonly stakeNo: number
  readonly thresholdConst: number
  readonly boostedCount: number
  readonly limitExponent: number
}

interface MolochInput {
  readonly yes: Written
  readonly no: Written
  readonly totalSharesAndLootNow: Written
  readonly maxTotalAtYesVote: Written
  readonly dilutionBound: Written
}

export const governanceReferenda = {
  cosmosTally({ validators, delegations, votes, params, inherit }: CosmosTallyInput) {
    const ballots = votes.map(({ voter, options }) => ({
      voter, options: Object.fromEntries(Object.entries(options).map(([option, share]) => [option, decimal(String(share))])),
    }))
    const bonds = delegations.map(([delegator, validator, amount]) => ({ delegator, validator, amount }))
    const { tally, bonded } = cosmosCount(validators, bonds, ballots, inherit)
    return cosmosAnswer(tally, bonded, params, cosmosUnit)
  },
  cosmosDecision({ tally, totalBonded, params }: CosmosDecisionInput) {
    return cosmosAnswer({ yes: big(tally.yes), no: big(tally.no), veto: big(tally.veto), abstain: big(tally.abstain) }, big(totalBonded), params, 1n)
  },
  holographicBoost({ stakeYes, stakeNo, thresholdConst, boostedCount, limitExponent }: BoostInput) {
    return boost(stakeYes, stakeNo, boostedCount, { thresholdConstant: thresholdConst, limitExponent })
  },
  holographicOutcome({ yes, no, totalReputation, queuedVoteRequiredPct, boosted, periodEnded }: HolographicInput) {
    const result = holographicResult({ yes: big(yes), no: big(no), totalReputation: big(totalReputation), isBoosted: boosted, isOver: periodEnded }, queuedVoteRequiredPct)
    return { executed: result !== undefined, result: result?.winner.toUpperCase() ?? null, how: result?.how ?? null }
  },
  molochDidPass: (input: MolochInput) => ({
    didPass: molochPasses({ yes: big(input.yes), no: big(input.no), totalNow: big(input.totalSharesAndLootNow), mostAtYesVote: big(input.maxTotalAtYesVote) }, big(input.dilutionBound)),
  }),
  ragequit: ({ guildBalance, sharesAndLootToBurn, totalSharesAndLoot }: { readonly guildBalance: Written; readonly sharesAndLootToBurn: Written; readonly totalSharesAndLoot: Written }) =>
    ragequit(big(guildBalance), big(sharesAndLootToBurn), big(totalSharesAndLoot)),
  futarchyOutcome: ({ passTwapMicro, failTwapMicro, thresholdBps }: { readonly passTwapMicro: Written; readonly failTwapMicro: Written; readonly thresholdBps: number }) =>
    ({ passes: futarchyPasses({ pass: big(passTwapMicro), fail: big(failTwapMicro) }, thresholdBps) }),
} satisfies Adapter
