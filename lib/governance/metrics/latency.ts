import { quantile } from '../../core/quantile'
import { sum } from '../../core/vector'

/** Days from submission to execution: all phases one after the other. */
export function latencyDays(phaseDays: ArrayLike<number>): number {
  return sum(phaseDays)
}

export interface LatencySpread {
  readonly median: number
  /** 95 of 100 decisions are no slower. */
  readonly slow: number
}

/** Of many decisions; undefined without any. An emergency path is a list of its own. */
export function latencySpread(days: ArrayLike<number>): LatencySpread | undefined {
  return days.length > 0 ? { median: quantile(days, 0.5), slow: quantile(days, 0.95) } : undefined
}
