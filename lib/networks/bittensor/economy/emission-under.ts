import { concentrationOf, type Concentration } from '../../../core/concentration'
import { ascending, sum, type Vector } from '../../../core/vector'
import type { EmissionSnapshot } from './live-snapshot'
import { blocksPerDay, raoPerTao } from './rao'
import { missingInputs, shareEdition, type ShareEdition, type ShareEditionId, type ShareInput, type ShareInputs } from './share-editions'
import { burnAdjustedShares, keepEnabled } from './share-rules'

/** Which bar a gate uses: the one it would set on the snapshot itself, the one stored then, or the one fitted to the amounts. */
export type BarChoice = 'own' | 'stored' | 'fitted'

/** What each subnet of a snapshot would get. Entries stand in the snapshot's order. */
export interface Emission {
  readonly kind: 'emission'
  readonly edition: ShareEditionId
  readonly share: Vector
  readonly taoPerDay: Vector
  /** The gate's bar; 0 for rules without a gate. */
  readonly bar: number
  /** Indices of subnets with a share that rests on an estimated root proportion. */
  readonly estimated: readonly number[]
}

/** A rule that cannot be applied: its formula is not public, or the snapshot lacks what it reads. */
export interface NoEmission {
  readonly kind: 'unknown'
  readonly edition: ShareEditionId
  readonly missing: readonly ShareInput[]
}

/**
 * The shares of a snapshot's subnets, disabled ones without any, under one rule. Readers may hand in changed copies of the
 * snapshot; `flows` adds what the flow rules read.
 */
export function emissionUnder(
  id: ShareEditionId, snapshot: EmissionSnapshot, bar: BarChoice = 'own', flows: Pick<ShareInputs, 'userFlow' | 'protocolFlow'> = {},
): Emission | NoEmission {
  const edition = shareEdition(id)
  const inputs = inputsOf(snapshot, flows)
  const missing = missingInputs(edition, inputs)
  if (!edition.shares || missing.length > 0) return { kind: 'unknown', edition: id, missing }
  const used = barOf(edition, snapshot, bar)
  const share = keepEnabled(edition.shares(inputs, used, new Float64Array(inputs.size)), snapshot.enabled)
  const taoPerDay = share.map((part) => (part * snapshot.blockRao * blocksPerDay) / raoPerTao)
  return { kind: 'emission', edition: id, share, taoPerDay, bar: used, estimated: estimatedIn(edition, snapshot) }
}

/** What the chain paid in the snapshot's own block. */
export function observedEmission(snapshot: EmissionSnapshot): Vector {
  const total = sum(snapshot.rao)
  return snapshot.rao.map((rao) => (total > 0 ? rao / total : 0))
}

/** How a subnet fares under another rule. TAO per day. */
export interface EmissionChange {
  readonly index: number
  readonly netuid: number
  readonly before: number
  readonly after: number
}

/** All subnets, who gains most first and who loses most last; of equals in the snapshot's order. */
export function emissionChanges({ netuid }: EmissionSnapshot, before: Vector, after: Vector): EmissionChange[] {
  return Array.from(netuid, (id, index) => ({ index, netuid: id, before: before[index]!, after: after[index]! })).sort(
    (a, b) => b.after - b.before - (a.after - a.before) || a.index - b.index,
  )
}

/** How unequal an emission is over the given subnets, and what the largest 1, 5, 10, 20 and 32 get together. */
export interface EmissionSpread extends Concentration {
  readonly top: Readonly<Record<1 | 3 | 5 | 10 | 20 | 32, number>>
  /** Subnets that get anything at all. */
  readonly receiving: number
}

export function emissionSpread(share: Vector): EmissionSpread {
  const sorted = ascending(share).reverse()
  const total = sum(sorted)
  const first = (count: number) => (total > 0 ? sum(sorted.subarray(0, count)) / total : 0)
  return {
    ...concentrationOf(share),
    top: { 1: first(1), 3: first(3), 5: first(5), 10: first(10), 20: first(20), 32: first(32) },
    receiving: sorted.filter((part) => part > 0).length,
  }
}

function inputsOf(snapshot: EmissionSnapshot, flows: Pick<ShareInputs, 'userFlow' | 'protocolFlow'>): ShareInputs {
  const { priceEma, minerBurned, rootProportion } = snapshot
  return { size: snapshot.netuid.length, priceEma, minerBurned, rootProportion, ...flows }
}

function barOf({ barOf: own }: ShareEdition, snapshot: EmissionSnapshot, choice: BarChoice): number {
  if (!own) return 0
  if (choice !== 'own') return choice === 'stored' ? snapshot.bar : snapshot.fittedBar
  return own(burnAdjustedShares(snapshot.priceEma, snapshot.minerBurned, new Float64Array(snapshot.netuid.length)))
}

function estimatedIn({ needs }: ShareEdition, { hasRootProportion, enabled, minerBurned }: EmissionSnapshot): number[] {
  if (!needs.includes('rootProportion')) return []
  return Array.from(hasRootProportion.keys()).filter((i) => !hasRootProportion[i] && enabled[i] === 1 && minerBurned[i]! < 1)
}
