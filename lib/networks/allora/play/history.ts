import type { Stream } from '../../../core/random'
import { combinedLoss, naiveLoss } from '../losses/layout'
import type { TopicSettings } from './settings'
import { createTopic, type Topic } from './state'
import { playEpoch } from './topic'
import { logLoss } from './log-loss'

/** One number per epoch; in epochs in which the topic is not served, inferences and losses repeat the last ones (0 before the first). */
export const epochSeries = [
  'truth', 'combined', 'naive', 'plainMean', 'combinedLoss', 'naiveLoss', 'plainMeanLoss', 'bestLoss',
  'infererReward', 'forecasterReward', 'reputerReward', 'chi', 'tau', 'served', 'fees', 'weight', 'spamShare',
] as const

export type EpochSeries = (typeof epochSeries)[number]

/** A play of a topic, epoch by epoch. Tables are rows by epoch, columns by candidate. */
export interface TopicHistory {
  readonly epochs: number
  readonly series: Readonly<Record<EpochSeries, Float64Array>>
  /** Last inference of each inferer, its smoothed regret and weight; 0 before it first took part. */
  readonly inferences: Float64Array
  readonly infererRegrets: Float64Array
  readonly infererWeights: Float64Array
  /** What the network would have said without the inferer. */
  readonly without: Float64Array
  readonly infererScores: Float64Array
  readonly infererRewards: Float64Array
  readonly forecasterRewards: Float64Array
  readonly reputerRewards: Float64Array
  /** Codes of `reasons`. */
  readonly infererReasons: Uint8Array
  readonly forecasterReasons: Uint8Array
  readonly reputerReasons: Uint8Array
}

/** Plays a topic and keeps everything that pictures and explanations need; memory is made once. */
export function playHistory(settings: TopicSettings, stream: Stream, epochs: number): { readonly topic: Topic; readonly history: TopicHistory } {
  const topic = createTopic(settings, stream)
  const { inferers, forecasters, reputers } = settings
  const table = (columns: number) => new Float64Array(epochs * columns)
  const history: TopicHistory = {
    epochs,
    series: Object.fromEntries(epochSeries.map((name) => [name, new Float64Array(epochs)])) as Record<EpochSeries, Float64Array>,
    inferences: table(inferers), infererRegrets: table(inferers), infererWeights: table(inferers), without: table(inferers),
    infererScores: table(inferers), infererRewards: table(inferers), forecasterRewards: table(forecasters), reputerRewards: table(reputers),
    infererReasons: new Uint8Array(epochs * inferers), forecasterReasons: new Uint8Array(epochs * forecasters),
    reputerReasons: new Uint8Array(epochs * reputers),
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    playEpoch(topic)
    if (epoch > 0) repeatLast(history, epoch, inferers)
    recordTopic(topic, history, epoch)
    if (topic.isServed) recordInferers(topic, history, epoch)
  }
  return { topic, history }
}

/** Who is left out keeps what was last known of it. */
function repeatLast({ series, ...tables }: TopicHistory, epoch: number, inferers: number): void {
  for (const table of [tables.inferences, tables.infererRegrets, tables.without]) {
    table.copyWithin(epoch * inferers, (epoch - 1) * inferers, epoch * inferers)
  }
  for (const name of ['combined', 'naive', 'plainMean', 'combinedLoss', 'naiveLoss', 'plainMeanLoss', 'bestLoss'] as const) {
    series[name][epoch] = series[name][epoch - 1]!
  }
}

function recordTopic({ inferers, forecasters, reputers, market, ...topic }: Topic, { series, ...tables }: TopicHistory, epoch: number): void {
  series.truth[epoch] = topic.truth
  series.served[epoch] = topic.isServed ? 1 : 0
  series.fees[epoch] = market.fees[0]!
  series.weight[epoch] = market.weights[0]!
  series.spamShare[epoch] = market.spamShare
  series.chi[epoch] = topic.chi
  series.tau[epoch] = topic.tau
  series.infererReward[epoch] = inferers.reward
  series.forecasterReward[epoch] = forecasters.reward
  series.reputerReward[epoch] = reputers.reward
  tables.infererRewards.set(inferers.rewards, epoch * inferers.candidates)
  tables.forecasterRewards.set(forecasters.rewards, epoch * forecasters.candidates)
  tables.reputerRewards.set(reputers.rewards, epoch * reputers.candidates)
  tables.infererReasons.set(inferers.reason, epoch * inferers.candidates)
  tables.forecasterReasons.set(forecasters.reason, epoch * forecasters.candidates)
  tables.reputerReasons.set(reputers.reason, epoch * reputers.candidates)
}

function recordInferers(topic: Topic, { series, ...tables }: TopicHistory, epoch: number): void {
  const { synthesis: s, exactLosses, layout, who, inferers, memory } = topic
  series.combined[epoch] = s.combined
  series.naive[epoch] = s.naive
  series.plainMean[epoch] = topic.plainMean
  series.combinedLoss[epoch] = exactLosses[combinedLoss]!
  series.naiveLoss[epoch] = exactLosses[naiveLoss]!
  series.plainMeanLoss[epoch] = logLoss(topic.plainMean, topic.truth)
  let best = who.n > 0 ? Infinity : 0
  for (let j = 0; j < who.n; j++) {
    const at = epoch * inferers.candidates + who.inferers[j]!
    const regret = memory.inferer[who.inferers[j]!]!
    best = Math.min(best, exactLosses[layout.inferers + j]!)
    tables.inferences[at] = s.inferences[j]!
    tables.infererRegrets[at] = regret === regret ? regret : s.initialRegret
    tables.infererWeights[at] = s.infererWeights[j]!
    tables.without[at] = s.hasOneOutInferers ? s.oneOutInferer[j]! : s.combined
    tables.infererScores[at] = inferers.scores[j]!
  }
  series.bestLoss[epoch] = best
}
