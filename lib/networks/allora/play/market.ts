import { fork, uniformAt, type Stream } from '../../../core/random'
import type { EditionId } from '../edition'
import { topicReward } from '../topics/topic-rewards'
import { feeDrip, legacyTopicTargetWeight, smoothedAlpha, topicTargetWeight, topicWeight, weeksOf } from '../topics/topic-weight'

/** The topics that compete for places and emission. Amounts in tokens. */
export interface MarketSettings {
  /** Blocks; the same for all topics. */
  readonly epochLength: number
  readonly blocksPerMonth: number
  readonly mu: number
  readonly nu: number
  /** Smoothing of weights, per week. `legacy` smooths by this much per epoch. */
  readonly alphaWeekly: number
  /** In the unit of weights, where amounts are micro-tokens (1e-18). */
  readonly minTopicWeight: number
  /** Of the topics whose epoch ends in a block, so many are served. */
  readonly topicsPerBlock: number
  /** What all topics get per block. */
  readonly emissionPerBlock: number
  /** Fees of the topic that is looked at: balance at first, and paid by consumers per epoch. */
  readonly feesAtStart: number
  readonly feesPerEpoch: number
  /** Other honest topics, with epochs of other lengths, so that one ends with the topic's by chance. */
  readonly rivals: number
  /** Stake and fee balance of each, tokens; consumers keep the balance filled. */
  readonly rivalStake: number
  readonly rivalFees: number
  /** Topics of a spammer, whose epochs end with the topic's own; stake and fees are what the spammer spends on all together. */
  readonly spamTopics: number
  readonly spamStake: number
  readonly spamFees: number
}

const microPerToken = 1e18

/** Topic 0 is the one looked at; then rivals, then spam. */
export interface Market {
  readonly settings: MarketSettings
  readonly edition: EditionId
  readonly stakes: Float64Array
  readonly fees: Float64Array
  /** NaN before the first epoch. */
  readonly weights: Float64Array
  /** Decides which rivals' epochs end with the topic's own. */
  readonly meetings: Stream
  epoch: number
  /** Outcome of the last epoch for topic 0. */
  isServed: boolean
  isFunded: boolean
  /** Tokens for its participants. */
  reward: number
  /** Share of all weights that spam has. */
  spamShare: number
}

export function createMarket(settings: MarketSettings, edition: EditionId, stream: Stream): Market {
  const { rivals, spamTopics } = settings
  const count = 1 + rivals + spamTopics
  const isSpam = (t: number) => t > rivals
  const each = (rival: number, spam: number, own: number) =>
    Float64Array.from({ length: count }, (_, t) => (t === 0 ? own : isSpam(t) ? spam / spamTopics : rival))
  return {
    settings, edition,
    stakes: each(settings.rivalStake, settings.spamStake, 0),
    fees: each(settings.rivalFees, settings.spamFees, settings.feesAtStart),
    weights: new Float64Array(count).fill(NaN),
    meetings: fork(stream, 0), epoch: 0,
    isServed: false, isFunded: false, reward: 0, spamShare: 0,
  }
}

/** One epoch of all topics: weights from stake and fees, then fees drip; who is served, and what the topic looked at is worth. */
export function stepMarket(market: Market, stake: number): void {
  const { settings: of, stakes, fees, weights } = market
  stakes[0] = stake
  fees[0]! += of.feesPerEpoch
  let total = 0
  for (let t = 0; t < stakes.length; t++) {
    weights[t] = weightOf(market, t)
    if (weights[t]! >= of.minTopicWeight) total += weights[t]!
    // consumers refill the balance of rivals, nobody that of spam
    if (t === 0 || t > of.rivals) fees[t] = feeDrip(fees[t]! * microPerToken, of.epochLength, of.blocksPerMonth) / microPerToken
  }

  let ahead = 0
  let spam = 0
  for (let t = 1; t < stakes.length; t++) {
    if (weights[t]! > weights[0]! && meets(market, t)) ahead++
    if (t > of.rivals && weights[t]! >= of.minTopicWeight) spam += weights[t]!
  }
  market.isFunded = weights[0]! >= of.minTopicWeight
  market.isServed = market.isFunded && ahead < of.topicsPerBlock
  market.reward = market.isServed ? topicReward(weights[0]!, total, of.emissionPerBlock * of.epochLength) : 0
  market.spamShare = total > 0 ? spam / total : 0
  market.epoch++
}

/** Whether topic t ends an epoch in the block in which topic 0 does. */
function meets({ settings: { rivals, epochLength }, meetings, epoch }: Market, t: number): boolean {
  return t > rivals || uniformAt(meetings, t, epoch) * epochLength < 1
}

function weightOf({ settings: of, edition, stakes, fees, weights }: Market, t: number): number {
  const [stake, fee] = [stakes[t]! * microPerToken, fees[t]! * microPerToken]
  const isLegacy = edition === 'legacy'
  const target = isLegacy ? legacyTopicTargetWeight(stake, fee, of.epochLength, of) : topicTargetWeight(stake, fee, of)
  const alpha = isLegacy ? of.alphaWeekly : smoothedAlpha(of.alphaWeekly, weeksOf(of.epochLength, of.blocksPerMonth))
  return topicWeight(target, weights[t]!, alpha, fee)
}
