import type { Fact } from '../../../core/chart'
import { mean } from '../../../core/stats'
import type { Course, EpochView } from './epoch-view'
import { perStake, studyFolder } from './measure'

const factKey = (name: string) => `${studyFolder}.facts.${name}`
const number = (value: number) => ({ value, unit: 'none' }) as const
const share = (value: number) => ({ value, unit: 'fraction' }) as const
const count = (value: number) => ({ value, unit: 'count' }) as const

/** Less than this is rounding. */
const noticeable = 1e-4

/** What the whole course says: who got more than the own stake would bring and who less, and where nobody agreed. */
export function courseFacts(course: Course): readonly Fact[] {
  return [...dividendFacts(course), ...silentFacts(course)]
}

function dividendFacts({ epochs, validators }: Course): readonly Fact[] {
  const staked = Array.from({ length: validators }, (_, v) => v).filter((v) => epochs.some(({ stake }) => stake[v]! > 0))
  const byEpoch = epochs.map(perStake)
  const overall = staked.map((v) => ({ v, value: mean(byEpoch.map((row) => row[v]!)) }))
  if (overall.length === 0) return [{ key: factKey('noStake'), values: {} }]
  if (overall.length === 1) return []
  const [most, least] = [extreme(overall, 1), extreme(overall, -1)]
  if (most.value - least.value < noticeable) return [{ key: factKey('level'), values: { epochs: { value: epochs.length, unit: 'epoch' } } }]
  return [{
    key: factKey('spread'),
    values: { epochs: { value: epochs.length, unit: 'epoch' }, most: number(most.v + 1), mostValue: number(most.value), least: number(least.v + 1), leastValue: number(least.value) },
  }]
}

function extreme(entries: readonly { readonly v: number; readonly value: number }[], sign: 1 | -1) {
  return entries.reduce((best, entry) => (sign * entry.value > sign * best.value ? entry : best))
}

function silentFacts({ epochs }: Course): readonly Fact[] {
  const silent = epochs.filter(({ consensus }) => consensus.every((level) => level === 0))
  return silent.length === 0 ? [] : [{ key: factKey('silent'), values: { first: number(silent[0]!.epoch), count: count(silent.length) } }]
}

/** What the step of clipping did in one epoch. */
export function clippingFact({ weights, cut }: EpochView, miners: number): Fact {
  const clippedCells = cut.filter((part) => part > noticeable).length
  if (clippedCells === 0) return { key: factKey('unclipped'), values: {} }
  const worst = cut.reduce((best, part, at) => (part > cut[best]! ? at : best), 0)
  return {
    key: factKey('clipped'),
    values: {
      cells: count(clippedCells), validator: number(Math.floor(worst / miners) + 1), miner: number((worst % miners) + 1),
      from: share(weights[worst]!), to: share(weights[worst]! - cut[worst]!),
    },
  }
}

/** Which miner the consensus favours most, and what that brings it. */
export function incentiveFact({ incentive, consensus }: EpochView): Fact {
  const best = incentive.reduce((at, value, m) => (value > incentive[at]! ? m : at), 0)
  if (!(incentive[best]! > 0)) return { key: factKey('nobody'), values: {} }
  return { key: factKey('favourite'), values: { miner: number(best + 1), level: share(consensus[best]!), incentive: share(incentive[best]!) } }
}

/** Who gets most and least for the stake in one epoch. */
export function dividendFact(view: EpochView): Fact {
  const staked = [...perStake(view)].map((value, v) => ({ v, value })).filter(({ v }) => view.stake[v]! > 0)
  if (staked.length === 0 || staked.every(({ value }) => value === 0)) return { key: factKey('nothing'), values: {} }
  const [most, least] = [extreme(staked, 1), extreme(staked, -1)]
  if (most.value - least.value < noticeable) return { key: factKey('levelNow'), values: {} }
  return {
    key: factKey('spreadNow'),
    values: { most: number(most.v + 1), mostValue: number(most.value), least: number(least.v + 1), leastValue: number(least.value) },
  }
}

/** Which bond moved most in one epoch, as a share of all bonds with its miner. */
export function bondFact(now: Float64Array, before: Float64Array | undefined, miners: number): Fact {
  if (!before) return { key: factKey('firstBonds'), values: {} }
  const moved = now.map((bond, at) => Math.abs(bond - before[at]!))
  const at = moved.reduce((best, move, index) => (move > moved[best]! ? index : best), 0)
  if (moved[at]! < noticeable) return { key: factKey('restingBonds'), values: {} }
  return {
    key: factKey('movedBond'),
    values: { validator: number(Math.floor(at / miners) + 1), miner: number((at % miners) + 1), from: share(before[at]!), to: share(now[at]!) },
  }
}
