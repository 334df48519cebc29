import { exp } from '../../../core/math'
import { fork, normalAt, uniformAt, type Stream } from '../../../core/random'
import type { Vector } from '../../../core/vector'
import { params, type SubnetValues } from '../params'
import { minerKey, type Seats } from './seats'

/** Time begins here, so that there is a past to judge however long weights stay hidden, and always the same one. */
const firstTime = -params.hiding.max

/**
 * How good every miner truly is, epoch by epoch: lognormal about its group's mean, z(t) = √(1 - drift²) z(t-1) + drift ε. Independent
 * miners may be replaced by new ones. The newcomer is steady: nothing before it arrives, then its quality. Miners of absent groups have 0.
 */
export class Qualities {
  /** Where a UID gave way to another miner in the epoch at hand. */
  readonly replaced: Uint8Array
  time = firstTime - 1
  private readonly states: Vector
  private readonly means: Vector
  private readonly history: readonly Vector[]
  private readonly moves: Stream
  private readonly exits: Stream

  constructor(private readonly seats: Seats, private readonly values: SubnetValues, stream: Stream) {
    this.replaced = new Uint8Array(seats.size)
    this.states = new Float64Array(seats.size)
    this.means = meansOf(seats, values)
    this.history = Array.from({ length: values.hiding + 1 }, () => new Float64Array(seats.size))
    this.moves = fork(stream, 0)
    this.exits = fork(stream, 1)
    while (this.time < -1) this.advance()
  }

  /** Qualities by UID at a moment no longer ago than weights stay hidden. */
  at(time: number): Vector {
    return this.history[(time - firstTime) % this.history.length]!
  }

  /** Moves on by one epoch. */
  advance(): void {
    const { seats, values, states, means, replaced, moves } = this
    const t = ++this.time
    const now = this.at(t)
    const kept = t === firstTime ? 0 : Math.sqrt(1 - values.drift * values.drift)
    const moved = t === firstTime ? 1 : values.drift
    for (let uid = seats.validators; uid < seats.owner; uid++) {
      const key = minerKey(seats, uid)
      const shock = normalAt(moves, key, t)
      replaced[uid] = this.leaves(uid, key, t) ? 1 : 0
      states[uid] = replaced[uid] === 1 ? shock : kept * states[uid]! + moved * shock
      now[uid] = means[uid]! * exp(values.spread * (states[uid]! - values.spread / 2))
    }
    now[seats.newcomer] = t >= arrivalTime(values) ? values.newcomerQuality : 0
    replaced[seats.newcomer] = t === arrivalTime(values) ? 1 : 0
  }

  private leaves(uid: number, key: number, t: number): boolean {
    return uid < this.seats.newcomer && t > 0 && uniformAt(this.exits, key, t) < this.values.turnover
  }
}

/** Times count from 0, epochs from 1. */
export function arrivalTime({ arrival }: SubnetValues): number {
  return arrival - 1
}

function meansOf({ size, validators, newcomer, minersOf }: Seats, values: SubnetValues): Vector {
  const means = new Float64Array(size)
  means.fill(1, validators, newcomer)
  means.fill(values.cabalStake > 0 ? values.cabalQuality : 0, minersOf.cabal.from, minersOf.cabal.to)
  means.fill(values.incubatorStake > 0 ? values.incubatorQuality : 0, minersOf.incubator.from, minersOf.incubator.to)
  return means
}
