import { pow } from '../../../core/math'
import { fork, normalAt, type Stream } from '../../../core/random'
import type { Vector } from '../../../core/vector'
import { survivingShare } from '../fingerprints/collusion'
import { falsePositiveChance } from '../fingerprints/false-claims'
import type { GridSettings } from './settings'

/** Hosts, keys and stakes at work; made once, played epoch by epoch in place. */
export interface Grid {
  readonly settings: GridSettings
  readonly audits: Stream
  readonly claims: Stream
  /** Epochs played. */
  epoch: number

  /** By host: queries an epoch at the start, and chance that a probe hits if all traffic is hidden. */
  readonly queries: Vector
  readonly perProbe: Vector
  /** First host who hides. */
  readonly firstHider: number
  /** By host: keys not yet burnt, and the first epoch in which it may serve again. */
  readonly keys: Vector
  readonly back: Int32Array

  /** Of the epoch just played, by host: queries served, share hidden, fee paid, found out (1) or wrongly found guilty (2), deposit lost. */
  readonly served: Vector
  readonly hidden: Vector
  readonly fees: Vector
  readonly verdict: Uint8Array
  readonly lost: Vector
  /** Keys burnt; hosts that could not be audited because theirs ran out; strangers wrongly claimed. */
  burnt: number
  unaudited: number
  strangersClaimed: number
  readonly falseClaim: number

  /** By artifact, the worthless one last: usefulness, stake behind it, emission of the epoch. */
  readonly usefulness: Vector
  readonly stakes: Vector
  readonly emission: Vector
  minted: number
  bribes: number
}

/** A grid before its first epoch. All chance in it comes from `stream`. */
export function createGrid(settings: GridSettings, stream: Stream): Grid {
  const { hosts, artifacts } = settings
  const traits = fork(stream, 0)
  const firstHider = hosts - Math.round(settings.hiders * hosts)
  const vector = () => new Float64Array(hosts)
  const claim = { fingerprints: settings.claimPairs, threshold: settings.claimThreshold, choices: settings.responseChoices }
  return {
    settings, firstHider, audits: fork(stream, 1), claims: fork(stream, 2), epoch: 0,
    queries: Float64Array.from({ length: hosts }, (_, h) => settings.medianQueries * pow(settings.querySpread, normalAt(traits, h, 0))),
    perProbe: Float64Array.from({ length: hosts }, (_, h) => settings.retained * (h - firstHider >= 0 && h - firstHider < settings.coalition
      ? survivingShare({ members: settings.coalition, inclusion: settings.inclusion }) : 1)),
    keys: vector().fill(keysPerCopy(settings)), back: new Int32Array(hosts),
    served: vector(), hidden: vector(), fees: vector(), verdict: new Uint8Array(hosts), lost: vector(),
    burnt: 0, unaudited: 0, strangersClaimed: 0, falseClaim: falsePositiveChance(claim),
    usefulness: Float64Array.from({ length: artifacts + 1 }, (_, a) => (a < artifacts ? 1 / (a + 1) : 0)),
    stakes: new Float64Array(artifacts + 1), emission: new Float64Array(artifacts + 1), minted: 0, bribes: 0,
  }
}

/** Pairs in one copy, on average. */
export function keysPerCopy({ pairs, inclusion }: GridSettings): number {
  return Math.floor(pairs * inclusion)
}
