/** Votes for and against in whole base units. Abstentions are recorded and count for nothing. */
export interface BravoTally {
  readonly for: bigint
  readonly against: bigint
}

/** GovernorBravoDelegate.sol @ a3214f67, after the deadline: defeated if for ≤ against or for < quorum. The quorum counts only votes in favour. */
export function bravoState({ for: yes, against }: BravoTally, quorumVotes: bigint): 'defeated' | 'succeeded' {
  return yes <= against || yes < quorumVotes ? 'defeated' : 'succeeded'
}
