import { streamOf } from '../../../core/random'
import { combinedLoss, naiveLoss } from '../losses/layout'
import type { Class } from '../play/class'
import { logLoss } from '../play/log-loss'
import type { Market } from '../play/market'
import { createTopic, type Topic } from '../play/state'
import { playEpoch } from '../play/topic'
import { normalizationFactor } from '../rewards/forecasting-utility'
import { confidenceInterval } from '../synthesis/confidence-interval'
import { createCourse, type ClassTables, type TopicCourse } from './course'
import type { TopicValues } from './params'
import { settingsOf } from './settings-of'

/** Plays the reader's topic and keeps what is to be seen of every epoch. The same values give the same bits. */
export function courseOf(values: TopicValues): TopicCourse {
  const settings = settingsOf(values)
  const topic = createTopic(settings, streamOf(values.seed, 'allora.topic'))
  const course = createCourse(settings, values.epochs)
  for (let epoch = 0; epoch < values.epochs; epoch++) {
    recordBefore(topic, course, epoch)
    playEpoch(topic)
    recordTopic(topic, course, epoch)
    for (const name of ['inferers', 'forecasters', 'reputers'] as const) recordClass(topic, topic[name], course[name], epoch)
    if (topic.isServed) recordServed(topic, course, epoch)
  }
  return course
}

/** What the epoch begins with: regrets, smoothed scores, stakes. */
function recordBefore(topic: Topic, { series, inferers, forecasters, reputers }: TopicCourse, epoch: number): void {
  const { initialRegret, regretScale } = topic.synthesis
  series.initialRegret[epoch] = initialRegret
  series.scale[epoch] = regretScale
  const known = (regret: number) => plain(regret === regret ? regret : initialRegret)
  for (let j = 0; j < inferers.size; j++) inferers.regret[epoch * inferers.size + j] = known(topic.memory.inferer[j]!)
  for (let f = 0; f < forecasters.size; f++) forecasters.regret[epoch * forecasters.size + f] = known(topic.memory.forecaster[f]!)
  inferers.standing.set(topic.inferers.ema, epoch * inferers.size)
  forecasters.standing.set(topic.forecasters.ema, epoch * forecasters.size)
  reputers.standing.set(topic.reputers.ema, epoch * reputers.size)
  reputers.stake.set(topic.stakes, epoch * reputers.size)
}

function recordTopic({ market, ...topic }: Topic, { series, served, reputers }: TopicCourse, epoch: number): void {
  served[epoch] = topic.isServed ? 1 : 0
  series.truth[epoch] = plain(topic.truth)
  series.fees[epoch] = plain(market.fees[0]!)
  series.weight[epoch] = plain(market.weights[0]!)
  series.ahead[epoch] = heaviestAhead(market)
  reputers.coefficient.set(topic.coefficients, epoch * reputers.size)
}

/** Weight of the heaviest topic that weighs more, spam first, since its epochs always end with the topic's own; 0 if there is none. */
function heaviestAhead({ weights, settings: { rivals } }: Market): number {
  let [rival, spam] = [0, 0]
  for (let t = 1; t < weights.length; t++) {
    if (!(weights[t]! > weights[0]!)) continue
    if (t > rivals) spam = Math.max(spam, weights[t]!)
    else rival = Math.max(rival, weights[t]!)
  }
  return spam > 0 ? spam : rival
}

function recordClass({ isServed }: Topic, from: Class, to: ClassTables, epoch: number): void {
  const row = epoch * to.size
  to.reward.set(from.rewards, row)
  to.reason.set(from.reason, row)
  if (!isServed) return
  for (let i = 0; i < from.size; i++) {
    const at = row + from.active[i]!
    to.active[at] = 1
    to.score[at] = plain(from.scores[i]!)
    to.fraction[at] = plain(from.fractions[i]!)
  }
}

function recordServed(topic: Topic, course: TopicCourse, epoch: number): void {
  const { synthesis: s, losses, exactLosses, market, inferers, forecasters, reputers } = topic
  const total = recordWeights(topic, course, epoch)
  const [low, lower, middle, upper, high] = confidenceInterval(s)
  const { entropy: F } = inferers
  const { entropy: G } = forecasters
  const numbers = {
    combined: s.combined, naive: s.naive, plainMean: topic.plainMean, low, lower, middle, upper, high,
    combinedLoss: exactLosses[combinedLoss], naiveLoss: exactLosses[naiveLoss], plainMeanLoss: logLoss(topic.plainMean, topic.truth),
    reportedLoss: losses[combinedLoss], reportedNaiveLoss: losses[naiveLoss],
    reward: market.reward, infererReward: inferers.reward, forecasterReward: forecasters.reward, reputerReward: reputers.reward,
    infererEntropy: F, forecasterEntropy: G, reputerEntropy: reputers.entropy,
    chi: topic.chi, tau: topic.tau, gamma: normalizationFactor(F, G, topic.chi),
  }
  for (const [name, value] of Object.entries(numbers)) course.series[name as keyof typeof numbers][epoch] = plain(value!)
  course.weighed[epoch] = total > 0 ? 1 : 0
  course.hasWithout[epoch] = s.hasOneOutInferers ? 1 : 0
  course.hasForecasterVariants[epoch] = s.hasForecasterVariants ? 1 : 0
  recordInferers(topic, course, epoch)
  recordForecasters(topic, course, epoch)
}

/** Weights as shares of their sum, which is answered. */
function recordWeights({ synthesis: s, who }: Topic, { inferers, forecasters }: TopicCourse, epoch: number): number {
  let total = 0
  for (let j = 0; j < s.n; j++) total += s.infererWeights[j]!
  for (let f = 0; f < s.k; f++) total += s.forecasterWeights[f]!
  if (!(total > 0)) return 0
  for (let j = 0; j < s.n; j++) inferers.weight[epoch * inferers.size + who.inferers[j]!] = s.infererWeights[j]! / total
  for (let f = 0; f < s.k; f++) forecasters.weight[epoch * forecasters.size + who.forecasters[f]!] = s.forecasterWeights[f]! / total
  return total
}

function recordInferers({ synthesis: s, who, memory, losses, exactLosses, layout }: Topic, { inferers: to }: TopicCourse, epoch: number): void {
  for (let j = 0; j < s.n; j++) {
    const id = who.inferers[j]!
    const at = epoch * to.size + id
    to.inference[at] = plain(s.inferences[j]!)
    to.loss[at] = plain(exactLosses[layout.inferers + j]!)
    to.regretAfter[at] = plain(memory.inferer[id]!)
    if (!s.hasOneOutInferers) continue
    to.without[at] = plain(s.oneOutInferer[j]!)
    to.lossWithout[at] = plain(losses[layout.oneOutInferers + j]!)
  }
}

function recordForecasters({ synthesis: s, who, memory, losses, layout }: Topic, { forecasters: to }: TopicCourse, epoch: number): void {
  for (let f = 0; f < s.k; f++) {
    const id = who.forecasters[f]!
    const at = epoch * to.size + id
    to.speaks[at] = s.speaks[f]!
    to.implied[at] = plain(s.forecastImplied[f]!)
    to.regretAfter[at] = plain(memory.forecaster[id]!)
    if (!s.hasForecasterVariants) continue
    to.without[at] = plain(s.oneOutForecaster[f]!)
    to.alone[at] = plain(s.oneInForecaster[f]!)
    to.lossWithout[at] = plain(losses[layout.oneOutForecasters + f]!)
    to.lossAlone[at] = plain(losses[layout.oneInForecasters + f]!)
  }
}

/** What is not defined counts as 0, and -0 as 0. */
const plain = (value: number) => (value === value ? value + 0 : 0)
