import { dot, sum } from '../../../core/vector'
import { misdirected } from '../emission/stake-votes'
import type { Grid } from './grid'

/** What the epoch just played was like; shares in [0, 1]. */
export interface GridMeasures {
  /** Share of queries, and so of fees due, that was hidden. */
  readonly evaded: number
  readonly foundOut: number
  readonly wronged: number
  readonly strangersClaimed: number
  /** Hosts that serve, and those that had too few keys left for all probes. */
  readonly serving: number
  readonly unaudited: number
  /** Keys left per host, on average. */
  readonly keysLeft: number
  /** Share of emission that went to the worthless artifact, and distance of all emission from usefulness. */
  readonly captured: number
  readonly misdirected: number
}

export function measuresOf({ settings, served, hidden, verdict, keys, emission, usefulness, minted, ...grid }: Grid): GridMeasures {
  const queries = sum(served)
  const count = (what: number) => verdict.reduce((all, one) => all + (one === what ? 1 : 0), 0)
  return {
    evaded: queries > 0 ? dot(served, hidden) / queries : 0,
    foundOut: count(1), wronged: count(2), strangersClaimed: grid.strangersClaimed,
    serving: served.reduce((all, queries) => all + (queries > 0 ? 1 : 0), 0), unaudited: grid.unaudited,
    keysLeft: settings.hosts > 0 ? sum(keys) / settings.hosts : 0,
    captured: minted > 0 ? emission[settings.artifacts]! / minted : 0,
    misdirected: misdirected(emission, usefulness),
  }
}
