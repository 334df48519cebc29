import { log, pow } from '../../../core/math'

/** Hosts who compare their copies and keep back every response on which they differ. */
export interface Coalition {
  /** Copies handed out. */
  readonly copies: number
  /** K ≥ 1 of them act together. */
  readonly members: number
  /** Chance p that a pair is embedded in a copy, in [0, 1]. */
  readonly inclusion: number
}

/** Share of a member's pairs that still answer: those that all others carry too, p^(K-1). */
export function survivingShare({ members, inclusion }: Pick<Coalition, 'members' | 'inclusion'>): number {
  return pow(inclusion, members - 1)
}

/** Chance that one pair tells the coalition from a given innocent copy: all members carry it, p^K, and the copy does not. */
export function tellingChance({ members, inclusion }: Pick<Coalition, 'members' | 'inclusion'>): number {
  return pow(inclusion, members) * (1 - inclusion)
}

/** Union bound on the chance that any innocent copy carries all surviving pairs: N (1 - p^K (1 - p))^M. Above 1 it says nothing. */
export function innocentTraceBound(coalition: Coalition, fingerprints: number): number {
  return coalition.copies * pow(1 - tellingChance(coalition), fingerprints)
}

/**
 * Fewest pairs for which {@link innocentTraceBound} is at most `failure`; undefined if no number is enough, because pairs are in all copies
 * or in none or because certainty is asked for.
 */
export function fingerprintsAgainst(coalition: Coalition, failure: number): number | undefined {
  if (coalition.copies <= failure) return 0
  const telling = tellingChance(coalition)
  if (!(telling > 0) || failure <= 0) return undefined
  let count = Math.max(0, Math.ceil(log(failure / coalition.copies) / log(1 - telling)))
  while (count > 0 && innocentTraceBound(coalition, count - 1) <= failure) count--
  while (innocentTraceBound(coalition, count) > failure) count++
  return count
}
