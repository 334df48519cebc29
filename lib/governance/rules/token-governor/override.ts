import type { Option } from './outcome'

/** `vote`: with everything delegated to the account. `override`: with its own balance, against its delegate's ballot if need be. */
export interface OverridableVote {
  readonly kind: 'vote' | 'override'
  readonly voter: number
  readonly option: Option
}

export interface OverridableCount {
  readonly tally: Readonly<Record<Option, bigint>>
  /** Whether each step counted; nobody votes or overrides twice. */
  readonly accepted: readonly boolean[]
}

/**
 * GovernorCountingOverridable @ fddac901. Somebody who has delegated may vote with its own balance: if the delegate has voted, its
 * option loses that balance, otherwise the balance is kept from it when it votes. Overriding leaves alone what others delegated to
 * the same account. `delegates[voter]` is -1 for nobody.
 */
export function overridableCount(balances: readonly bigint[], delegates: ArrayLike<number>, steps: readonly OverridableVote[]): OverridableCount {
  const tally = { for: 0n, against: 0n, abstain: 0n }
  const power = balances.map(() => 0n)
  balances.forEach((balance, owner) => { if (delegates[owner]! >= 0) power[delegates[owner]!]! += balance })
  const voted = new Map<number, Option>()
  const overridden = new Set<number>()
  const withheld = balances.map(() => 0n)

  const vote = (voter: number, option: Option) => {
    if (voted.has(voter)) return false
    voted.set(voter, option)
    tally[option] += power[voter]! - withheld[voter]!
    return true
  }
  const override = (voter: number, option: Option) => {
    if (overridden.has(voter)) return false
    overridden.add(voter)
    const balance = balances[voter]!
    const delegate = delegates[voter]!
    const spoken = voted.get(delegate)
    tally[option] += balance
    if (spoken) tally[spoken] -= balance
    else if (delegate >= 0) withheld[delegate]! += balance
    return true
  }
  const accepted = steps.map(({ kind, voter, option }) => (kind === 'vote' ? vote(voter, option) : override(voter, option)))
  return { tally, accepted }
}
