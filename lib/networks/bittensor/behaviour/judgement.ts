import { exp } from '../../../core/math'
import { normalAt, type Stream } from '../../../core/random'
import { normalize, type Vector } from '../../../core/vector'
import type { SubnetValues } from '../params'
import { cellKey, type Seats } from './seats'

/**
 * Writes what a validator thinks each UID deserves, adding up to 1: true quality times e^(noise · η), fresh for each validator, miner
 * and epoch. Only scouts know the newcomer before the others find it.
 */
export function judge(seats: Seats, values: SubnetValues, validator: number, time: number, quality: Vector, stream: Stream, opinion: Vector): void {
  const isBlind = time < values.arrival + values.discoveryLag && validator !== seats.validatorsOf.scouts.from
  opinion.fill(0)
  for (let uid = seats.validators; uid < seats.owner; uid++) {
    if (quality[uid]! > 0 && !(isBlind && uid === seats.newcomer)) opinion[uid] = quality[uid]! * seen(values.noise, stream, cellKey(seats, validator, uid), time)
  }
  normalize(opinion)
}

function seen(noise: number, stream: Stream, key: number, time: number): number {
  return noise > 0 ? exp(noise * normalAt(stream, key, time)) : 1
}

/** Keeps `share` of the weight for these UIDs, in equal parts, and scales the rest down. */
export function reserve(opinion: Vector, share: number, { from, to }: { readonly from: number; readonly to: number }): void {
  for (let uid = 0; uid < opinion.length; uid++) opinion[uid]! *= 1 - share
  for (let uid = from; uid < to; uid++) opinion[uid]! += share / (to - from)
}
