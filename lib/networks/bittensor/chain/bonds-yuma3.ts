import { fromU16, ONE, product, quotient, toU16 } from '../fixed-point'
import type { AlphaCurve } from './liquid-alpha'
import { ABSENT, type EpochMemory } from './memory'
import { noBonds } from './no-bonds'
import type { Workspace } from './workspace'

/** How the bonds of a Yuma 3 epoch move. */
export interface Yuma3Pace {
  /** Raw rate of every cell where there is no curve. */
  readonly rate: number
  readonly curve: AlphaCurve | undefined
  /** Whether a stored weight of 0 is an entry for liquid alpha: so without penalty and with the full one, not between. */
  readonly zerosStay: boolean
}

/**
 * Yuma 3 bonds of miner j: each a moving average of the validator's own weight. With a curve every cell has a rate of its own, and a bond
 * without an entry among the weights is lost. Adds the bonds' shares of what the miner earned to their validators, still without stake, and
 * stores bonds for those with a new permit. `forgotten` leaves the old bonds out.
 */
export function yuma3Bonds(memory: EpochMemory, work: Workspace, j: number, forgotten: boolean, pace: Yuma3Pace): void {
  const { oldBonds, bondDelta, count, alpha } = work
  if (!takeIn(memory, work, j, forgotten)) return noBonds(memory, work, j)
  if (pace.curve) {
    pace.curve.fill(bondDelta, oldBonds, memory.consensus[j]!, count, alpha)
    payAndStore(memory, work, j, mixedLiquid(work, j, pace.zerosStay))
  } else {
    alpha.fill(pace.rate, 0, count)
    payAndStore(memory, work, j, mixed(work, pace.rate))
  }
}

/** What there was and what comes; false if there is nothing. */
function takeIn({ n, storedBonds }: EpochMemory, { uids, count, targets, oldBonds, bondDelta }: Workspace, j: number, forgotten: boolean): boolean {
  let any = false
  for (let k = 0; k < count; k++) {
    const weight = targets[j * count + k]!
    const stored = storedBonds[j * n + uids[k]!]!
    const old = stored > 0 && !forgotten ? fromU16(stored) : 0
    if (weight + old > 0) any = true
    oldBonds[k] = old
    bondDelta[k] = weight
  }
  return any
}

/** Moving average with one rate; answers the sum. */
function mixed({ count, oldBonds, bondDelta, bonds }: Workspace, rate: number): number {
  let sum = 0
  for (let k = 0; k < count; k++) {
    const bond = product(rate, bondDelta[k]!) + product(ONE - rate, oldBonds[k]!)
    bonds[k] = bond
    sum += bond
  }
  return sum
}

/** Moving average with the rates of the cells, of those that have an entry; answers the sum. */
function mixedLiquid({ count, kept, oldBonds, bondDelta, alpha, bonds }: Workspace, j: number, zerosStay: boolean): number {
  let sum = 0
  for (let k = 0; k < count; k++) {
    const weight = bondDelta[k]!
    const rate = alpha[k]!
    const stays = weight > 0 || (zerosStay && kept[j * count + k] === 0)
    const bond = stays ? Math.min(ONE, product(rate, weight) + product(ONE - rate, oldBonds[k]!)) : 0
    bonds[k] = bond
    sum += bond
  }
  return sum
}

function payAndStore(memory: EpochMemory, work: Workspace, j: number, sum: number): void {
  const { n, storedBonds } = memory
  const { uids, count, seated, earned, bonds } = work
  const incentive = memory.incentive[j]!
  for (let k = 0; k < count; k++) {
    const bond = bonds[k]!
    earned[k]! += product(quotient(bond, sum), incentive)
    if (seated[k] === 1) storedBonds[j * n + uids[k]!] = bond > 0 ? toU16(bond) : ABSENT
  }
}
