import type { Stream } from '../../../core/random'
import type { Vector } from '../../../core/vector'
import type { Ledger } from '../../../economy/contributor-ledger'
import type { Mechanism } from '../../contract'
import type { TopicValues } from '../params'
import { createTopic, type Topic } from '../play/state'
import { playEpoch } from '../play/topic'
import { Earnings } from './earnings'
import { LossesSoFar } from './losses-so-far'
import { ledgerSize, membershipOf } from './membership'
import { Observation, type Observed } from './observation'
import { Payday } from './payday'
import { topicSettingsOf, unattacked } from './topic-settings'

/**
 * One topic whose participants behave as the reader has them, under the chain's own rules. Where somebody attacks it, the same topic is
 * played with the same chance without the attack beside it, to know what everybody would have earned.
 */
export class TopicNetwork implements Mechanism {
  readonly size: number
  readonly topic: Topic
  private readonly peaceful: Topic | undefined
  private readonly observed: Observed
  private readonly payday: Payday
  private readonly observation: Observation

  constructor(values: TopicValues, stream: Stream) {
    const settings = topicSettingsOf(values)
    const without = unattacked(settings)
    const membership = membershipOf(settings)
    this.size = ledgerSize(settings)
    this.topic = createTopic(settings, stream)
    this.peaceful = without && createTopic(without, stream)
    const earnings = new Earnings(membership)
    const withoutAttack = without ? new Earnings(membership) : earnings
    this.observed = { topic: this.topic, losses: new LossesSoFar(settings.inferers), earnings, withoutAttack }
    this.payday = new Payday(settings)
    this.observation = new Observation(membership, this.topic)
  }

  epoch(ledger: Ledger): void {
    const { topic, peaceful, observed: { losses, earnings, withoutAttack } } = this
    playEpoch(topic)
    losses.add(topic)
    earnings.add(topic)
    this.payday.pay(ledger, topic)
    if (!peaceful) return
    playEpoch(peaceful)
    withoutAttack.add(peaceful)
  }

  observe(_ledger: Ledger, row: Vector): void {
    this.observation.write(row, this.observed)
  }
}
