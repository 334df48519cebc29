import { floorOf, reaches, type Fraction } from '../../fraction'
import { largerOf } from '../../whole'

export interface HouseOfStakeTally {
  readonly for: bigint
  readonly against: bigint
  readonly abstain: bigint
}

export interface HouseOfStakeCounting {
  /** Share of all voting power. */
  readonly quorum: Fraction
  /** The quorum is never below this. */
  readonly quorumFloor: bigint
  /** Needed share of for among for and against. */
  readonly approval: Fraction
  /** Whether exactly that share is too little. The contract lets it pass; the written procedure (HSP-009) says "over". */
  readonly isStrict: boolean
}

export interface HouseOfStakeResult {
  readonly quorumRequired: bigint
  readonly quorumMet: boolean
  readonly approvalMet: boolean
  readonly state: 'defeated' | 'succeeded'
}

/**
 * House of Stake's voting contract @ 7dcf3920. Votes against count towards the quorum, unlike Governor's, and a tie at one half
 * passes. Abstentions alone can meet the quorum but approve nothing.
 */
export function houseOfStakeResult(tally: HouseOfStakeTally, totalPower: bigint, terms: HouseOfStakeCounting): HouseOfStakeResult {
  const quorumRequired = largerOf(floorOf(terms.quorum, totalPower), terms.quorumFloor)
  const decided = tally.for + tally.against
  const quorumMet = decided + tally.abstain >= quorumRequired
  const approvalMet = decided > 0n && reaches(tally.for, decided, terms.approval, terms.isStrict)
  return { quorumRequired, quorumMet, approvalMet, state: quorumMet && approvalMet ? 'succeeded' : 'defeated' }
}
