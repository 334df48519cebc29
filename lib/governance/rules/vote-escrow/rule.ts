import { defineRule } from '../../contract'
import { majorityOutcome, majorityTerms, type MajorityTerms } from '../../majority'
import { longestLockSeconds } from './lock'

export interface VoteEscrowTerms extends MajorityTerms {
  /** How long everybody's tokens are still locked. */
  readonly lockedDays: number
}

export const voteEscrowTerms: VoteEscrowTerms = { ...majorityTerms, lockedDays: 1460 }

const daySeconds = 86_400

/** Plain majority of power from locked tokens: nothing without a lock, a token's worth for four years. The quorum is a share of the supply of tokens. */
export const voteEscrow = defineRule('vote-escrow', voteEscrowTerms, (proposal, electorate, terms) => {
  const left = Math.min(longestLockSeconds, Math.max(0, terms.lockedDays * daySeconds)) / longestLockSeconds
  const power = electorate.holdings.map((amount) => Math.floor(amount * left))
  return majorityOutcome(proposal, electorate, power, terms)
})
