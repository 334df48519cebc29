import {
  emissionCap, emissionTarget, monthlyEmission, type EmissionParameters, type EmissionState,
} from '../../../lib/networks/allora/emission/emission'
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
import {
  feeDrip, legacyTopicTargetWeight, smoothedAlpha, topicTargetWeight, topicWeight, weeksOf,
} from '../../../lib/networks/allora/topics/topic-weight'
import { UnknownKind, type Adapter } from '../adapter'

type Numbers = readonly number[]
type Fields<Name extends string, Value = number> = { readonly [Key in Name]: Value }

interface ReputerInput extends Partial<ListeningParameters> {
  readonly losses: readonly (readonly (number | string | null)[])[]
  readonly stakes: Numbers
  readonly coefficients: Numbers
  readonly epsilon: number
  readonly epsilonReputer: number
}

function reportsOf(losses: ReputerInput['losses']): Reports {
  const values = Float64Array.from(losses.flat(), (loss) => (loss === null ? NaN : Number(loss)))
  return { reputers: losses.length, length: losses[0]!.length, losses: values }
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

function stakeWeightedLossMatrix({ adjustedStakes: stakes, losses }: Fields<'adjustedStakes', Numbers> & Pick<ReputerInput, 'losses'>) {
  const { mean, mostDistant } = stakeWeightedReports(stakes, reportsOf(losses))
  return { consensus: mean, mostDistant }
}

interface EntropyInput {
  readonly fractions: Numbers
  readonly previous: readonly (number | null)[]
  readonly alpha: number
  readonly beta: number
}

function taskEntropy({ fractions, previous, alpha, beta }: EntropyInput) {
  const smoothed = new Float64Array(fractions.length)
  return { entropy: taskEntropyOf(fractions, previous.map((value) => value ?? NaN), fractions.length, alpha, beta, smoothed), smoothed }
}

type SplitInput = Fields<'F' | 'G' | 'H' | 'E' | 'chi'>

function split({ F, G, H, E, chi }: SplitInput, gamma: number) {
  const { inferers: U, forecasters: V, reputers: W } = rewardSplit({ inferers: F, forecasters: G, reputers: H }, E, chi, gamma)
  return { U, V, W }
}

interface RewardsInput extends SplitInput {
  readonly infererFractions: Numbers
  readonly forecasterFractions: Numbers
  readonly reputerFractions: Numbers
}

function epochRewards(input: RewardsInput) {
  const { U, V, W } = split(input, normalizationFactor(input.F, input.G, input.chi))
  const shared = (reward: number, fractions: Numbers) => fractions.map((fraction) => fraction * reward)
  return {
    U, V, W,
    inferers: shared(U, input.infererFractions), forecasters: shared(V, input.forecasterFractions), reputers: shared(W, input.reputerFractions),
  }
}

interface ScoresInput {
  readonly combined: number
  readonly naive: number
  readonly oneOutInferers: Numbers
  readonly oneOutForecasters: Numbers
  readonly oneInForecasters: Numbers
}

function workerScores({ combined, naive, oneOutInferers, oneOutForecasters, oneInForecasters }: ScoresInput) {
  const [n, k] = [oneOutInferers.length, oneOutForecasters.length]
  const scores = { inferers: new Float64Array(n), forecasters: new Float64Array(k) }
  infererScores(combined, oneOutInferers, n, scores.inferers)
  forecasterScores(combined, naive, oneOutForecasters, oneInForecasters, k, scores.forecasters)
  return scores
}

type FractionsInput = Fields<'latest' | 'history', Numbers> & Fields<'p' | 'c' | 'epsilon'>

function scoreFractions({ latest, history, ...of }: FractionsInput) {
  const out = new Float64Array(latest.length)
  fractionsOf(latest, latest.length, history, history.length, of, out)
  return out
}

type WeightInput = Fields<'stake' | 'feeRevenue' | 'mu' | 'nu'> & { readonly epochLength?: number }
type WeightEmaInput = WeightInput & Fields<'alphaWeekly' | 'weeksPerStep'> & Fields<'previous', number | null>
type BlocksInput = Fields<'epochLength' | 'blocksPerMonth' | 'feeRevenue' | 'alphaWeekly'>

function targetWeight({ stake, feeRevenue, epochLength, ...of }: WeightInput, variant?: string) {
  if (variant === 'legacy') return legacyTopicTargetWeight(stake, feeRevenue, epochLength ?? 1, of)
  if (variant === undefined || variant === 'v010' || variant === 'v016') return topicTargetWeight(stake, feeRevenue, of)
  throw new UnknownKind(`no form ${variant} of the topic weight`)
}

function mintTarget({ fEmission, ...amounts }: Fields<'fEmission' | 'ecosystemLocked' | 'networkStaked' | 'circulating' | 'maxSupply', number | string>) {
  const numbers = Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, Number(amount)]))
  return emissionTarget(Number(fEmission), numbers as unknown as EmissionState)
}

type LockedInput = LockedShares & Fields<'maxSupply', string> & Fields<'blockHeight' | 'blocksPerMonth'>

/** Scores, rewards, topics and emission. */
export const alloraRewards = {
  reputerOutput, allConsensusScores, stakeWeightedLossMatrix, taskEntropy, epochRewards, workerScores, scoreFractions, mintTarget,
  adjustedStakes: ({ stakes, coefficients }: Fields<'stakes' | 'coefficients', Numbers>) => adjustedStakes(stakes, coefficients),
  reputerRewardFractions: ({ stakes, scores, p }: Fields<'stakes' | 'scores', Numbers> & Fields<'p'>) => reputerFractions(stakes, scores, p),
  forecastingUtility: (of: Fields<'taskScore' | 'previousRatio' | 'alpha'> & Fields<'infererScores', Numbers>) =>
    forecastingUtility(of.taskScore, of.infererScores, of.previousRatio, of.alpha),
  normalizationFactor: ({ F, G, chi }: SplitInput) => normalizationFactor(F, G, chi),
  rewardSplit: ({ gamma, ...of }: SplitInput & { readonly gamma: number }) => split(of, gamma),
  modifiedRewardFractions: ({ fractions }: { readonly fractions: Numbers }) => modifiedFractions(fractions),
  numberRatio: ({ fractions }: { readonly fractions: Numbers }) => numberRatio(fractions),
  entropy: ({ fractions, nEff, n, beta }: Fields<'fractions', Numbers> & Fields<'nEff' | 'n' | 'beta'>) => entropy(fractions, nEff, n, beta),
  forecasterScore: ({ oneOut, oneIn, fUnique }: Fields<'oneOut' | 'oneIn' | 'fUnique'>) => forecasterScore(oneOut, oneIn, fUnique),
  fUniqueAgg: ({ n }: { readonly n: number }) => uniqueShare(n),
  ema: ({ alpha, current, previous, first }: Fields<'alpha' | 'current' | 'previous'> & Fields<'first', boolean>) => ema(alpha, current, previous, first),
  meritSortition: (of: Fields<'previousEma' | 'scores', readonly (number | null)[]> & Fields<'maxActive' | 'alpha' | 'quantile'>) =>
    meritSortition(of.previousEma, of.scores, of),
  initialEmaScore: ({ scores, lambda }: { readonly scores: Numbers; readonly lambda: number }) => initialEmaScore(scores, lambda),
  livenessPenalty: (of: Fields<'ema' | 'alpha' | 'asymptote' | 'missedEpochs'>) =>
    livenessPenalty(of.ema, of.alpha, of.asymptote, of.missedEpochs),
  missedEpochs: (of: Fields<'lastNonce' | 'epochLastEnded' | 'epochLength' | 'groundTruthLag'>) =>
    missedEpochs(of.lastNonce, of.epochLastEnded, of.epochLength, of.groundTruthLag),

  topicTargetWeight: targetWeight,
  topicWeightEma: ({ previous, alphaWeekly, weeksPerStep, ...of }: WeightEmaInput) =>
    topicWeight(topicTargetWeight(of.stake, of.feeRevenue, of), previous ?? NaN, smoothedAlpha(alphaWeekly, weeksPerStep), of.feeRevenue),
  topicReward: ({ weight, sumWeights, topicsEmission }: Fields<'weight' | 'sumWeights' | 'topicsEmission'>) =>
    topicReward(weight, sumWeights, topicsEmission),
  calcTopicRewards: (of: Fields<'weights' | 'epochLengths', Numbers> & Fields<'sumWeights' | 'treasury' | 'emissionPerBlock'>) =>
    topicRewards(of.weights, of.epochLengths, of.sumWeights, of.emissionPerBlock, of.treasury),
  feeDrip: ({ feeRevenue, epochLength, blocksPerMonth }: BlocksInput) => feeDrip(feeRevenue, epochLength, blocksPerMonth),
  smoothedAlpha: ({ epochLength, blocksPerMonth, alphaWeekly }: BlocksInput) => smoothedAlpha(alphaWeekly, weeksOf(epochLength, blocksPerMonth)),

  mintMonth: (of: EmissionState & EmissionParameters) => monthlyEmission(of, of),
  mintMax: (of: Fields<'maxMonthlyYield' | 'validatorsFraction' | 'reputersFraction', number | string>) =>
    emissionCap(Number(of.maxMonthlyYield), Number(of.validatorsFraction), Number(of.reputersFraction)),
  mintTotalEmission: ({ e, staked }: Fields<'e' | 'staked'>) => e * staked,
  mintEma: ({ target, alpha, previous }: Fields<'target' | 'alpha' | 'previous'>) => ema(alpha, target, previous, false),
  mintLockedLegacy: ({ maxSupply, blockHeight, blocksPerMonth, ...shares }: LockedInput) =>
    lockedAmounts(BigInt(maxSupply), shares, BigInt(blockHeight), BigInt(blocksPerMonth)),
  vestingLockedFraction: ({ class: kind, month }: { readonly class: UnlockClass; readonly month: number }) => lockedFraction(kind, month),
} satisfies Adapter
