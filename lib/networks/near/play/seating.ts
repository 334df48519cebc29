import { minimumStake, selectValidators } from '../selection/seats'
import { yoctoToNear } from '../yocto'
import type { Chain, ValidatorSet } from './chain'
import { amountInNear, isSmaller, limbRadix, limbsPerAmount, readAmount } from './limbs'

const closeCall = 1e-9

/** Orders validators by stake and gives out the seats of an epoch: `epoch` decides who may come back. */
export function seat(chain: Chain, set: ValidatorSet, epoch: number): void {
  const { order, back, settings: { validators, seats, minimumRatio } } = chain
  const { stakes, near } = set
  for (let i = 0; i < validators; i++) near[i] = amountInNear(stakes, i * limbsPerAmount)
  sortByStake(order, stakes)
  set.seats.fill(0)
  set.seated = 0
  const most = Math.max(seats.blockProducers, seats.chunkProducers, seats.chunkValidators)
  const [numerator, denominator] = [Number(minimumRatio.numerator), Number(minimumRatio.denominator)]
  let chosen = 0
  for (let k = 0; k < validators && set.seated < most; k++) {
    const i = order[k]!
    if (back[i]! > epoch) continue
    const margin = near[i]! * denominator - numerator * (chosen + near[i]!)
    if (Math.abs(margin) <= closeCall * near[i]! * denominator) return seatExactly(chain, set, epoch, most)
    if (margin < 0) break
    set.seats[i] = ++set.seated
    chosen += near[i]!
  }
  set.staked = stakedBy(set, validators)
}

/** The same in whole yocto, where doubles cannot tell. */
function seatExactly({ order, back, settings }: Chain, set: ValidatorSet, epoch: number, most: number): void {
  const proposals = Array.from(order).filter((i) => back[i]! <= epoch)
    .map((i) => ({ id: String(i).padStart(9, '0'), stake: readAmount(set.stakes, i * limbsPerAmount) }))
  set.seats.fill(0)
  set.seated = 0
  for (const { id } of selectValidators(proposals, most, settings.minimumRatio).selected) set.seats[Number(id)] = ++set.seated
  set.staked = stakedBy(set, settings.validators)
}

/** Insertion sort: the order hardly changes from one epoch to the next. Equal stakes by index. */
function sortByStake(order: Int32Array, stakes: Float64Array): void {
  for (let k = 1; k < order.length; k++) {
    const i = order[k]!
    let place = k
    while (place > 0 && isBefore(stakes, i, order[place - 1]!)) {
      order[place] = order[place - 1]!
      place--
    }
    order[place] = i
  }
}

function isBefore(stakes: Float64Array, i: number, j: number): boolean {
  if (isSmaller(stakes, j * limbsPerAmount, i * limbsPerAmount)) return true
  return i < j && !isSmaller(stakes, i * limbsPerAmount, j * limbsPerAmount)
}

function stakedBy({ stakes, seats }: ValidatorSet, validators: number): bigint {
  let a = 0, b = 0, c = 0, d = 0, e = 0
  for (let i = 0; i < validators; i++) {
    if (seats[i] === 0) continue
    const at = i * limbsPerAmount
    a += stakes[at]!
    b += stakes[at + 1]!
    c += stakes[at + 2]!
    d += stakes[at + 3]!
    e += stakes[at + 4]!
  }
  const radix = BigInt(limbRadix)
  return (((BigInt(e) * radix + BigInt(d)) * radix + BigInt(c)) * radix + BigInt(b)) * radix + BigInt(a)
}

/** What a seat of the cheapest role costs in a set, in NEAR. */
export function seatPrice({ order, settings: { seats, minimumRatio } }: Pick<Chain, 'order' | 'settings'>, set: ValidatorSet): number {
  const most = Math.max(seats.blockProducers, seats.chunkProducers, seats.chunkValidators)
  if (set.seated < most) return yoctoToNear(minimumStake(set.staked, minimumRatio))
  let least = Infinity
  for (const i of order) if (set.seats[i]! > 0) least = Math.min(least, set.near[i]!)
  return least === Infinity ? 0 : least
}
