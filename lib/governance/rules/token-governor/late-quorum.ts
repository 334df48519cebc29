import type { ProposalState } from '../../contract'
import type { Option } from './outcome'

export interface LateQuorumTerms {
  /** Clock at which power is read; voting is open from the next tick. */
  readonly snapshot: number
  /** Ticks from the snapshot to the deadline, which is the last tick of voting. */
  readonly votingPeriod: number
  /** Ticks that are left at least once the quorum has been reached. */
  readonly extension: number
  /** Votes for and abstentions that make the quorum. */
  readonly quorum: bigint
}

export interface TimedVote {
  readonly at: number
  readonly option: Option
  readonly power: bigint
}

export interface TimedVoting {
  readonly deadline: number
  readonly isExtended: boolean
  readonly tally: Readonly<Record<Option, bigint>>
  /** For each vote, whether it came while voting was open. Others are not counted. */
  readonly accepted: readonly boolean[]
  stateAt(tick: number): Extract<ProposalState, 'pending' | 'active' | 'defeated' | 'succeeded'>
}

/**
 * GovernorPreventLateQuorum @ fddac901. When the quorum is reached for the first time, at t, the deadline becomes max(deadline, t +
 * extension), once and for all; reaching it early therefore changes nothing, and votes against never do. `votes` ascend in time.
 */
export function timedVoting(votes: readonly TimedVote[], { snapshot, votingPeriod, extension, quorum }: LateQuorumTerms): TimedVoting {
  const planned = snapshot + votingPeriod
  const tally = { for: 0n, against: 0n, abstain: 0n }
  let deadline = planned
  let isRecorded = false
  const isQuorum = () => quorum <= tally.for + tally.abstain

  const accepted = votes.map(({ at, option, power }) => {
    if (at <= snapshot || at > deadline) return false
    tally[option] += power
    if (!isRecorded && isQuorum()) {
      isRecorded = true
      deadline = Math.max(planned, at + extension)
    }
    return true
  })

  return {
    deadline,
    isExtended: deadline > planned,
    tally,
    accepted,
    stateAt(tick) {
      if (tick <= snapshot) return 'pending'
      if (tick <= deadline) return 'active'
      return isQuorum() && tally.for > tally.against ? 'succeeded' : 'defeated'
    },
  }
}
