import { emissionCap, emissionTarget, monthlyEmission, type EmissionParameters, type EmissionState } from '../../../lib/networks/allora/emission/emission'
import { lockedAmounts, type LockedShares } from '../../../lib/networks/allora/emission/locked-amounts'
import { lockedFraction, type UnlockClass } from '../../../lib/networks/allora/emission/unlock'
import { adjustedStakes } from '../../../lib/networks/allora/reputers/adjusted-stakes'
import { consensusScores, stakeWeightedReports, type Reports } from '../../../lib/networks/allora/reputers/consensus'
import { listen, type ListeningParameters } from '../../../lib/networks/allora/reputers/listening'
import { reputerFractions } from '../../../lib/networks/allora/reputers/reputer-fractions'
import { entropy, modifiedFractions, numberRatio, taskEntropy as taskEntropyOf } from '../../../lib/networks/allora/rewards/entropy'
import { forecastingUtility, normalizationFactor } from '../../../lib/networks/allora/rewards/forecasting-utility'
import { rewardSplit } from '../../../lib/networks/allora/rewards/reward-split'
import { ema, initialEmaScore, livenessPenalty, missedEpochs } from '../../../lib/networks/allora/scores/ema-score'
import { meritSortition } from '../../../lib/networks/allora/scores/merit-sortition'
import { scoreFractions as fractionsOf } from '../../../lib/networks/allora/scores/reward-fractions'
import { forecasterScore, forecasterScores, infererScores, uniqueShare } from '../../../lib/networks/allora/scores/worker-scores'
import { topicReward, topicRewards } from '../../../lib/networks/allora/topics/topic-rewards'
import { feeDrip, legacyTopicTargetWeight, smoothedAlpha, topicTargetWeight, topicWeight, weeksOf } from '../../../lib/networks/allora/topics/topic-weight'
import { UnknownKind, type Adapter } from '../adapter'

type Numbers = readonly number[]

interface ReputerInput extends Partial<ListeningParameters> {
  readonly losses: readonly (readonly (number | string | null)[])[]
  readonly stakes: Numbers
  readonly coefficients: Numbers
  readonly epsilon: number
  readonly epsilonReputer: number
}

function reportsOf(losses: ReputerInput['losses']): Reports {
  return { reputers: losses.length, length: losses[0]!.length, losses: Float64Array.from(losses.flat(), (loss) => (loss === null ? NaN : Number(loss))) }
}

function reputerOutput({ losses, stakes, coefficients, epsilon, ...of }: ReputerInput & ListeningParameters) {
  const moved = Float64Array.from(coefficients)
  const scores = new Float64Array(stakes.length)
  listen(reportsOf(losses), stakes, moved, scores, { ...of, epsilonSafeDiv: epsilon })
  return { coefficients: moved, scores }
}

function allConsensusScores({ losses, stakes, coefficients, epsilon, epsilonReputer }: ReputerInput) {
  const scores = new Float64Array(stakes.length)
  consensusScores(reportsOf(losses), stakes, coefficients, epsilonReputer, epsilon, scores)
  return scores
}

function stakeWeightedLossMatrix({ adjustedStakes: stakes, losses }: { readonly adjustedStakes: Numbers; readonly losses: ReputerInput['losses'] }) {
  const { mean, mostDistant } = stakeWeightedReports(stakes, reportsOf(losses))
  return { consensus: mean, mostDistant }
}

interface EntropyInput { readonly fractions: Numbers; readonly previous: readonly (number | null)[]; readonly alpha: number; readonly beta: number }

function taskEntropy({ fractions, previous, alpha, beta }: EntropyInput) {
  const smoothed = new Float64Array(fractions.length)
  return { entropy: taskEntropyOf(fractions, previous.map((value) => value ?? NaN), fractions.length, alpha, beta, smoothed), smoothed }
}

interface SplitInput { readonly F: number; readonly G: number; readonly H: number; readonly E: number; readonly chi: number }

function split({ F, G, H, E, chi }: SplitInput, gamma: number) {
  const { inferers: U, forecasters: V, reputers: W } = rewardSplit({ inferers: F, forecasters: G, reputers: H }, E, chi, gamma)
  return { U, V, W }
}

interface RewardsInput extends SplitInput { readonly infererFractions: Numbers; readonly forecasterFractions: Numbers; readonly reputerFractions: Numbers }

function epochRewards(input: RewardsInput) {
  const { U, V, W } = split(input, normalizationFactor(input.F, input.G, input.chi))
  const shared = (reward: number, fractions: Numbers) => fractions.map((fraction) => fraction * reward)
  return { U, V, W, inferers: shared(U, input.infererFractions), forecasters: shared(V, input.forecasterFractions), reputers: shared(W, input.reputerFractions) }
}

interface ScoresInput { readonly combined: number; readonly naive: number; readonly oneOutInferers: Numbers; readonly oneOutForecasters: Numbers; readonly oneInForecasters: Numbers }

function workerScores({ combined, naive, oneOutInferers, oneOutForecasters, oneInForecasters }: ScoresInput) {
  const [n, k] = [oneOutInferers.length, oneOutForecasters.length]
  const scores = { inferers: new Float64Array(n), forecasters: new Float64Array(k) }
  infererScores(combined, oneOutInferers, n, scores.inferers)
  forecasterScores(combined, naive, oneOutForecasters, oneInForecasters, k, scores.forecasters)
  return scores
}

interface FractionsInput { readonly latest: Numbers; readonly history: Numbers; readonly p: number; readonly c: number; readonly epsilon: number }

function scoreFractions({ latest, history, ...of }: FractionsInput) {
  const out = new Float64Array(latest.length)
  fractionsOf(latest, latest.length, history, history.length, of, out)
  return out
}

interface WeightInput { readonly stake: number; readonly feeRevenue: number; readonly mu: number; readonly nu: number; readonly epochLength?: number }
interface WeightEmaInput extends WeightInput { readonly alphaWeekly: number; readonly weeksPerStep: number; readonly previous: number | null }
interface BlocksInput { readonly epochLength: number; readonly blocksPerMonth: number; readonly feeRevenue: number; readonly alphaWeekly: number }
type Amounts<T> = { readonly [Name in keyof T]: number | string }

function targetWeight({ stake, feeRevenue, epochLength, ...of }: WeightInput, variant?: string) {
  if (variant === 'legacy') return legacyTopicTargetWeight(stake, feeRevenue, epochLength ?? 1, of)
  if (variant === undefined || variant === 'v010' || variant === 'v016') return topicTargetWeight(stake, feeRevenue, of)
  throw new UnknownKind(`no form ${variant} of the topic weight`)
}

function mintTarget({ fEmission, ...amounts }: { readonly fEmission: string } & Amounts<Omit<EmissionState, 'reputersFraction' | 'previousE'>>) {
  const numbers = Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, Number(amount)]))
  return emissionTarget(Number(fEmission), numbers as unknown as EmissionState)
}

interface LockedInput extends LockedShares { readonly maxSupply: string; readonly blockHeight: number; readonly blocksPerMonth: number }

/** Scores, rewards, topics and emission. */
export const alloraRewards = {
  reputerOutput, allConsensusScores, stakeWeightedLossMatrix, taskEntropy, epochRewards, workerScores, scoreFractions, mintTarget,
  adjustedStakes: ({ stakes, coefficients }: { readonly stakes: Numbers; readonly coefficients: Numbers }) => adjustedStakes(stakes, coefficients),
  reputerRewardFractions: ({ stakes, scores, p }: { readonly stakes: Numbers; readonly scores: Numbers; readonly p: number }) => reputerFractions(stakes, scores, p),
  forecastingUtility: ({ taskScore, infererScores: scores, previousRatio, alpha }: { readonly taskScore: number; readonly infererScores: Numbers; readonly previousRatio: number; readonly alpha: number }) =>
    forecastingUtility(taskScore, scores, previousRatio, alpha),
  normalizationFactor: ({ F, G, chi }: SplitInput) => normalizationFactor(F, G, chi),
  rewardSplit: ({ gamma, ...of }: SplitInput & { readonly gamma: number }) => split(of, gamma),
  modifiedRewardFractions: ({ fractions }: { readonly fractions: Numbers }) => modifiedFractions(fractions),
  numberRatio: ({ fractions }: { readonly fractions: Numbers }) => numberRatio(fractions),
  entropy: ({ fractions, nEff, n, beta }: { readonly fractions: Numbers; readonly nEff: number; readonly n: number; readonly beta: number }) => entropy(fractions, nEff, n, beta),
  forecasterScore: ({ oneOut, oneIn, fUnique }: { readonly oneOut: number; readonly oneIn: number; readonly fUnique: number }) => forecasterScore(oneOut, oneIn, fUnique),
  fUniqueAgg: ({ n }: { readonly n: number }) => uniqueShare(n),
  ema: ({ alpha, current, previous, first }: { readonly alpha: number; readonly current: number; readonly previous: number; readonly first: boolean }) => ema(alpha, current, previous, first),
  meritSortition: ({ previousEma, scores, ...of }: { readonly previousEma: readonly (number | null)[]; readonly scores: readonly (number | null)[]; readonly maxActive: number; readonly alpha: number; readonly quantile: number }) =>
    meritSortition(previousEma, scores, of),
  initialEmaScore: ({ scores, lambda }: { readonly scores: Numbers; readonly lambda: number }) => initialEmaScore(scores, lambda),
  livenessPenalty: (of: { readonly ema: number; readonly alpha: number; readonly asymptote: number; readonly missedEpochs: number }) =>
    livenessPenalty(of.ema, of.alpha, of.asymptote, of.missedEpochs),
  missedEpochs: (of: { readonly lastNonce: number; readonly epochLastEnded: number; readonly epochLength: number; readonly groundTruthLag: number }) =>
    missedEpochs(of.lastNonce, of.epochLastEnded, of.epochLength, of.groundTruthLag),

  topicTargetWeight: targetWeight,
  topicWeightEma: ({ previous, alphaWeekly, weeksPerStep, ...of }: WeightEmaInput) =>
    topicWeight(topicTargetWeight(of.stake, of.feeRevenue, of), previous ?? NaN, smoothedAlpha(alphaWeekly, weeksPerStep), of.feeRevenue),
  topicReward: ({ weight, sumWeights, topicsEmission }: { readonly weight: number; readonly sumWeights: number; readonly topicsEmission: number }) =>
    topicReward(weight, sumWeights, topicsEmission),
  calcTopicRewards: (of: { readonly weights: Numbers; readonly sumWeights: number; readonly treasury: number; readonly epochLengths: Numbers; readonly emissionPerBlock: number }) =>
    topicRewards(of.weights, of.epochLengths, of.sumWeights, of.emissionPerBlock, of.treasury),
  feeDrip: ({ feeRevenue, epochLength, blocksPerMonth }: BlocksInput) => feeDrip(feeRevenue, epochLength, blocksPerMonth),
  smoothedAlpha: ({ epochLength, blocksPerMonth, alphaWeekly }: BlocksInput) => smoothedAlpha(alphaWeekly, weeksOf(epochLength, blocksPerMonth)),

  mintMonth: (of: EmissionState & EmissionParameters) => monthlyEmission(of, of),
  mintMax: (of: Amounts<{ maxMonthlyYield: number; validatorsFraction: number; reputersFraction: number }>) =>
    emissionCap(Number(of.maxMonthlyYield), Number(of.validatorsFraction), Number(of.reputersFraction)),
  mintTotalEmission: ({ e, staked }: { readonly e: number; readonly staked: number }) => e * staked,
  mintEma: ({ target, alpha, previous }: { readonly target: number; readonly alpha: number; readonly previous: number }) => ema(alpha, target, previous, false),
  mintLockedLegacy: ({ maxSupply, blockHeight, blocksPerMonth, ...shares }: LockedInput) =>
    lockedAmounts(BigInt(maxSupply), shares, BigInt(blockHeight), BigInt(blocksPerMonth)),
  vestingLockedFraction: ({ class: kind, month }: { readonly class: UnlockClass; readonly month: number }) => lockedFraction(kind, month),
} satisfies Adapter
