import { combinedLoss, naiveLoss } from '../losses/layout'
import { reputerFractions } from '../reputers/reputer-fractions'
import { taskEntropy } from '../rewards/entropy'
import { forecastingUtility, normalizationFactor } from '../rewards/forecasting-utility'
import { rewardSplit } from '../rewards/reward-split'
import { ema } from '../scores/ema-score'
import { scoreFractions } from '../scores/reward-fractions'
import { forecasterScores, infererScores, taskScore } from '../scores/worker-scores'
import { quantileOfFirst } from '../synthesis/median'
import { codeOf, nothingBelow, type Reason } from './reasons'
import type { Class } from './class'
import type { Topic } from './state'

/** Smallest payment: one micro-unit of the token. */
const microUnit = 1e-18

/** Scores of inferers and forecasters, and the shares of all three classes in their rewards. */
export function score(topic: Topic): void {
  const { inferers, forecasters, reputers, losses, layout: at, settings, activeStakes } = topic
  const [combined, naive] = [losses[combinedLoss]!, losses[naiveLoss]!]
  infererScores(combined, losses, at.n, inferers.scores, at.oneOutInferers)
  forecasterScores(combined, naive, losses, losses, at.k, forecasters.scores, at.oneOutForecasters, at.oneInForecasters)
  shareOut(inferers, settings.pReward.inference, settings.cReward, settings.rewardEpsilon)
  shareOut(forecasters, settings.pReward.forecast, settings.cReward, settings.rewardEpsilon)
  reputerFractions(activeStakes, reputers.scores, settings.pReward.reputer, reputers.size, reputers.fractions)
}

function shareOut(of: Class, p: number, c: number, epsilon: number): void {
  const { history, scores, size, fractions } = of
  history.copyWithin(Math.min(size, history.length), 0)
  for (let i = 0; i < Math.min(size, history.length); i++) history[i] = scores[i]!
  of.historySize = Math.min(history.length, of.historySize + size)
  scoreFractions(scores, size, history, of.historySize, { p, c, epsilon }, fractions)
}

/** Splits the topic's reward among the classes, pays it out, and adds what reputers get to their stake. */
export function pay(topic: Topic): void {
  const { inferers, forecasters, reputers, settings, losses, market, stakes } = topic
  inferers.entropy = entropyOf(topic, inferers)
  forecasters.entropy = inferers.size > 1 ? entropyOf(topic, forecasters) : 0
  reputers.entropy = entropyOf(topic, reputers)

  const task = taskScore(losses[naiveLoss]!, losses[combinedLoss]!)
  const { chi, tau } = forecastingUtility(task === task ? task : 0, inferers.scores, topic.tau, settings.taskRewardAlpha, inferers.size)
  topic.chi = chi
  topic.tau = tau
  const entropies = { inferers: inferers.entropy, forecasters: forecasters.entropy, reputers: reputers.entropy }
  const split = rewardSplit(entropies, market.reward, chi, normalizationFactor(inferers.entropy, forecasters.entropy, chi))
  payClass(inferers, split.inferers)
  payClass(forecasters, split.forecasters)
  payClass(reputers, split.reputers)
  for (let m = 0; m < reputers.candidates; m++) stakes[m]! += reputers.rewards[m]!
}

/** Entropy of a class; its smoothed shares are remembered by candidate. */
function entropyOf({ previous, sorting, settings: { taskRewardAlpha, betaEntropy } }: Topic, of: Class): number {
  for (let i = 0; i < of.size; i++) previous[i] = of.smoothed[of.active[i]!]!
  const value = taskEntropy(of.fractions, previous, of.size, taskRewardAlpha, betaEntropy, sorting)
  for (let i = 0; i < of.size; i++) of.smoothed[of.active[i]!] = sorting[i]!
  return value
}

function payClass(of: Class, reward: number): void {
  of.reward = reward
  of.rewards.fill(0)
  of.reason.fill(codeOf('notInTop'))
  for (let i = 0; i < of.size; i++) {
    const paid = reward * of.fractions[i]!
    of.rewards[of.active[i]!] = paid >= microUnit ? paid : 0
    of.reason[of.active[i]!] = codeOf(reasonFor(reward, of.fractions[i]! * of.size))
  }
}

/** `relative`: share in the class reward, 1 if it is an equal share. */
function reasonFor(reward: number, relative: number): Reason {
  if (!(reward > 0)) return 'taskUnpaid'
  return relative < nothingBelow ? 'scoreBelow' : 'paid'
}

/** Nobody is paid in this epoch, and why. */
export function payNobody({ inferers, forecasters, reputers }: Topic, reason: Reason): void {
  for (const role of [inferers, forecasters, reputers]) {
    role.reward = 0
    role.rewards.fill(0)
    role.reason.fill(codeOf(reason))
  }
}

/** Reputers without the stake that is required could not take part, whatever their score. */
export function nameStakeless({ reputers, stakes, settings }: Topic): void {
  for (let m = 0; m < reputers.candidates; m++) if (stakes[m]! < settings.requiredMinimumStake) reputers.reason[m] = codeOf('noStake')
}

/** Smoothed scores for the next competition for places: of those who took part their own, of the others the quantile of the active. */
export function rank({ inferers, forecasters, reputers, settings, sorting }: Topic): void {
  for (const role of [inferers, forecasters, reputers]) {
    const { active, size, candidates, scores, isKnown } = role
    if (size === 0) continue
    const standIn = size < candidates ? quantileOfFirst(scores, size, settings.activeQuantile, sorting) : 0
    for (let i = 0, next = 0; i < candidates; i++) {
      const current = next < size && active[next] === i ? scores[next++]! : standIn
      role.ema[i] = ema(settings.meritSortitionAlpha, current, role.ema[i]!, !isKnown[i])
      isKnown[i] = 1
    }
  }
}
