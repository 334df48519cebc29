import { fromU16, ONE, product, quotient, toU16 } from '../fixed-point'
import type { AlphaCurve } from './liquid-alpha'
import { ABSENT, type EpochMemory } from './memory'

/** How the bonds of a Yuma 3 epoch move. */
export interface Yuma3Pace {
  /** Raw rate of every cell where there is no curve. */
  readonly rate: number
  readonly curve: AlphaCurve | undefined
  /** Whether a weight of 0 that was stored is an entry for liquid alpha: so without penalty and with the full one, not between. */
  readonly zerosStay: boolean
}

/**
 * Yuma 3 bonds of one miner: each a moving average of the validator's own weight. With a curve every cell has a rate of its own, and a bond
 * without an entry among the weights is lost. Adds the bonds' shares of what the miner earned to `dividends`, still without stake, and
 * stores bonds for validators that have a new permit. `forgotten` leaves the old bonds out.
 */
export function yuma3Bonds(memory: EpochMemory, targets: Float64Array, j: number, forgotten: boolean, { rate, curve, zerosStay }: Yuma3Pace): void {
  const { n, rows, rowCount, kept, weights, storedBonds, oldBonds, alpha, bonds, permits, dividends } = memory
  const start = j * n
  const consensus = memory.consensus[j]!
  const incentive = memory.incentive[j]!

  let sum = 0
  for (let k = 0; k < rowCount; k++) {
    const cell = start + rows[k]!
    const weight = targets[cell]!
    const stored = storedBonds[cell]!
    const old = stored > 0 && !forgotten ? fromU16(stored) : 0
    const pace = curve === undefined ? rate : curve.of(weight, old, consensus)
    const stays = curve === undefined || (kept[cell]! >= 0 && (weight > 0 || (zerosStay && weights[cell] === 0)))
    const bond = stays ? Math.min(ONE, product(pace, weight) + product(ONE - pace, old)) : 0
    oldBonds[cell] = old
    alpha[cell] = pace
    bonds[cell] = bond
    sum += bond
  }

  for (let k = 0; k < rowCount; k++) {
    const i = rows[k]!
    const bond = bonds[start + i]!
    if (sum > 0) dividends[i]! += product(quotient(bond, sum), incentive)
    if (permits[i] === 1) storedBonds[start + i] = bond > 0 ? toU16(bond) : ABSENT
  }
}
