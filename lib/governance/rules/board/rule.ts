import { against, ballotsOf, inFavour } from '../../ballots'
import { defineRule, verdict } from '../../contract'
import { boardQuota } from './quota'

export interface BoardTerms {
  /** A written consent of the majority needs no notice; a meeting has one. */
  readonly noticeDays: number
}

const boardTerms: BoardTerms = { noticeDays: 0 }

/** One head, one vote: whoever is in the electorate is a director, and holdings do not count. */
export const board = defineRule('board', boardTerms, (proposal, electorate, { noticeDays }) => {
  const ballots = ballotsOf(proposal, electorate)
  let yes = 0, no = 0, neither = 0
  for (const ballot of ballots) {
    if (ballot === inFavour) yes++
    else if (ballot === against) no++
    else if (ballot > 0) neither++
  }
  const quorum = boardQuota(electorate.size)
  const isCarried = yes >= quorum
  return {
    ...verdict(proposal, isCarried),
    reason: isCarried ? 'majority' : 'noMajority',
    tally: { for: yes, against: no, abstain: neither },
    cast: yes + no + neither,
    quorum,
    days: noticeDays,
  }
})
