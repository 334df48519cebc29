/** Votes of directors that carry a decision: more than half of those in office, ⌊n / 2⌋ + 1, whoever comes. */
export function boardQuota(directorsInOffice: number): number {
  return Math.floor(directorsInOffice / 2) + 1
}
