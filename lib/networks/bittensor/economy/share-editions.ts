import type { Vector } from '../../../core/vector'
import type { Edition } from '../../contract'
import { barByQuantile, barByRank, gatedShares, gateQuantile, liveGateExponent, liveGateRank } from './emission-gate'
import { burnAdjustedShares, priceShares, rootWeightedShares } from './share-rules'
import { sources } from './sources'
import { liveFlowRule, netFlows, taoFlowShares } from './tao-flow'

export type ShareEditionId =
  | 'price' | 'taoFlow' | 'netTaoFlow' | 'rootWeighted' | 'burnAdjusted' | 'gateByQuantile' | 'gateByRank' | 'effectiveTao'

/** What a rule reads, one entry per eligible subnet. A rule's `needs` says which columns must be there. */
export interface ShareInputs {
  readonly size: number
  readonly priceEma?: Vector
  /** Share of the miners' pay that went to owner keys, in [0, 1]. */
  readonly minerBurned?: Vector
  readonly rootProportion?: Vector
  /** Averages of users' and of the protocol's TAO flow into the pools. */
  readonly userFlow?: Vector
  readonly protocolFlow?: Vector
}

export type ShareInput = Exclude<keyof ShareInputs, 'size'>

/** A dated rule. `id` names it in messages too. */
export interface ShareEdition extends Edition {
  readonly id: ShareEditionId
  /** Version of the runtime that brought it, where it is known. */
  readonly spec?: number
  /** First block, where it is known. */
  readonly block?: number
  readonly needs: readonly ShareInput[]
  /**
   * Writes the shares before disabled subnets are removed. A gate uses the given bar, or sets its own if it is 0; the others
   * ignore it. Absent where the formula is not public.
   */
  readonly shares?: (inputs: ShareInputs, bar: number, out: Vector) => Vector
  /** The bar that the rule would set on these shares before the gate. Only gates have one. */
  readonly barOf?: (burnAdjusted: Vector) => number
}

/** Every rule since subnets have prices, oldest first. */
export const shareEditions: readonly ShareEdition[] = [
  {
    id: 'price', standing: 'past', from: '2025-02-13', until: '2025-11-04', block: 4920351, source: sources.chain,
    needs: ['priceEma'],
    shares: (inputs, _bar, out) => priceShares(column(inputs, 'priceEma'), out),
  },
  {
    id: 'taoFlow', standing: 'past', from: '2025-11-04', until: '2026-05', spec: 334, source: sources.chain,
    needs: ['userFlow'],
    shares: (inputs, _bar, out) => taoFlowShares(column(inputs, 'userFlow'), liveFlowRule, out),
  },
  {
    id: 'netTaoFlow', standing: 'past', from: '2026-05', until: '2026-06-23', spec: 411, source: sources.chain,
    needs: ['userFlow', 'protocolFlow'],
    shares: (inputs, _bar, out) =>
      taoFlowShares(netFlows(column(inputs, 'userFlow'), column(inputs, 'protocolFlow'), out), liveFlowRule, out),
  },
  {
    id: 'rootWeighted', standing: 'past', from: '2026-06-23', until: '2026-07-16', spec: 421, block: 8466531, source: sources.brief,
    needs: ['priceEma', 'rootProportion', 'minerBurned'],
    shares: (inputs, _bar, out) =>
      rootWeightedShares(column(inputs, 'priceEma'), column(inputs, 'rootProportion'), column(inputs, 'minerBurned'), out),
  },
  {
    id: 'burnAdjusted', standing: 'past', from: '2026-07-16', until: '2026-07-27', spec: 432, block: 8636190, source: sources.chain,
    needs: ['priceEma', 'minerBurned'],
    shares: (inputs, _bar, out) => adjusted(inputs, out),
  },
  {
    id: 'gateByQuantile', standing: 'past', from: '2026-07-27', until: '2026-08-03', spec: 440, block: 8713793, source: sources.brief,
    needs: ['priceEma', 'minerBurned'],
    ...gate((shares) => barByQuantile(shares, gateQuantile)),
  },
  {
    id: 'gateByRank', standing: 'past', from: '2026-08-03', until: '2026-10-19', spec: 441, block: 8765683, source: sources.brief,
    needs: ['priceEma', 'minerBurned'],
    ...gate((shares) => barByRank(shares, liveGateRank)),
  },
  { id: 'effectiveTao', standing: 'unknown', from: '2026-10-19', spec: 481, source: sources.releases, needs: [] },
]

/** The latest rule whose formula is public: in force until 19 October 2026 at least. */
export const latestPublicRule: ShareEditionId = 'gateByRank'

export function shareEdition(id: ShareEditionId): ShareEdition {
  return shareEditions.find((edition) => edition.id === id)!
}

/** Which of the columns a rule needs are not there. */
export function missingInputs({ needs }: ShareEdition, inputs: ShareInputs): ShareInput[] {
  return needs.filter((name) => inputs[name] === undefined)
}

function column(inputs: ShareInputs, name: ShareInput): Vector {
  const values = inputs[name]
  if (values?.length !== inputs.size) throw new RangeError(`the rule needs ${inputs.size} entries of ${name}; got ${values?.length ?? 'none'}`)
  return values
}

function adjusted(inputs: ShareInputs, out: Vector): Vector {
  return burnAdjustedShares(column(inputs, 'priceEma'), column(inputs, 'minerBurned'), out)
}

function gate(barOf: (shares: Vector) => number): Required<Pick<ShareEdition, 'shares' | 'barOf'>> {
  return {
    barOf,
    shares: (inputs, bar, out) => {
      adjusted(inputs, out)
      return gatedShares(out, bar > 0 ? bar : barOf(out), liveGateExponent, out)
    },
  }
}
