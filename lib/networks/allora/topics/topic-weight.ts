import { pow } from '../../../core/math'

/** The chain's months have so many weeks, whatever the number of blocks in them. */
export const weeksPerMonth = 4.345

export interface TopicWeightParameters {
  /** Exponents of stake and of fees, mu and nu. */
  readonly mu: number
  readonly nu: number
}

/** S^mu fee^nu, in micro-units of the token. 0 without stake or without fees. From release 0.10. */
export function topicTargetWeight(stake: number, feeRevenue: number, { mu, nu }: TopicWeightParameters): number {
  return stake > 0 && feeRevenue > 0 ? pow(stake, mu) * pow(feeRevenue, nu) : 0
}

/** The earlier form: fees are counted per block of the topic's epoch. */
export function legacyTopicTargetWeight(stake: number, feeRevenue: number, epochLength: number, of: TopicWeightParameters): number {
  return topicTargetWeight(stake, feeRevenue / epochLength, of)
}

/** Weekly coefficient of smoothing for a step of so many weeks: 1 - (1 - alpha)^weeks. */
export function smoothedAlpha(alphaWeekly: number, weeks: number): number {
  return 1 - pow(1 - alphaWeekly, weeks)
}

export function weeksOf(blocks: number, blocksPerMonth: number): number {
  return blocks / (blocksPerMonth / weeksPerMonth)
}

/** Target and previous weight, smoothed. No previous weight (NaN): the target. An empty fee balance ends a topic's weight at once. */
export function topicWeight(target: number, previous: number, alpha: number, feeRevenue: number): number {
  if (!(feeRevenue > 0)) return 0
  return previous === previous ? alpha * target + (1 - alpha) * previous : target
}

/** What drips from a fee balance in one epoch: the epoch's share of a week. Whole micro-units, never below 0. At most once per epoch. */
export function feeDrip(feeRevenue: number, epochLength: number, blocksPerMonth: number): number {
  return Math.max(0, Math.floor(feeRevenue * (1 - weeksOf(epochLength, blocksPerMonth))))
}
