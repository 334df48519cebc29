import { absent, abstain, ballotsOf, inFavour } from '../../ballots'
import { defineRule, verdict } from '../../contract'
import { powerUnder } from '../../delegation/power'
import { shareOf } from '../../fraction'
import { wholeOf } from '../../whole'
import type { Conviction } from './conviction'
import { earliestCourse } from './passing'
import { smoothCurve, trackById, type TrackId } from './tracks'

export interface OpenGovTerms {
  readonly track: TrackId
  /** The lock that everybody chooses. Polkadot's median is 1. */
  readonly conviction: Conviction
}

export const openGovTerms: OpenGovTerms = { track: 'root', conviction: 1 }

/** Votes stay as they are from the first day on; delegates speak for those who stay away, as far as they vote. */
export const openGov = defineRule('open-gov', openGovTerms, (proposal, electorate, terms) => {
  const power = powerUnder('inherited', electorate)
  const ballots = ballotsOf(proposal, electorate)
  let ayeCapital = 0, nayCapital = 0, idleCapital = 0, ayes = 0, nays = 0
  for (let voter = 0; voter < electorate.size; voter++) {
    const ballot = ballots[voter]!
    if (ballot === absent) continue
    const capital = ballot === abstain ? electorate.holdings[voter]! : power[voter]!
    const votes = terms.conviction === 0 ? Math.floor(capital / 10) : capital * terms.conviction
    if (ballot === abstain) idleCapital += capital
    else if (ballot === inFavour) { ayeCapital += capital; ayes += votes } else { nayCapital += capital; nays += votes }
  }
  const track = trackById(terms.track)!
  const approval = shareOf(wholeOf(ayes), wholeOf(ayes) + wholeOf(nays))
  const support = shareOf(wholeOf(ayeCapital + idleCapital), wholeOf(electorate.supply))
  const course = ayes + nays > 0
    ? earliestCourse({ share: approval, curve: smoothCurve(track.approval) }, { share: support, curve: smoothCurve(track.support) }, track)
    : undefined
  return {
    ...verdict(proposal, course !== undefined),
    reason: course ? 'confirmed' : ayes + nays === 0 ? 'noVotes' : firstFault(track, approval),
    tally: { ayes, nays, support: ayeCapital + idleCapital },
    cast: ayeCapital + nayCapital + idleCapital,
    quorum: Math.floor((track.support.floor / 100) * electorate.supply),
    days: track.prepareDays + (course ? course.untilEnacted : track.decisionDays),
  }
})

function firstFault(track: NonNullable<ReturnType<typeof trackById>>, approval: number): string {
  return approval * 100 < track.approval.floor ? 'approval' : 'support'
}
