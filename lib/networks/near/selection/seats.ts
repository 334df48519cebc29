import { ceilDivide, type Ratio } from '../ratio'

export interface Proposal {
  readonly id: string
  /** In yocto, or any other whole unit. */
  readonly stake: bigint
}

export interface Selection {
  /** In descending order of stake. */
  readonly selected: readonly Proposal[]
  /** Stake from which a further proposal would have got a seat. */
  readonly threshold: bigint
}

/** Largest stake first; among equal stakes the smaller account id. */
export function byStake(a: Proposal, b: Proposal): number {
  if (a.stake !== b.stake) return a.stake > b.stake ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/**
 * Walks down from the largest stake while seats are free and stake / (chosen + stake) > `minimumRatio`. As nearcore
 * `validator_selection.rs` @ 020adf6. Without proposals nobody is chosen and the threshold is 0; without seats it is 1, as if the smallest
 * chosen stake were nothing (the chain never has no seats).
 */
export function selectValidators(proposals: readonly Proposal[], seats: number, minimumRatio: Ratio): Selection {
  const selected: Proposal[] = []
  let chosen = 0n
  for (const proposal of [...proposals].sort(byStake)) {
    const together = chosen + proposal.stake
    if (selected.length >= seats || !(proposal.stake * minimumRatio.denominator > minimumRatio.numerator * together)) break
    selected.push(proposal)
    chosen = together
  }
  const isFull = selected.length >= seats
  return { selected, threshold: isFull ? (selected.at(-1)?.stake ?? 0n) + 1n : minimumStake(chosen, minimumRatio) }
}

/** ⌈ratio · chosen / (1 - ratio)⌉: what would just be this share of the stake together with it. */
export function minimumStake(chosen: bigint, { numerator, denominator }: Ratio): bigint {
  return ceilDivide(numerator * chosen, denominator - numerator)
}

export interface SeatCounts {
  readonly blockProducers: number
  readonly chunkProducers: number
  readonly chunkValidators: number
}

/** Mainnet, protocol 81. */
export const defaultSeats: SeatCounts = { blockProducers: 100, chunkProducers: 100, chunkValidators: 500 }
export const defaultMinimumRatio: Ratio = { numerator: 1n, denominator: 62_500n }
/** A proposal below seat price / this is refused at once. */
export const minimumStakeDivisor = 10n

export interface Roles extends Record<keyof SeatCounts, readonly Proposal[]> {
  readonly seatPrice: bigint
}

/** Everybody proposes for every role; the price of a seat is that of the cheapest role. */
export function selectRoles(proposals: readonly Proposal[], seats: SeatCounts, minimumRatio: Ratio): Roles {
  const blocks = selectValidators(proposals, seats.blockProducers, minimumRatio)
  const chunks = selectValidators(proposals, seats.chunkProducers, minimumRatio)
  const endorsements = selectValidators(proposals, seats.chunkValidators, minimumRatio)
  const prices = [blocks.threshold, chunks.threshold, endorsements.threshold]
  return {
    blockProducers: blocks.selected, chunkProducers: chunks.selected, chunkValidators: endorsements.selected,
    seatPrice: prices.reduce((least, price) => (price < least ? price : least)),
  }
}

/** Whether the chain takes a proposal at all. */
export function isProposalAccepted(stake: bigint, seatPrice: bigint): boolean {
  return stake >= seatPrice / minimumStakeDivisor
}
