import { ONE, product, quotient, toU16 } from '../fixed-point'
import { ABSENT, type EpochMemory } from './memory'

/**
 * Classic bonds of one miner: old ones and the stake behind the new ones each by share, their moving average by share again; adds what they
 * earn to `dividends` and stores them with the largest as 65535, for validators that have a new permit. `forgotten` leaves the old ones out.
 */
export function classicBonds(memory: EpochMemory, targets: Float64Array, j: number, forgotten: boolean, rate: number): void {
  const { n, rows, rowCount, activeStake, storedBonds, oldBonds, bondDelta, alpha, bonds, permits, dividends } = memory
  const start = j * n
  const incentive = memory.incentive[j]!

  // what there was and what comes
  let oldSum = 0
  let newSum = 0
  for (let k = 0; k < rowCount; k++) {
    const i = rows[k]!
    const bond = storedBonds[start + i]!
    const grown = product(targets[start + i]!, activeStake[i]!)
    if (bond > 0) oldSum += bond
    newSum += grown
    bondDelta[start + i] = grown
  }
  if (forgotten) oldSum = 0

  // moving average of the two shares
  let sum = 0
  for (let k = 0; k < rowCount; k++) {
    const i = rows[k]!
    const bond = storedBonds[start + i]!
    const old = oldSum > 0 && bond > 0 ? Math.floor((bond * ONE) / oldSum) : 0
    const grown = newSum > 0 ? quotient(bondDelta[start + i]!, newSum) : 0
    const mixed = product(rate, grown) + product(ONE - rate, old)
    oldBonds[start + i] = old
    bondDelta[start + i] = grown
    alpha[start + i] = rate
    bonds[start + i] = mixed
    sum += mixed
  }

  // by share once more, which pays
  let largest = 0
  for (let k = 0; k < rowCount; k++) {
    const i = rows[k]!
    const bond = sum > 0 ? quotient(bonds[start + i]!, sum) : 0
    bonds[start + i] = bond
    dividends[i]! += product(incentive, bond)
    if (bond > largest) largest = bond
  }

  // as stored
  for (let k = 0; k < rowCount; k++) {
    const i = rows[k]!
    const bond = bonds[start + i]!
    if (permits[i] === 1) storedBonds[start + i] = bond > 0 ? toU16(quotient(bond, largest)) : ABSENT
  }
}
