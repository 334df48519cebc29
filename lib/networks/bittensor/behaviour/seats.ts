import type { SubnetValues } from '../params'
import type { Group, ValidatorGroup } from './groups'

/** UIDs from `from` up to but not including `to`. */
export interface Range {
  readonly from: number
  readonly to: number
}

export function sumOver(values: ArrayLike<number>, { from, to }: Range): number {
  let all = 0
  for (let i = from; i < to; i++) all += values[i]!
  return all
}

/** Which UID is whose: validators first, then miners, the owner's key last. Seats stay in place however large a group's stake is. */
export interface Seats {
  readonly size: number
  /** Number of validators, who sit on the first UIDs. */
  readonly validators: number
  readonly newcomer: number
  readonly owner: number
  readonly validatorsOf: Readonly<Record<ValidatorGroup, Range>>
  /** Miners' UIDs of every group; empty for those who have none. The owner's key is its only miner. */
  readonly minersOf: Readonly<Record<Group, Range>>
}

const none: Range = { from: 0, to: 0 }

export function seatsOf({ validators: honest, miners, cabalMiners, incubatorMiners }: SubnetValues): Seats {
  const seat = (from: number, count = 1): Range => ({ from, to: from + count })
  const validators = honest + 4
  const newcomer = validators + miners
  const cabal = seat(newcomer + 1, cabalMiners)
  const incubator = seat(cabal.to, incubatorMiners)
  const owner = incubator.to
  return {
    size: owner + 1,
    validators, newcomer, owner,
    validatorsOf: { honest: seat(0, honest), scouts: seat(honest), copiers: seat(honest + 1), cabal: seat(honest + 2), incubator: seat(honest + 3) },
    minersOf: { honest: none, scouts: none, copiers: none, cabal, incubator, miners: seat(validators, miners + 1), owner: seat(owner), delegators: none },
  }
}

/** Numbers apart, so that more members of one group do not move the chance of another. */
const groupStep = 1024

/** Address of a miner's chance, the same however many others there are. */
export function minerKey({ minersOf: { miners, cabal, incubator }, newcomer }: Seats, uid: number): number {
  if (uid < newcomer) return uid - miners.from
  return uid < cabal.to ? groupStep + uid - newcomer : 2 * groupStep + uid - incubator.from
}

/** Address of what a validator sees in a miner. */
export function cellKey(seats: Seats, validator: number, miner: number): number {
  const { from } = seats.validatorsOf.scouts
  const own = validator < from ? validator : groupStep + validator - from
  return own * 4 * groupStep + minerKey(seats, miner)
}
