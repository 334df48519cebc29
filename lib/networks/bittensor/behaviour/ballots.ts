import type { Stream } from '../../../core/random'
import type { Vector } from '../../../core/vector'
import { ABSENT, type EpochMemory } from '../chain/memory'
import { U16_MAX } from '../fixed-point'
import type { SubnetValues } from '../params'
import { Judgement, reserve } from './judgement'
import type { Qualities } from './qualities'
import type { Range, Seats } from './seats'

/** A validator that judges, and what it does to its judgement before submitting it. */
interface Judge {
  readonly uid: number
  readonly reserves: readonly { readonly share: number; readonly of: Range }[]
}

/**
 * Fills in the weights that count in an epoch. With hiding they were committed that many epochs earlier, on what was known then: a judge
 * knew the qualities of that time, a copier the consensus published `copyDelay` epochs before.
 */
export class Ballots {
  private readonly opinion: Vector
  private readonly judges: readonly Judge[]
  private readonly judgement: Judgement
  private readonly published: readonly Vector[]

  constructor(private readonly seats: Seats, private readonly values: SubnetValues, stream: Stream) {
    this.opinion = new Float64Array(seats.size)
    this.judges = judgesOf(seats, values)
    this.judgement = new Judgement(seats, values, stream)
    this.published = Array.from({ length: values.hiding + values.copyDelay }, () => new Float64Array(seats.size))
  }

  cast(memory: EpochMemory, qualities: Qualities, epoch: number): void {
    const { judges, judgement, opinion } = this
    const known = epoch - this.values.hiding
    for (let k = 0; k < judges.length; k++) {
      const { uid, reserves } = judges[k]!
      judgement.write(uid, known, qualities.at(known), opinion)
      for (let r = 0; r < reserves.length; r++) reserve(opinion, reserves[r]!.share, reserves[r]!.of)
      store(memory, uid, opinion)
    }
    store(memory, this.seats.validatorsOf.copiers.from, this.slot(epoch))
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

/** All validators with stake but the copier, with what they keep for the owner's key or miners of their own. */
function judgesOf({ validatorsOf, minersOf }: Seats, values: SubnetValues): readonly Judge[] {
  const burn = values.burnShare > 0 ? [{ share: values.burnShare, of: minersOf.owner }] : []
  const judges: Judge[] = Array.from({ length: values.validators }, (_, i) => ({ uid: validatorsOf.honest.from + i, reserves: burn }))
  if (values.scoutStake > 0) judges.push({ uid: validatorsOf.scouts.from, reserves: burn })
  if (values.cabalStake > 0) judges.push({ uid: validatorsOf.cabal.from, reserves: [{ share: values.cabalSelf, of: minersOf.cabal }] })
  if (values.incubatorStake > 0) {
    judges.push({ uid: validatorsOf.incubator.from, reserves: [...burn, { share: values.incubatorShare, of: minersOf.incubator }] })
  }
  return judges
}

/** As the chain stores weights: the largest is 65535, halves are rounded up, and what comes out as 0 is not submitted. */
function store({ n, storedWeights }: EpochMemory, validator: number, weights: Vector): void {
  let most = 0
  for (let uid = 0; uid < n; uid++) if (weights[uid]! > most) most = weights[uid]!
  for (let uid = 0, cell = validator; uid < n; uid++, cell += n) {
    const stored = weights[uid]! > 0 ? Math.floor((weights[uid]! / most) * U16_MAX + 0.5) : 0
    storedWeights[cell] = stored > 0 ? stored : ABSENT
  }
}
