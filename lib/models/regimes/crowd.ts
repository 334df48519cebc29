import { exp, pow } from '../../core/math'
import { fork, normalAt, streamOf, type Stream } from '../../core/random'
import type { Play } from '../contract'
import type { RegimesValues } from './params'

const usdPerMillion = 1e6

/** The people of a run. Each simulated contributor stands for `weight` people; money is in million dollars a month. */
export interface Crowd {
  readonly size: number
  readonly weight: number
  /** Numbers that chance knows contributors by; the order of the arrays carries no meaning. */
  readonly ids: Int32Array
  /** Output per full-time month; the mean over the crowd is 1. */
  readonly skill: Float64Array
  /** What the same month would bring elsewhere. */
  readonly cost: Float64Array
  /** Joy of giving, at full effort and full openness. */
  readonly glow: Float64Array
  /** Interest in votes, standard normal. */
  readonly engagement: Float64Array
}

export function createCrowd(values: RegimesValues, play: Play, ids: Int32Array): Crowd {
  const size = ids.length
  const draw = (label: string) => normals(fork(streamOf(play.seed, label), play.replicate), ids)
  const skill = draw('skill').map((z) => exp(values.skillSpread * z))
  scaleToMeanOne(skill)
  const wageNoise = draw('wage')
  const cost = skill.map((s, i) => (values.wage / usdPerMillion) * pow(s, values.wageElasticity) * exp(values.wageSpread * wageNoise[i]!))
  const glow = draw('glow').map((z) => (values.glow / usdPerMillion) * exp(values.glowSpread * z))
  return { size, weight: values.people / size, ids, skill, cost, glow, engagement: draw('engagement') }
}

/** One standard normal draw for each contributor. */
export function normals(stream: Stream, ids: Int32Array): Float64Array {
  const draws = new Float64Array(ids.length)
  for (let i = 0; i < ids.length; i++) draws[i] = normalAt(stream, ids[i]!, 0) // twice as fast as Float64Array.from
  return draws
}

function scaleToMeanOne(x: Float64Array): void {
  let total = 0
  for (let i = 0; i < x.length; i++) total += x[i]!
  for (let i = 0; i < x.length; i++) x[i] = (x[i]! * x.length) / total
}
