import { medianOf } from '../../core/quantile'
import { mean } from '../../core/stats'

/** One decision of many. */
export interface Decided {
  readonly supply: number
  /** Power that counts towards the quorum. */
  readonly turnoutPower: number
  readonly quorum: number
  readonly passed: boolean
  /** What the median member and the sum of all utilities would have had. */
  readonly medianMemberWants: boolean
  readonly utilitarianWants: boolean
}

/** Shares of decisions; all 0 without any. */
export interface DecisionRecord {
  readonly meanTurnoutSupply: number
  readonly medianTurnoutSupply: number
  readonly quorumFailureRate: number
  readonly passRate: number
  readonly medianAlignment: number
  readonly utilitarianAlignment: number
}

export function recordOf(decisions: readonly Decided[]): DecisionRecord {
  const turnouts = decisions.map(({ turnoutPower, supply }) => turnoutOf(turnoutPower, supply))
  const rate = (holds: (decision: Decided) => boolean) => (decisions.length > 0 ? decisions.filter(holds).length / decisions.length : 0)
  return {
    meanTurnoutSupply: mean(turnouts),
    medianTurnoutSupply: turnouts.length > 0 ? medianOf(turnouts) : 0,
    quorumFailureRate: rate(({ turnoutPower, quorum }) => turnoutPower < quorum),
    passRate: rate(({ passed }) => passed),
    medianAlignment: rate(({ passed, medianMemberWants }) => passed === medianMemberWants),
    utilitarianAlignment: rate(({ passed, utilitarianWants }) => passed === utilitarianWants),
  }
}

/** Part of a base (supply, circulating tokens, delegated tokens, heads) that voted; 0 of nothing. */
export function turnoutOf(cast: number, base: number): number {
  return base > 0 ? cast / base : 0
}
