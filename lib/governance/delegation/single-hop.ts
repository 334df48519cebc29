/** Tokens a delegate votes with, and tokens nobody votes with. */
export interface DelegatedPower {
  readonly power: Float64Array
  /** Tokens without a delegate: they vote nowhere and yet count in the supply. */
  readonly undelegated: number
}

/**
 * One hop, as in ERC20Votes (OpenZeppelin Votes.sol @ fddac901): your power is what those hold who named you, yourself included if
 * you named yourself. What you received does not travel on with your own, so circles are harmless. `delegates[voter]` is -1 for
 * nobody.
 */
export function singleHop(weights: ArrayLike<number>, delegates: ArrayLike<number>): DelegatedPower {
  const power = new Float64Array(weights.length)
  let undelegated = 0
  for (let voter = 0; voter < weights.length; voter++) {
    const delegate = delegates[voter]!
    if (delegate < 0) undelegated += weights[voter]!
    else power[delegate]! += weights[voter]!
  }
  return { power, undelegated }
}
