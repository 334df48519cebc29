import { exp } from '../../../core/math'
import { fillNormal, type Stream } from '../../../core/random'
import { normalize, type Vector } from '../../../core/vector'
import type { SubnetValues } from '../params'
import { arrivalTime } from './qualities'
import { cellKey, type Range, type Seats } from './seats'

/** What validators think of miners. */
export class Judgement {
  private readonly errors: Vector
  /** Views of `errors` whose addresses of chance follow each other, with the UID at which each begins. */
  private readonly pieces: readonly { readonly from: number; readonly errors: Vector }[]

  constructor(private readonly seats: Seats, private readonly values: SubnetValues, private readonly stream: Stream) {
    const { validators, newcomer, minersOf: { cabal, incubator } } = seats
    this.errors = new Float64Array(seats.size)
    const starts = [validators, newcomer, cabal.from, incubator.from, seats.owner]
    this.pieces = starts.slice(0, -1).map((from, k) => ({ from, errors: this.errors.subarray(from, starts[k + 1]) }))
  }

  /**
   * Writes what a validator thinks each UID deserves, adding up to 1: true quality times e^(noise · η), fresh for each validator, miner
   * and epoch. Only scouts know the newcomer before the others find it.
   */
  write(validator: number, time: number, quality: Vector, opinion: Vector): void {
    const { seats, values, errors } = this
    const { noise, discoveryLag } = values
    if (noise > 0) this.err(validator, time)
    opinion.fill(0)
    for (let uid = seats.validators; uid < seats.owner; uid++) if (quality[uid]! > 0) opinion[uid] = quality[uid]! * exp(noise * errors[uid]!)
    if (time < arrivalTime(values) + discoveryLag && validator !== seats.validatorsOf.scouts.from) opinion[seats.newcomer] = 0
    normalize(opinion)
  }

  private err(validator: number, time: number): void {
    for (let k = 0; k < this.pieces.length; k++) {
      const { from, errors } = this.pieces[k]!
      fillNormal(this.stream, time, errors, cellKey(this.seats, validator, from))
    }
  }
}

/** Keeps `share` of the weight for these UIDs, in equal parts, and scales the rest down. */
export function reserve(opinion: Vector, share: number, { from, to }: Range): void {
  for (let uid = 0; uid < opinion.length; uid++) opinion[uid]! *= 1 - share
  for (let uid = from; uid < to; uid++) opinion[uid]! += share / (to - from)
}
