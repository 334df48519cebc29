import type { Stream } from '../../../core/random'
import type { Vector } from '../../../core/vector'
import { ABSENT, type EpochMemory } from '../chain/memory'
import { U16_MAX } from '../fixed-point'
import type { SubnetValues } from '../params'
import { judge, reserve } from './judgement'
import type { Qualities } from './qualities'
import type { Seats } from './seats'

/**
 * Fills in the weights that count in an epoch. With hiding they were committed that many epochs earlier, on what was known then: a judge
 * knew the qualities of that time, a copier the consensus published `copyDelay` epochs before.
 */
export class Ballots {
  private readonly opinion: Vector
  private readonly published: readonly Vector[]

  constructor(private readonly seats: Seats, private readonly values: SubnetValues, private readonly stream: Stream) {
    this.opinion = new Float64Array(seats.size)
    this.published = Array.from({ length: values.hiding + values.copyDelay }, () => new Float64Array(seats.size))
  }

  cast(memory: EpochMemory, qualities: Qualities, epoch: number): void {
    const { seats: { validatorsOf: { honest, scouts, copiers, cabal, incubator }, minersOf, owner }, values, opinion } = this
    const known = epoch - values.hiding
    const vote = (validator: number, burnShare: number) => {
      judge(this.seats, values, validator, known, qualities.at(known), this.stream, opinion)
      if (burnShare > 0) reserve(opinion, burnShare, { from: owner, to: owner + 1 })
    }
    for (let v = honest.from; v < scouts.to; v++) {
      vote(v, values.burnShare)
      store(memory, v, opinion)
    }
    store(memory, copiers.from, this.slot(epoch))
    vote(cabal.from, 0)
    if (values.cabalStake > 0) reserve(opinion, values.cabalSelf, minersOf.cabal)
    store(memory, cabal.from, opinion)
    vote(incubator.from, values.burnShare)
    if (values.incubatorStake > 0) reserve(opinion, values.incubatorShare, minersOf.incubator)
    store(memory, incubator.from, opinion)
  }

  /** Keeps the consensus of the epoch just run for copiers. */
  publish(memory: EpochMemory, epoch: number): void {
    this.slot(epoch).set(memory.consensus)
  }

  /** Consensus published `hiding + copyDelay` epochs before; all 0 before there was one. */
  private slot(epoch: number): Vector {
    return this.published[epoch % this.published.length]!
  }
}

/** As the chain stores weights: the largest is 65535, halves are rounded up, and what comes out as 0 is not submitted. */
function store({ n, storedWeights }: EpochMemory, validator: number, weights: Vector): void {
  let most = 0
  for (let uid = 0; uid < n; uid++) most = Math.max(most, weights[uid]!)
  for (let uid = 0; uid < n; uid++) {
    const stored = most > 0 ? Math.floor((weights[uid]! / most) * U16_MAX + 0.5) : 0
    storedWeights[uid * n + validator] = stored > 0 ? stored : ABSENT
  }
}
