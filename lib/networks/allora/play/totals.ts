import type { Stream } from '../../../core/random'
import { combinedLoss, naiveLoss } from '../losses/layout'
import type { TopicSettings } from './settings'
import { createTopic, type Topic } from './state'
import { playEpoch } from './topic'
import { logLoss } from './log-loss'

/** What a play of a topic came to. Losses are means of logarithms over the epochs served; 0 if none was. */
export interface Totals {
  readonly epochs: number
  /** Epochs in which the topic was served. */
  served: number
  /** Exact losses: of the network, without forecasters, and of the plain mean. */
  network: number
  naive: number
  plainMean: number
  /** Mean loss of every inferer over the epochs in which it took part, 0 if it never did. */
  readonly inferers: Float64Array
  /** Tokens earned, by candidate. */
  readonly infererRewards: Float64Array
  readonly forecasterRewards: Float64Array
  readonly reputerRewards: Float64Array
  /** Mean share of the topics' weight that spam had. */
  spamShare: number
}

/** Plays a topic for so many epochs and counts from epoch `dropped` on. */
export function playTotals(settings: TopicSettings, stream: Stream, epochs: number, dropped = 0): Totals {
  const topic = createTopic(settings, stream)
  const totals: Totals = {
    epochs: epochs - dropped, served: 0, network: 0, naive: 0, plainMean: 0, spamShare: 0,
    inferers: new Float64Array(settings.inferers), infererRewards: new Float64Array(settings.inferers),
    forecasterRewards: new Float64Array(settings.forecasters), reputerRewards: new Float64Array(settings.reputers),
  }
  const took = new Uint32Array(settings.inferers)
  for (let epoch = 0; epoch < epochs; epoch++) {
    playEpoch(topic)
    if (epoch >= dropped) count(topic, totals, took)
  }
  for (const name of ['network', 'naive', 'plainMean'] as const) totals[name] = totals.served > 0 ? totals[name] / totals.served : 0
  for (let j = 0; j < took.length; j++) totals.inferers[j] = took[j]! > 0 ? totals.inferers[j]! / took[j]! : 0
  totals.spamShare = totals.epochs > 0 ? totals.spamShare / totals.epochs : 0
  return totals
}

function count(topic: Topic, totals: Totals, took: Uint32Array): void {
  totals.spamShare += topic.market.spamShare
  if (!topic.isServed) return
  const { exactLosses, layout, who } = topic
  totals.served++
  totals.network += exactLosses[combinedLoss]!
  totals.naive += exactLosses[naiveLoss]!
  totals.plainMean += logLoss(topic.plainMean, topic.truth)
  for (let j = 0; j < who.n; j++) {
    totals.inferers[who.inferers[j]!]! += exactLosses[layout.inferers + j]!
    took[who.inferers[j]!]!++
  }
  add(topic.inferers.rewards, totals.infererRewards)
  add(topic.forecasters.rewards, totals.forecasterRewards)
  add(topic.reputers.rewards, totals.reputerRewards)
}

function add(from: Float64Array, to: Float64Array): void {
  for (let i = 0; i < from.length; i++) to[i]! += from[i]!
}
