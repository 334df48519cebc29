import { thresholdAt, type Curve } from './curves'
import { clamped, over } from './fixed'
import { firstReached, type SmoothCurve } from './closed-form'
import type { OpenGovTally } from './tally'

/** A part in billionths, rounded down; 0 of nothing. Ayes of no votes at all are therefore no approval, which is this project's rule. */
export function partOf(part: bigint, whole: bigint): bigint {
  return whole === 0n ? 0n : clamped(over(part, whole))
}

/** Whether a referendum passes at x billionths of its decision period: both shares are at least their thresholds, and somebody voted. */
export function isPassing({ ayes, nays, support }: OpenGovTally, issuance: bigint, approval: Curve, minimumSupport: Curve, x: bigint): boolean {
  const votes = ayes + nays
  return votes > 0n && partOf(ayes, votes) >= thresholdAt(approval, x) && partOf(support, issuance) >= thresholdAt(minimumSupport, x)
}

export interface Course {
  readonly untilPassing: number
  readonly untilConfirmed: number
  readonly untilEnacted: number
}

/**
 * Days from the start of the decision period when approval and support, shares from 0 to 1, stay as they are; undefined if the
 * referendum never passes. A confirmation that has begun may run past the end of the period.
 */
export function earliestCourse(
  approval: { readonly share: number; readonly curve: SmoothCurve },
  support: { readonly share: number; readonly curve: SmoothCurve },
  days: { readonly decisionDays: number; readonly confirmDays: number; readonly enactDays: number },
): Course | undefined {
  const approved = firstReached(approval.curve, approval.share)
  const supported = firstReached(support.curve, support.share)
  if (approved === undefined || supported === undefined) return undefined
  const untilPassing = Math.max(approved, supported) * days.decisionDays
  const untilConfirmed = untilPassing + days.confirmDays
  return { untilPassing, untilConfirmed, untilEnacted: untilConfirmed + days.enactDays }
}
