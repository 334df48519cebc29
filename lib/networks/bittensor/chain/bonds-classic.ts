import { ONE, product, quotient, toU16 } from '../fixed-point'
import { ABSENT, type EpochMemory } from './memory'
import { noBonds } from './no-bonds'
import type { Workspace } from './workspace'

/**
 * Classic bonds of miner j: old ones and the stake behind the new ones each by share, their moving average by share again. Adds what they earn
 * to their validators and stores them for those with a new permit, the largest as 65535. `forgotten` leaves the old bonds out.
 */
export function classicBonds(memory: EpochMemory, work: Workspace, j: number, forgotten: boolean, rate: number): void {
  const { n, storedBonds } = memory
  const { uids, count, seated, targets, earned, oldBonds, bondDelta, bonds } = work
  const incentive = memory.incentive[j]!

  // what there was and what comes
  let oldSum = 0
  let newSum = 0
  for (let k = 0; k < count; k++) {
    const stored = storedBonds[j * n + uids[k]!]!
    const old = stored > 0 && !forgotten ? stored : 0
    oldBonds[k] = old
    oldSum += old
    newSum += targets[j * count + k]!
  }
  if (oldSum === 0 && newSum === 0) return noBonds(memory, work, j)

  // moving average of the two shares; without a sum all parts are 0
  const oldWhole = Math.max(1, oldSum)
  const newWhole = Math.max(1, newSum)
  let sum = 0
  let most = 0
  for (let k = 0; k < count; k++) {
    const old = Math.floor((oldBonds[k]! * ONE) / oldWhole)
    const grown = quotient(targets[j * count + k]!, newWhole)
    const mixed = product(rate, grown) + product(ONE - rate, old)
    oldBonds[k] = old
    bondDelta[k] = grown
    bonds[k] = mixed
    sum += mixed
    if (mixed > most) most = mixed
  }

  // by share once more, which pays, and against the largest, which is stored
  const largest = quotient(most, sum)
  for (let k = 0; k < count; k++) {
    const bond = quotient(bonds[k]!, sum)
    bonds[k] = bond
    earned[k]! += product(incentive, bond)
    if (seated[k] === 1) storedBonds[j * n + uids[k]!] = bond > 0 ? toU16(quotient(bond, largest)) : ABSENT
  }
}
