import type { Stream } from '../../../core/random'
import type { EditionId } from '../edition'
import { createMarket, stepMarket } from '../play/market'
import { defaultMarket } from '../play/settings'
import { weeksOf } from '../topics/topic-weight'

/** Amounts in tokens. `sameBlock` topics always end their epochs in the same block as the topic, the rivals by chance. */
export interface TurnSetting {
  readonly epochs: number
  readonly epochLength: number
  readonly stake: number
  readonly feesAtStart: number
  readonly feesPerEpoch: number
  readonly rivals: number
  readonly rivalStake: number
  readonly rivalFees: number
  readonly sameBlock: number
  /** Of each of them; nobody refills their fees. */
  readonly sameStake: number
  readonly sameFees: number
  readonly topicsPerBlock: number
  readonly edition: EditionId
}

/** A topic among others, epoch by epoch. */
export interface TurnCourse {
  readonly epochs: Float64Array
  /** Balance after the epoch's drip. */
  readonly fees: Float64Array
  /** Share of the weight of all topics, of this one and of the heaviest that always meets it. */
  readonly share: Float64Array
  readonly ahead: Float64Array
  /** Tokens for the participants. */
  readonly reward: Float64Array
  readonly total: number
  readonly served: number
  /** Epochs without funds, and with funds but behind others. */
  readonly unfunded: number
  readonly blocked: number
  /** First epoch in which it was not served, from 1; 0 if it always was. */
  readonly firstMiss: number
  /** Part of a fee balance that is left after an epoch, and epochs until half of it is gone. */
  readonly kept: number
  readonly halfLife: number
}

export function turnCourse(setting: TurnSetting, stream: Stream): TurnCourse {
  const { epochs, sameBlock, sameStake, sameFees, stake } = setting
  const market = createMarket({ ...defaultMarket, ...setting, spamTopics: sameBlock, spamStake: sameBlock * sameStake, spamFees: sameBlock * sameFees }, setting.edition, stream)
  const column = () => new Float64Array(epochs)
  const [fees, share, ahead, reward] = [column(), column(), column(), column()]
  const counts = { served: 0, unfunded: 0, blocked: 0, firstMiss: 0, total: 0 }
  for (let epoch = 0; epoch < epochs; epoch++) {
    stepMarket(market, stake)
    const weights = market.weights
    let total = 0
    for (let t = 0; t < weights.length; t++) total += weights[t]!
    fees[epoch] = market.fees[0]!
    share[epoch] = total > 0 ? weights[0]! / total : 0
    ahead[epoch] = total > 0 && sameBlock > 0 ? weights.at(-1)! / total : 0
    reward[epoch] = market.reward
    counts.total += market.reward
    if (market.isServed) counts.served++
    else if (market.isFunded) counts.blocked++
    else counts.unfunded++
    if (!market.isServed && counts.firstMiss === 0) counts.firstMiss = epoch + 1
  }
  const kept = Math.max(0, 1 - weeksOf(setting.epochLength, defaultMarket.blocksPerMonth))
  return { epochs: Float64Array.from({ length: epochs }, (_, epoch) => epoch + 1), fees, share, ahead, reward, ...counts, kept, halfLife: halfLifeOf(kept) }
}

/** Whole epochs until at most half is left. */
function halfLifeOf(kept: number): number {
  let epochs = 0
  for (let left = 1; left > 0.5; left *= kept) epochs++
  return epochs
}
