import type { Electorate } from '../electorate'
import { liquid } from './liquid'
import { singleHop } from './single-hop'

/**
 * How tokens become voting power. `none`: everybody votes with its own. `singleHop`: tokens vote where they were delegated, whether
 * the owner comes or not. `inherited`: a delegate votes for those who stay away, one hop (Cosmos, Snapshot's delegation). `liquid`:
 * the same over any number of hops.
 */
export type Delegation = 'none' | 'singleHop' | 'inherited' | 'liquid'

/** Voting power of each voter; that of voters who stay away is not cast. May be the holdings themselves: read only. */
export function powerUnder(delegation: Delegation, { holdings, delegates, takesPart }: Electorate): Float64Array {
  if (delegation === 'none') return holdings
  if (delegation === 'singleHop') return singleHop(holdings, delegates).power
  return delegation === 'liquid' ? liquid(holdings, delegates, takesPart).power : inherited(holdings, delegates, takesPart)
}

function inherited(holdings: Float64Array, delegates: Int32Array, takesPart: Uint8Array): Float64Array {
  const power = new Float64Array(holdings.length)
  for (let voter = 0; voter < holdings.length; voter++) {
    const delegate = delegates[voter]!
    if (takesPart[voter] === 1) power[voter]! += holdings[voter]!
    else if (delegate >= 0 && takesPart[delegate] === 1) power[delegate]! += holdings[voter]!
  }
  return power
}
