import { pow } from '../../../core/math'
import { type Vector } from '../../../core/vector'

/** Weight of the newest block in the average flow: 29,597,889,189,277 / (2⁶³ - 1), a half-life of 216,000 blocks. */
export const flowEmaWeight = 29597889189277 / 9223372036854775807

export interface FlowRule {
  /** Averages at or below it earn nothing, unless all are lower still. In the unit of the flows. */
  readonly cutoff: number
  /** p ≥ 1: how strongly larger flows are favoured. */
  readonly exponent: number
}

export const liveFlowRule: FlowRule = { cutoff: 0, exponent: 1 }

/** The average flow after a block in which users paid `flow` more TAO in than out. */
export function nextFlowEma(ema: number, flow: number): number {
  return (1 - flowEmaWeight) * ema + flowEmaWeight * flow
}

/**
 * Takes from users' flow what the protocol itself put into the pools: Sᵢ - m max(Qᵢ, 0) - min(Qᵢ, 0), m = min(1, Σmax(S, 0) /
 * Σmax(Q, 0)), so that the deduction never exceeds what users brought in all. m = 0 if the protocol put in nothing.
 */
export function netFlows(userEma: Vector, protocolEma: Vector, out: Vector): Vector {
  const brought = positiveSum(userEma)
  const injected = positiveSum(protocolEma)
  const scale = injected > 0 ? Math.min(1, brought / injected) : 0
  for (let i = 0; i < out.length; i++) {
    const own = protocolEma[i]!
    out[i] = userEma[i]! - (own > 0 ? scale * own : own)
  }
  return out
}

/**
 * Shares by flow: z = max(S - L, 0) above L = max(cutoff, min(0, min S)), then zᵖ / Σzᵖ. All 0 if nobody is above the limit: the
 * block's TAO is then not emitted. Flows are finite. `out` may be `flowEma`.
 */
export function taoFlowShares(flowEma: Vector, { cutoff, exponent }: FlowRule, out: Vector): Vector {
  let lowest = 0
  for (let i = 0; i < flowEma.length; i++) lowest = Math.min(lowest, flowEma[i]!)
  const limit = Math.max(cutoff, lowest)
  let largest = 0
  for (let i = 0; i < out.length; i++) largest = Math.max(largest, (out[i] = Math.max(0, flowEma[i]! - limit)))
  if (!(largest > 0)) return out.fill(0)
  let total = 0
  for (let i = 0; i < out.length; i++) total += out[i] = pow(out[i]! / largest, exponent) // scaled first, so that nothing overflows
  for (let i = 0; i < out.length; i++) out[i]! /= total
  return out
}

function positiveSum(x: Vector): number {
  let total = 0
  for (let i = 0; i < x.length; i++) total += Math.max(0, x[i]!)
  return total
}
