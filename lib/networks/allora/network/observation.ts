import { giniOfSorted } from '../../../core/inequality'
import { createSorter, sortNonNegative, type Sorter } from '../../../core/sort'
import type { Vector } from '../../../core/vector'
import { metrics, type MetricId } from '../metrics'
import type { Topic } from '../play/state'
import { actors, peopleActors, type Actor } from './actors'
import type { Earnings } from './earnings'
import type { LossesSoFar } from './losses-so-far'

/** Ratios are cut here, so that who would have earned nothing otherwise has a number, too. */
const mostTimes = 10

const metricIndex = Object.fromEntries(metrics.map(({ id }, m) => [id, m])) as Readonly<Record<MetricId, number>>
const actorIndex = Object.fromEntries(actors.map((actor, a) => [actor, a])) as Readonly<Record<Actor, number>>

/** How often `b` goes into `a`, at most {@link mostTimes}; 1, no difference, if both are 0. */
function times(a: number, b: number): number {
  if (b > 0) return Math.min(mostTimes, a / b)
  return a > 0 ? mostTimes : 1
}

/** Everything that an observation is of: the topic and its past, and what people would have earned had nobody attacked it. */
export interface Observed {
  readonly topic: Topic
  readonly losses: LossesSoFar
  readonly earnings: Earnings
  readonly withoutAttack: Earnings
}

/** Describes what a topic has come to, actor by actor. */
export class Observation {
  private readonly sorter: Sorter
  /** Stake of reputers at the start, by actor. */
  private readonly stakes = new Float64Array(actors.length)
  private readonly members = new Float64Array(actors.length)
  private readonly voices = new Float64Array(actors.length)
  /** What reputers have earned, by actor. */
  private readonly dividends = new Float64Array(actors.length)
  private row: Vector = new Float64Array(0)
  private servedEpochs = 0

  constructor(private readonly membership: Uint8Array, { stakes, inferers, forecasters }: Topic) {
    this.sorter = createSorter(membership.length)
    for (const actor of membership) this.members[actor]!++
    for (let m = 0; m < stakes.length; m++) this.stakes[membership[inferers.candidates + forecasters.candidates + m]!]! += stakes[m]!
  }

  write(row: Vector, observed: Observed): void {
    this.row = row
    row.fill(0)
    if (observed.topic.isServed) this.servedEpochs++
    this.writeLosses(observed)
    this.writeVoices(observed.topic)
    this.writePay(observed)
    this.writePayPerStake(observed)
    this.writeTopics(observed.topic)
  }

  private set(metric: MetricId, actor: Actor, value: number): void {
    this.row[metricIndex[metric] * actors.length + actorIndex[actor]] = value
  }

  private writeLosses({ losses }: Observed): void {
    const network = losses.of('network')
    const naive = losses.of('naive')
    const plainMean = losses.of('plainMean')
    const bestWorker = losses.bestWorker
    this.set('loss', 'network', network)
    this.set('loss', 'naive', naive)
    this.set('loss', 'plainMean', plainMean)
    this.set('loss', 'bestWorker', bestWorker)
    this.set('lead', 'naive', naive - network)
    this.set('lead', 'plainMean', plainMean - network)
    this.set('lead', 'bestWorker', bestWorker - network)
  }

  /** Shares in the weights of the last inference. */
  private writeVoices({ synthesis, who, inferers }: Topic): void {
    const { voices, membership } = this
    voices.fill(0)
    for (let j = 0; j < who.n; j++) voices[membership[who.inferers[j]!]!]! += synthesis.infererWeights[j]!
    for (let f = 0; f < who.k; f++) voices[membership[inferers.candidates + who.forecasters[f]!]!]! += synthesis.forecasterWeights[f]!
    let total = 0
    for (let a = 0; a < voices.length; a++) total += voices[a]!
    for (const actor of peopleActors) this.set('voice', actor, total > 0 ? voices[actorIndex[actor]]! / total : 0)
  }

  private writePay({ earnings, withoutAttack }: Observed): void {
    const { total } = earnings
    for (const actor of peopleActors) {
      const a = actorIndex[actor]
      if (this.members[a] === 0) continue
      const earned = earnings.byActor[a]!
      this.set('rewardShare', actor, total > 0 ? earned / total : 0)
      this.set('relativePay', actor, times(earned, withoutAttack.byActor[a]!))
      this.set('concentration', actor, this.inequalityOf(a, earnings.byAccount))
    }
  }

  private inequalityOf(actor: number, earned: Vector): number {
    const { values } = this.sorter
    let count = 0
    for (let i = 0; i < earned.length; i++) if (this.membership[i] === actor) values[count++] = earned[i]!
    sortNonNegative(this.sorter, count)
    return giniOfSorted(values, count)
  }

  /** What reputers earn for a unit of stake; the honest ones without changed stake together are the measure, all if there are none. */
  private writePayPerStake({ earnings, topic: { inferers, forecasters } }: Observed): void {
    const { dividends, stakes, membership } = this
    dividends.fill(0)
    for (let i = inferers.candidates + forecasters.candidates; i < membership.length; i++) dividends[membership[i]!]! += earnings.byAccount[i]!
    const honest = actorIndex.reputers
    let [paid, stake] = [dividends[honest]!, stakes[honest]!]
    if (!(stake > 0)) for (let a = 0; a < stakes.length; a++) [paid, stake] = [paid + dividends[a]!, stake + stakes[a]!]
    for (const actor of ['reputers', 'colluders', 'staker'] as const) {
      const a = actorIndex[actor]
      if (stakes[a]! > 0) this.set('payPerStake', actor, times(dividends[a]! * stake, paid * stakes[a]!))
    }
  }

  private writeTopics({ market, epoch }: Topic): void {
    const { weights, spamShare, settings: { minTopicWeight } } = market
    let total = 0
    for (let t = 0; t < weights.length; t++) if (weights[t]! >= minTopicWeight) total += weights[t]!
    const own = total > 0 && weights[0]! >= minTopicWeight ? weights[0]! / total : 0
    this.set('topicShare', 'topic', own)
    this.set('topicShare', 'spammer', spamShare)
    this.set('topicShare', 'rivals', total > 0 ? Math.max(0, 1 - own - spamShare) : 0)
    this.set('served', 'topic', this.servedEpochs / epoch)
  }
}
