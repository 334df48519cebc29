/** Votes that so many credits buy honestly and divided over k wallets, √C and k √(C/k) = √(kC), and by how much more. */
export interface SybilVotes {
  readonly honest: number
  readonly divided: number
  readonly gain: number
}

export function sybilVotes(credits: number, identities: number): SybilVotes {
  return { honest: Math.sqrt(credits), divided: Math.sqrt(identities * credits), gain: Math.sqrt(identities) }
}

export interface SybilPlan {
  /** C / (2c): best if identities could be divided. */
  readonly continuous: number
  /** Best whole number; 0 if not one can be paid. */
  readonly identities: number
  readonly votes: number
}

/** The most votes from a budget when each identity costs c and the rest buys credits: √(k (C - k c)). Of equals, fewer identities. The cost is above 0. */
export function bestSybilPlan(budget: number, costPerIdentity: number): SybilPlan {
  if (!(costPerIdentity > 0)) throw new RangeError(`an identity costs something; got ${costPerIdentity}`)
  const continuous = budget / (2 * costPerIdentity)
  const squared = (k: number) => k * (budget - k * costPerIdentity)
  const low = Math.floor(continuous)
  const identities = squared(low + 1) > squared(low) ? low + 1 : low
  return { continuous, identities, votes: Math.sqrt(squared(identities)) }
}

/** A ring that gives to itself: k identities turn a donation C into (k - 1) C of raw subsidy, and the donation comes back. */
export interface FundingRing {
  readonly rawSubsidy: number
  /** Its part of a pool that is given away in full; all of it is profit. */
  readonly match: number
}

export function fundingRing(selfDonation: number, identities: number, pool: number, honestSubsidies: number): FundingRing {
  const rawSubsidy = (identities - 1) * selfDonation
  const all = rawSubsidy + honestSubsidies
  return { rawSubsidy, match: all > 0 ? (pool * rawSubsidy) / all : 0 }
}
