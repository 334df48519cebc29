import type { Ratio } from '../ratio'
import { onlineRatio, uptimeFactor, type OnlineThresholds, type Work } from './online'

export const secondsPerYear = 31_536_000
const nanosecondsPerSecond = 1_000_000_000n

export interface IssueRule {
  readonly maxInflation: Ratio
  /** Share of every epoch's issue that goes to the treasury; mainnet's code fixes it at a tenth. */
  readonly treasuryShare: Ratio
  readonly secondsPerYear: number
}

/** What an epoch may mint, in yocto. */
export interface EpochIssue {
  readonly total: bigint
  readonly treasury: bigint
  /** The rest, which validators get if all of them were online. */
  readonly validators: bigint
}

/** ⌊inflation · supply · duration / year⌋ for the measured duration of an epoch, so that slow blocks do not lower a year's issue. */
export function epochIssue(supply: bigint, durationNs: bigint, { maxInflation, treasuryShare, secondsPerYear: year }: IssueRule): EpochIssue {
  const total = (maxInflation.numerator * supply * durationNs) / (BigInt(year) * maxInflation.denominator * nanosecondsPerSecond)
  const treasury = (total * treasuryShare.numerator) / treasuryShare.denominator
  return { total, treasury, validators: total - treasury }
}

/** A validator at the end of an epoch. */
export interface Performer {
  readonly stake: bigint
  readonly work: Work
  /** Struck from the payout for blocks, chunks or endorsements; the stake still counts in the denominator. */
  readonly isKicked?: boolean
}

export interface EpochReward {
  readonly treasury: bigint
  /** By validator, in the order given. */
  readonly rewards: readonly bigint[]
  /** What is added to supply: treasury and rewards together. */
  readonly minted: bigint
  /** What could have been minted and never will be. */
  readonly unminted: bigint
}

/**
 * ⌊V · u · stake / Σ stake⌋ for everybody, in whole yocto. As nearcore `reward_calculator.rs` @ 011813d. Nothing staked: nothing but the
 * treasury's part is minted. Nobody left to pay, because all were kicked: the treasury is credited, yet nothing counts as minted; the rule
 * that one validator always stays keeps the chain from that.
 */
export function epochReward(issue: EpochIssue, performers: readonly Performer[], thresholds: OnlineThresholds): EpochReward {
  if (performers.every((one) => one.isKicked)) {
    return { treasury: issue.treasury, rewards: performers.map(() => 0n), minted: 0n, unminted: issue.total }
  }
  const staked = performers.reduce((all, { stake }) => all + stake, 0n)
  const rewards = performers.map((one) => (one.isKicked ? 0n : rewardOf(issue.validators, one, staked, thresholds)))
  const minted = rewards.reduce((all, reward) => all + reward, issue.treasury)
  return { treasury: issue.treasury, rewards, minted, unminted: issue.total - minted }
}

function rewardOf(pot: bigint, { stake, work }: Performer, staked: bigint, thresholds: OnlineThresholds): bigint {
  const { numerator, denominator } = uptimeFactor(onlineRatio(work, thresholds.endorsementCutoff), thresholds)
  return staked > 0n ? (pot * numerator * stake) / (denominator * staked) : 0n
}
