/** v votes on one question cost v² credits; votes against are negative. */
export interface QuadraticCost {
  readonly cost: number
  readonly isValid: boolean
  /** Credits left; negative if the ballot is not valid. */
  readonly remaining: number
}

/** A ballot is valid if its squares add up to no more than the budget. Votes and credits are whole. */
export function quadraticCost(votes: ArrayLike<number>, credits: number): QuadraticCost {
  let cost = 0
  for (let question = 0; question < votes.length; question++) cost += votes[question]! * votes[question]!
  return { cost, isValid: cost <= credits, remaining: credits - cost }
}
