import type { ProposalState } from '../../contract'

/** What happens to a proposal after it has succeeded; times on one clock, undefined while it has not happened. */
export interface Execution {
  readonly queuedAt?: number
  readonly executedAt?: number
  /** A guardian may cancel at any stage before execution. */
  readonly canceledAt?: number
}

export interface TimelockTerms {
  /** Wait between queueing and the first moment of execution. */
  readonly delay: number
  /** From that moment on, the time in which execution is possible; Infinity: for ever (OpenZeppelin), 14 days with Compound. */
  readonly grace: number
}

/**
 * State at a moment of a proposal that has succeeded. With a timelock it waits after being queued, and expires when nobody has
 * executed it within the grace period; the first moment after the grace period is too late, as in Compound's Timelock @ a3214f67.
 */
export function stateAfterSuccess({ queuedAt, executedAt, canceledAt }: Execution, { delay, grace }: TimelockTerms, now: number): ProposalState {
  const isPast = (moment: number | undefined) => moment !== undefined && moment <= now
  if (isPast(executedAt)) return 'executed'
  if (isPast(canceledAt)) return 'canceled'
  if (queuedAt === undefined || queuedAt > now) return 'succeeded'
  return now > queuedAt + delay + grace ? 'expired' : 'queued'
}

export function mayExecute({ queuedAt, executedAt, canceledAt }: Execution, { delay, grace }: TimelockTerms, now: number): boolean {
  const isOpen = executedAt === undefined && canceledAt === undefined && queuedAt !== undefined
  return isOpen && now >= queuedAt + delay && now <= queuedAt + delay + grace
}
