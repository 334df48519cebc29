import { halvingThreshold, raoPerBlock } from './issuance'

/** The rate at which TAO is minted, kept in doubles between halvings: what is left until the next one stays below 2⁵³ rao. */
export interface Issue {
  /** Rao per block. */
  readonly rate: number
  /** Rao that may still be issued before the rate halves. */
  readonly untilHalving: number
  /** Counts what a step issued for good; recycled TAO is not among it. */
  spend(rao: number): void
}

export function startOfIssue(issuance: bigint): Issue {
  let halvings = 0
  while (halvings < 60 && halvingThreshold(halvings + 1) <= issuance) halvings++
  const issue = { rate: raoPerBlock(issuance), untilHalving: Number(halvingThreshold(halvings + 1) - issuance), spend }
  function spend(rao: number): void {
    issue.untilHalving -= rao
    while (issue.untilHalving <= 0 && issue.rate > 0) {
      halvings++
      issue.rate = Math.floor(issue.rate / 2)
      issue.untilHalving += Number(halvingThreshold(halvings + 1) - halvingThreshold(halvings))
    }
  }
  return issue
}
