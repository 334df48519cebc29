import { wholeOf, type Whole } from '../../whole'

export interface MolochVote {
  readonly yes: Whole
  readonly no: Whole
  /** Shares and loot of all members when the proposal is processed. */
  readonly totalNow: Whole
  /** The most there were when any yes vote was cast. */
  readonly mostAtYesVote: Whole
}

/** moloch @ 4e786db8, `_didPass`: more yes than no, no quorum; and members who left must not have shrunk the guild below 1 / dilutionBound. */
export function molochPasses({ yes, no, totalNow, mostAtYesVote }: MolochVote, dilutionBound: Whole): boolean {
  return wholeOf(yes) > wholeOf(no) && wholeOf(totalNow) * wholeOf(dilutionBound) >= wholeOf(mostAtYesVote)
}
