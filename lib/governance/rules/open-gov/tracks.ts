import { smoothLinear, smoothReciprocal, type SmoothCurve } from './closed-form'
import { linear, reciprocal, type Curve } from './curves'

type Shape =
  | { readonly kind: 'linear'; readonly length: number; readonly period: number; readonly floor: number; readonly ceil: number }
  | { readonly kind: 'reciprocal'; readonly delay: number; readonly period: number; readonly level: number; readonly floor: number; readonly ceil: number }

const lin = (length: number, floor: number, ceil: number): Shape => ({ kind: 'linear', length, period: 28, floor, ceil })
const rec = (delay: number, level: number, floor: number, ceil: number, period = 28): Shape => ({ kind: 'reciprocal', delay, period, level, floor, ceil })

export type TrackId =
  | 'root' | 'whitelisted' | 'stakingAdmin' | 'treasurer' | 'generalAdmin' | 'smallTipper' | 'bigTipper' | 'smallSpender' | 'mediumSpender' | 'bigSpender'

export interface Track {
  readonly id: TrackId
  /** Days from submission to decision, of decision, of confirmation and until enactment. */
  readonly prepareDays: number
  readonly decisionDays: number
  readonly confirmDays: number
  readonly enactDays: number
  readonly approval: Shape
  readonly support: Shape
}

const hour = 1 / 24
const minute = hour / 60

/** Asset Hub Polkadot, polkadot-fellows/runtimes @ cb16c082, governance/tracks.rs. Levels are per cent, times days of 28. */
export const tracks: readonly Track[] = [
  { id: 'root', prepareDays: 2 * hour, decisionDays: 28, confirmDays: 1, enactDays: 1, approval: rec(4, 80, 50, 100), support: lin(28, 0, 50) },
  { id: 'whitelisted', prepareDays: 30 * minute, decisionDays: 28, confirmDays: 10 * minute, enactDays: 10 * minute, approval: rec(16, 96, 50, 100, 28 * 24), support: rec(1, 20, 5, 50) },
  { id: 'stakingAdmin', prepareDays: 2 * hour, decisionDays: 28, confirmDays: 3 * hour, enactDays: 10 * minute, approval: lin(17, 50, 100), support: rec(12, 1, 0, 50) },
  { id: 'treasurer', prepareDays: 2 * hour, decisionDays: 28, confirmDays: 7, enactDays: 1, approval: rec(4, 80, 50, 100), support: lin(28, 1, 50) },
  { id: 'generalAdmin', prepareDays: 2 * hour, decisionDays: 28, confirmDays: 3 * hour, enactDays: 10 * minute, approval: rec(4, 80, 50, 100), support: rec(7, 10, 0, 50) },
  { id: 'smallTipper', prepareDays: minute, decisionDays: 7, confirmDays: 10 * minute, enactDays: minute, approval: lin(10, 50, 100), support: rec(1, 4, 0, 50) },
  { id: 'bigTipper', prepareDays: 10 * minute, decisionDays: 7, confirmDays: hour, enactDays: 10 * minute, approval: lin(10, 50, 100), support: rec(8, 1, 0, 50) },
  { id: 'smallSpender', prepareDays: 4 * hour, decisionDays: 28, confirmDays: 2, enactDays: 1, approval: lin(17, 50, 100), support: rec(12, 1, 0.5, 50) },
  { id: 'mediumSpender', prepareDays: 4 * hour, decisionDays: 28, confirmDays: 4, enactDays: 1, approval: lin(23, 50, 100), support: rec(16, 1, 0.5, 50) },
  { id: 'bigSpender', prepareDays: 4 * hour, decisionDays: 28, confirmDays: 7, enactDays: 1, approval: lin(28, 50, 100), support: rec(20, 1, 0.75, 50) },
]

export function trackById(id: string): Track | undefined {
  return tracks.find((track) => track.id === id)
}

/** The curve as the chain reckons it. */
export function exactCurve(shape: Shape): Curve {
  return shape.kind === 'linear'
    ? linear(shape.length, shape.period, shape.floor, shape.ceil)
    : reciprocal(shape.delay, shape.period, shape.level, shape.floor, shape.ceil)
}

export function smoothCurve(shape: Shape): SmoothCurve {
  return shape.kind === 'linear'
    ? smoothLinear(shape.length / shape.period, shape.floor / 100, shape.ceil / 100)
    : smoothReciprocal(shape.delay / shape.period, shape.level / 100, shape.floor / 100, shape.ceil / 100)
}
