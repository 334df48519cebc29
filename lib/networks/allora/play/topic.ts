import { agree, learn, measure, report } from './evaluation'
import { stepMarket } from './market'
import { nameStakeless, pay, payNobody, rank, score } from './payment'
import type { Topic } from './state'
import { choose, reveal, submit } from './submissions'

/**
 * Plays one epoch of a topic, in place and without allocating: the topics compete for a place; who takes part submits; reputers
 * report losses; regrets, scores and rewards follow. Losses are known before the next epoch begins (a ground truth lag of one epoch). In
 * an epoch in which the topic is not served only the truth and the market move.
 */
export function playEpoch(topic: Topic): void {
  reveal(topic)
  stepMarket(topic.market, stakeOf(topic))
  choose(topic)
  topic.isServed = topic.market.isServed
  if (!topic.isServed) payNobody(topic, topic.market.isFunded ? 'notServed' : 'feesDrained')
  else {
    submit(topic)
    measure(topic)
    report(topic)
    agree(topic)
    learn(topic)
    score(topic)
    pay(topic)
    rank(topic)
    if (!(topic.market.reward > 0)) payNobody(topic, 'noEmission')
    nameStakeless(topic)
  }
  topic.epoch++
}

function stakeOf({ stakes }: Topic): number {
  let total = 0
  for (let m = 0; m < stakes.length; m++) total += stakes[m]!
  return total
}
