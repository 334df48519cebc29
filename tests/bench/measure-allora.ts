import { Digest } from '../../lib/core/digest'
import { streamOf } from '../../lib/core/random'
import { editionIds, type EditionId } from '../../lib/networks/allora/edition'
import { contest, headlineRows, headlineTopic, type Contest, type Spread } from '../../lib/networks/allora/play/headline'
import { defaultTopic } from '../../lib/networks/allora/play/settings'
import { createTopic } from '../../lib/networks/allora/play/state'
import { playEpoch } from '../../lib/networks/allora/play/topic'
import { median, timed } from './timing'

export interface TopicResult {
  readonly edition: EditionId
  readonly inferers: number
  readonly forecasters: number
  readonly reputers: number
  /** Losses in one report: every inference of an epoch, with one left out and one alone. */
  readonly entries: number
  readonly epochs: number
  readonly repetitions: number
  /** Epochs per second, median and fastest repetition. */
  readonly speed: number
  readonly best: number
  /** Of the network's losses of the last epoch, all rewards and all regrets of inferers. */
  readonly checksum: string
}

export interface ContestResult {
  readonly row: string
  readonly edition: EditionId
  readonly contest: Contest
}

export interface AlloraResult {
  readonly topics: readonly TopicResult[]
  readonly contests: readonly ContestResult[]
}

const epochs = 1000
const repetitions = 7

/** A full topic of mainnet's size in both editions, and the headline experiment over 20 plays per setting. */
export function measureAllora(): AlloraResult {
  const stream = streamOf(1, 'allora')
  return {
    topics: editionIds.map(measureTopic),
    contests: headlineRows.flatMap(({ id }) =>
      editionIds.map((edition) => ({ row: id, edition, contest: contest(headlineTopic(id, edition), stream) }))),
  }
}

function measureTopic(edition: EditionId): TopicResult {
  const settings = { ...defaultTopic, edition }
  const begun = () => createTopic(settings, streamOf(1, 'allora'))
  let topic = begun()
  const play = () => {
    for (let epoch = 0; epoch < epochs; epoch++) playEpoch(topic)
  }
  const renew = () => { topic = begun() }
  timed(2, renew, play)
  const seconds = timed(repetitions, renew, play)
  const { inferers, forecasters, reputers, layout, losses, memory } = topic
  const checksum = new Digest().add(losses).add(inferers.rewards).add(forecasters.rewards).add(reputers.rewards).add(memory.inferer).hex()
  return {
    edition, inferers: inferers.size, forecasters: forecasters.size, reputers: reputers.size, entries: layout.length,
    epochs, repetitions, speed: epochs / median(seconds), best: epochs / Math.min(...seconds), checksum,
  }
}

export function linesOfAllora({ topics, contests }: AlloraResult): string[] {
  return [
    '',
    ...topics.map((of) =>
      `Allora ${of.edition.padEnd(6)}: ${of.inferers} inferers, ${of.forecasters} forecasters, ${of.reputers} reputers, ` +
      `${of.entries} losses a report × ${of.epochs} epochs, ${of.repetitions} repetitions: ` +
      `${of.speed.toFixed(0)} (${of.best.toFixed(0)}) epochs per second, checksum ${of.checksum}`),
    '',
    `Allora, mean log10 loss (standard deviation) of ${contests[0]?.contest.runs ?? 0} plays; how often the network beats best worker, naive, mean`,
    ...contests.map(({ row, edition, contest: of }) =>
      `  ${row.padEnd(20)} ${edition.padEnd(6)}  network ${text(of.network)}  naive ${text(of.naive)}  mean ${text(of.plainMean)}  ` +
      `best ${text(of.bestWorker)}  ${of.beatsBestWorker} ${of.beatsNaive} ${of.beatsPlainMean}`),
  ]
}

function text({ mean, deviation }: Spread): string {
  return `${mean.toFixed(2)} (${deviation.toFixed(2)})`
}
