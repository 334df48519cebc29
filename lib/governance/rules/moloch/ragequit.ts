import { wholeOf, type Whole } from '../../whole'

export interface Leaving {
  readonly payout: bigint
  readonly remaining: bigint
}

/**
 * What leaves with a member who burns so many shares and loot: ⌊balance · burned / total⌋ of each token of the guild, with the total
 * before the burn. Nothing is paid from nothing; burning more than there are is our mistake and throws.
 */
export function ragequit(guildBalance: Whole, burned: Whole, total: Whole): Leaving {
  const balance = wholeOf(guildBalance)
  const [share, all] = [wholeOf(burned), wholeOf(total)]
  if (share < 0n || share > all) throw new RangeError(`a member burns at most what all have; got ${burned} of ${total}`)
  const payout = all === 0n ? 0n : (balance * share) / all
  return { payout, remaining: balance - payout }
}

/** A member may leave when the latest proposal it voted yes on has been processed; -1: it never voted yes. */
export function mayRagequit(latestYes: number, processed: number): boolean {
  return latestYes <= processed
}
