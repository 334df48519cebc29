import type { Source } from '../../../core/source'
import type { Vector } from '../../../core/vector'
import { liveRows } from './live-rows'
import { sources } from './sources'

/** The state of all eligible subnets in one block: everything a share rule may read that has been recorded. */
export interface EmissionSnapshot {
  readonly block: number
  readonly date: string
  /** Version of the runtime; its rule made `rao`. */
  readonly spec: number
  readonly source: Source
  /** TAO of the block, in rao. */
  readonly blockRao: number
  /** The gate's bar as stored, and the one 0.37 % higher that gives every observed amount. */
  readonly bar: number
  readonly fittedBar: number
  readonly netuid: Int32Array
  readonly priceEma: Vector
  readonly minerBurned: Vector
  /** Estimated with `typicalRootProportion` where `hasRootProportion` is 0. */
  readonly rootProportion: Vector
  readonly hasRootProportion: Uint8Array
  readonly enabled: Uint8Array
  /** What each subnet received in that block: injected, bought for, both together; rao. */
  readonly taoIn: Vector
  readonly chainBuy: Vector
  readonly rao: Vector
}

/** Median of the root proportions in August 2026, which range from .14 for old subnets to .88 for young ones. */
export const typicalRootProportion = 0.166

/** Flows were not recorded, so that the two flow rules cannot be applied to it; root proportions are a week younger. */
export const liveSnapshot: EmissionSnapshot = {
  block: 8_740_402,
  date: '2026-07-31',
  spec: 440,
  source: sources.metagraphed,
  blockRao: 500_000_000,
  bar: 0.00927284254359668,
  fittedBar: 0.009306966604157115,
  netuid: Int32Array.from(liveRows, ([netuid]) => netuid),
  priceEma: Float64Array.from(liveRows, ([, price]) => price),
  minerBurned: Float64Array.from(liveRows, ([, , burned]) => burned),
  rootProportion: Float64Array.from(liveRows, (row) => row[6] ?? typicalRootProportion),
  hasRootProportion: Uint8Array.from(liveRows, (row) => (row[6] === null ? 0 : 1)),
  enabled: Uint8Array.from(liveRows, (row) => row[3]),
  taoIn: Float64Array.from(liveRows, (row) => row[4]),
  chainBuy: Float64Array.from(liveRows, (row) => row[5]),
  rao: Float64Array.from(liveRows, (row) => row[4] + row[5]),
}
