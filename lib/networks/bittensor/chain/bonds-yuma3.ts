import { fromU16, ONE, product, quotient, toU16 } from '../fixed-point'
import type { AlphaCurve } from './liquid-alpha'
import { ABSENT, type EpochMemory } from './memory'
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
  const { n, storedBonds } = memory
  const { uids, count, seated, kept, targets, earned, oldBonds, bondDelta, alpha, bonds } = work
  const { curve, zerosStay } = pace
  const consensus = memory.consensus[j]!
  const incentive = memory.incentive[j]!

  let sum = 0
  for (let k = 0; k < count; k++) {
    const weight = targets[j * count + k]!
    const stored = storedBonds[j * n + uids[k]!]!
    const old = stored > 0 && !forgotten ? fromU16(stored) : 0
    const rate = curve === undefined ? pace.rate : curve.of(weight, old, consensus)
    const stays = curve === undefined || weight > 0 || (zerosStay && kept[j * count + k] === 0)
    const bond = stays ? Math.min(ONE, product(rate, weight) + product(ONE - rate, old)) : 0
    oldBonds[k] = old
    bondDelta[k] = weight
    alpha[k] = rate
    bonds[k] = bond
    sum += bond
  }

  for (let k = 0; k < count; k++) {
    earned[k]! += product(quotient(bonds[k]!, sum), incentive)
    if (seated[k] === 1) storedBonds[j * n + uids[k]!] = bonds[k]! > 0 ? toU16(bonds[k]!) : ABSENT
  }
}
