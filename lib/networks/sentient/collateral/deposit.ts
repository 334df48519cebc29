import { pow } from '../../../core/math'
import { detectionProbability } from '../fingerprints/detection'

/** A host between two audits: `fee` per query, `queries` in truth, `probes` of chance `perProbe` each, and a deposit to lose. */
export interface Audit {
  readonly fee: number
  readonly queries: number
  readonly probes: number
  /** In [0, 1]. */
  readonly perProbe: number
  readonly deposit: number
}

/**
 * Least deposit with which hiding any share of traffic does not pay: f V / (n q), the limit of u (1 - P) / P · f V as u goes to 0, where it
 * is largest. Undefined if nothing is ever found.
 */
export function minimumDeposit({ fee, queries, probes, perProbe }: Omit<Audit, 'deposit'>): number | undefined {
  return probes * perProbe > 0 ? (fee * queries) / (probes * perProbe) : undefined
}

/** What a host may expect of hiding the share u: fees saved if not found, less the deposit if found. */
export function hidingGain(hidden: number, { fee, queries, probes, perProbe, deposit }: Audit): number {
  const found = detectionProbability(hidden, probes, perProbe)
  return hidden * fee * queries * (1 - found) - found * deposit
}

/**
 * The share of traffic that is best to hide, in [0, 1]: where the derivative of {@link hidingGain} is 0, (f V - n q D) / (f V q (n + 1)). 1 if
 * nothing is found; 0 if there are no fees to save.
 */
export function bestHidden({ fee, queries, probes, perProbe, deposit }: Audit): number {
  const due = fee * queries
  if (!(due > 0)) return 0
  if (!(probes * perProbe > 0)) return 1
  return Math.min(1, Math.max(0, (due - probes * perProbe * deposit) / (due * perProbe * (probes + 1))))
}

/** What a prover may expect of one audit: the share β of the deposit, if the host is found out. */
export function proverIncome(hidden: number, { probes, perProbe, deposit }: Pick<Audit, 'probes' | 'perProbe' | 'deposit'>, share: number): number {
  return share * detectionProbability(hidden, probes, perProbe) * deposit
}

/** Hiding the share u pays just as much as honesty with this deposit; undefined at u = 0 or where nothing is found. */
export function indifferentDeposit(hidden: number, { fee, queries, probes, perProbe }: Omit<Audit, 'deposit'>): number | undefined {
  const missed = pow(1 - perProbe * hidden, probes)
  return missed < 1 ? (hidden * fee * queries * missed) / (1 - missed) : undefined
}
