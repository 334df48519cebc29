import { fromU16, ONE, quotient, U16_MAX } from '../fixed-point'

/** Why the chain refuses weights, in the order in which it looks. */
export type Refusal =
  | 'unequalLengths' | 'tooManyUids' | 'notRegistered' | 'tooLittleStake' | 'oldVersion' | 'tooSoon' | 'noPermit' | 'duplicateUid' | 'unknownUid'
  | 'tooFewWeights' | 'tooMuchOnOne'

export interface Submission {
  readonly miners: readonly number[]
  /** u16 each, not yet scaled. */
  readonly values: readonly number[]
  readonly versionKey: number
  readonly block: number
}

/** Who submits. */
export interface Submitter {
  /** -1 if the hotkey is not registered on the subnet. */
  readonly uid: number
  readonly stake: number
  readonly permit: boolean
  /** Block of its last weights; 0 for never. */
  readonly lastUpdate: number
}

export interface SubmissionRules {
  /** UIDs of the subnet. */
  readonly size: number
  readonly owner: number
  readonly stakeThreshold: number
  /** Submissions below this version are refused; 0 takes all. */
  readonly versionKey: number
  /** Blocks between two submissions; with commit–reveal it is the commits that are limited. */
  readonly rateLimit: number
  readonly commitReveal: boolean
  readonly minAllowedWeights: number
  /** Largest share of one weight, of 65535; 65535 is no limit. */
  readonly maxWeightLimit: number
}

/**
 * Defaults in opentensor/subtensor@14bc6f9f for a full subnet without owner, so that all 256 have to be weighed until the owner lowers the least
 * number; the threshold is the one set on the chain in 2026 (1,000 TAO in rao).
 */
export const submissionDefaults: SubmissionRules = {
  size: 256, owner: -1, stakeThreshold: 1000e9, versionKey: 0, rateLimit: 100, commitReveal: true, minAllowedWeights: 1024, maxWeightLimit: U16_MAX,
}

/** The first rule that refuses a submission of weights; undefined if the chain takes it. */
export function refusalOf(submission: Submission, by: Submitter, rules: SubmissionRules): Refusal | undefined {
  const { miners, values } = submission
  const onlyItself = values.length === 1 && miners[0] === by.uid
  if (miners.length !== values.length) return 'unequalLengths'
  if (miners.length > rules.size) return 'tooManyUids'
  if (by.uid < 0) return 'notRegistered'
  if (by.stake < rules.stakeThreshold && by.uid !== rules.owner) return 'tooLittleStake'
  if (submission.versionKey < rules.versionKey) return 'oldVersion'
  if (!rules.commitReveal && by.lastUpdate > 0 && submission.block - by.lastUpdate < rules.rateLimit) return 'tooSoon'
  if (!by.permit && !onlyItself && by.uid !== rules.owner) return 'noPermit'
  if (new Set(miners).size < miners.length) return 'duplicateUid'
  if (miners.some((uid) => uid >= rules.size)) return 'unknownUid'
  if (!onlyItself && values.length < Math.min(rules.size, rules.minAllowedWeights)) return 'tooFewWeights'
  return !onlyItself && largestShare(scaledToMax(values)) > fromU16(rules.maxWeightLimit) ? 'tooMuchOnOne' : undefined
}

function largestShare(values: readonly number[]): number {
  return quotient(Math.max(0, ...values), values.reduce((total, value) => total + value, 0))
}

/** Weights as they are stored: scaled so that the largest is 65535, halves rounded up; all 0 stays so. */
export function scaledToMax(values: readonly number[]): number[] {
  const largest = Math.max(0, ...values)
  // the chain divides first where the largest is above 32768, so that the product stays small
  const factor = quotient(U16_MAX, largest)
  const scaled = (value: number) => (largest > 32768 ? value * factor : quotient(value * U16_MAX, largest))
  return values.map((value) => Math.min(U16_MAX, Math.floor((scaled(value) + ONE / 2) / ONE)))
}
