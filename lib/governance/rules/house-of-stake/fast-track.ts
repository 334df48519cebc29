import { percent, reaches, type Fraction } from '../../fraction'

const daySeconds = 86_400
const weekSeconds = 7 * daySeconds
/** 1970-01-05 00:00 in UTC+1, a Monday, in seconds of Unix. */
const aMonday = 4 * daySeconds - 3600

export const sandboxShare: Fraction = percent(30)

/** In the sandbox only votes for may be cast; a proposal leaves it when they are at least this share of all voting power. */
export function graduates(votesFor: bigint, totalPower: bigint, share: Fraction = sandboxShare): boolean {
  return totalPower > 0n && reaches(votesFor, totalPower, share, false)
}

/** When voting begins for a proposal that graduated at a moment (whole seconds of Unix): the next Monday, 00:00 UTC+1, never at once. */
export function votingStart(graduatedSeconds: number): number {
  return aMonday + (Math.floor((graduatedSeconds - aMonday) / weekSeconds) + 1) * weekSeconds
}

/** Proposals waiting for one of the places to be voted on: first come, first served. Indices of those that run, in order. */
export function running(submittedSeconds: readonly number[], places: number): number[] {
  return submittedSeconds.map((_, index) => index).sort((i, j) => submittedSeconds[i]! - submittedSeconds[j]! || i - j).slice(0, places)
}
