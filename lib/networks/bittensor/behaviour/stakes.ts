import { exp } from '../../../core/math'
import { normalAt, type Stream } from '../../../core/random'
import { normalize, sum, type Vector } from '../../../core/vector'
import type { SubnetValues } from '../params'
import type { Seats } from './seats'

/** What the groups beside honest validators may hold together; if they were to hold more, all are scaled down. */
export const mostOfOthers = 0.95

/** Share of every validator in the stake at the start; they add up to 1. Honest stakes are spread lognormally. */
export function startingStakes(seats: Seats, values: SubnetValues, stream: Stream): Vector {
  const others = Float64Array.of(values.scoutStake, values.copierStake, values.cabalStake, values.incubatorStake)
  const wanted = sum(others)
  const scale = wanted > mostOfOthers ? mostOfOthers / wanted : 1
  const honest = normalize(Float64Array.from({ length: values.validators }, (_, i) => exp(values.stakeSpread * normalAt(stream, i, 0))))
  const stakes = new Float64Array(seats.validators)
  for (let i = 0; i < honest.length; i++) stakes[i] = honest[i]! * (1 - scale * wanted)
  for (let k = 0; k < others.length; k++) stakes[honest.length + k] = scale * others[k]!
  return stakes
}
