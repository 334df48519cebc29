import { wholeOf, type Whole } from '../../whole'
import { convictionVotes, type Conviction } from './conviction'

export type OpenGovVote =
  | { readonly kind: 'standard'; readonly voter: number; readonly isAye: boolean; readonly capital: Whole; readonly conviction: Conviction }
  /** Divided capital counts a tenth, as without a lock. */
  | { readonly kind: 'split'; readonly aye: Whole; readonly nay: Whole; readonly abstain: Whole }

/** Capital lent for one track to one delegate, with a conviction of its own; one hop. */
export interface OpenGovDelegation {
  readonly to: number
  readonly capital: Whole
  readonly conviction: Conviction
}

export interface OpenGovTally {
  /** Votes, conviction included. */
  readonly ayes: bigint
  readonly nays: bigint
  /** Capital, without conviction, of ayes and abstentions; nays add nothing. */
  readonly support: bigint
}

/**
 * polkadot-sdk `frame/conviction-voting`. What was delegated joins a delegate's standard vote with its own conviction; a delegate who
 * splits or abstains, or who does not vote, leaves it idle.
 */
export function openGovTally(votes: readonly OpenGovVote[], delegations: readonly OpenGovDelegation[]): OpenGovTally {
  const lent = new Map<number, { votes: bigint; capital: bigint }>()
  for (const { to, capital, conviction } of delegations) {
    const before = lent.get(to) ?? { votes: 0n, capital: 0n }
    lent.set(to, { votes: before.votes + convictionVotes(capital, conviction), capital: before.capital + wholeOf(capital) })
  }
  let ayes = 0n, nays = 0n, support = 0n
  for (const vote of votes) {
    if (vote.kind === 'split') {
      ayes += convictionVotes(vote.aye, 0)
      nays += convictionVotes(vote.nay, 0)
      support += wholeOf(vote.aye) + wholeOf(vote.abstain)
      continue
    }
    const borrowed = lent.get(vote.voter)
    const strength = convictionVotes(vote.capital, vote.conviction) + (borrowed?.votes ?? 0n)
    if (vote.isAye) {
      ayes += strength
      support += wholeOf(vote.capital) + (borrowed?.capital ?? 0n)
    } else nays += strength
  }
  return { ayes, nays, support }
}
