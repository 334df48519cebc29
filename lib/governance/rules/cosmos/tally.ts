import { wholeOf, type Whole } from '../../whole'
import type { Fraction } from '../../fraction'

export type CosmosOption = 'yes' | 'no' | 'veto' | 'abstain'
const cosmosOptions: readonly CosmosOption[] = ['yes', 'no', 'veto', 'abstain']

/** Votes in units of 10⁻¹⁸ of a bonded token, the chain's decimals. */
export type CosmosTally = Readonly<Record<CosmosOption, bigint>>
export const cosmosUnit = 1_000_000_000_000_000_000n

export interface Bond {
  readonly delegator: string
  readonly validator: string
  /** Bonded tokens. */
  readonly amount: Whole
}

/** A ballot, divided over options if wished; the shares add up to 1. */
export interface CosmosVote {
  readonly voter: string
  readonly options: Readonly<Partial<Record<CosmosOption, Fraction>>>
}

export interface CosmosCount {
  readonly tally: CosmosTally
  /** All bonded tokens, voted with or not, in the tally's unit. */
  readonly bonded: bigint
}

/**
 * Cosmos SDK v0.50, `x/gov/keeper/tally.go`. Whoever votes does so with what it has bonded, wherever; a validator that votes speaks
 * also for those of its delegators who did not (`inherits`; AtomOne has done away with it). Of several ballots of one voter the last
 * counts.
 */
export function cosmosCount(validators: readonly string[], bonds: readonly Bond[], votes: readonly CosmosVote[], inherits: boolean): CosmosCount {
  const tally = { yes: 0n, no: 0n, veto: 0n, abstain: 0n }
  const ballots = new Map(votes.map((vote) => [vote.voter, vote.options]))
  const unspoken = new Map(validators.map((validator) => [validator, 0n]))
  let bonded = 0n

  const add = (amount: bigint, options: CosmosVote['options']) => {
    for (const option of cosmosOptions) {
      const share = options[option]
      if (share) tally[option] += (amount * cosmosUnit * share.part) / share.of
    }
  }
  for (const { delegator, validator, amount } of bonds) {
    const before = unspoken.get(validator)
    if (before === undefined) continue // bonded to nobody who is in the active set
    const tokens = wholeOf(amount)
    bonded += tokens * cosmosUnit
    const ballot = ballots.get(delegator)
    if (ballot) add(tokens, ballot)
    else unspoken.set(validator, before + tokens)
  }
  if (inherits) for (const [validator, tokens] of unspoken) {
    const ballot = ballots.get(validator)
    if (ballot) add(tokens, ballot)
  }
  return { tally, bonded }
}
