import type { ChartData, Fact } from '../core/chart'
import type { Scenario } from '../scenario/scenario'

/** What a page may ask of the worker. */
export type Ask =
  | { readonly kind: 'figure'; readonly scenario: Scenario; readonly detail: 'full' }
  /** A few runs of as many contributors as the device manages in half a frame, for a hand that is still dragging. */
  | { readonly kind: 'figure'; readonly scenario: Scenario; readonly detail: 'preview'; readonly agents: number }
  | { readonly kind: 'leaders'; readonly scenario: Scenario }
  /** One of the subject's further experiments, by its id. */
  | { readonly kind: 'study'; readonly scenario: Scenario; readonly study: string }
  /** How often the world of a network's preset speaks for each of its answers. Of the scenario only seed and length matter. */
  | { readonly kind: 'preset'; readonly scenario: Scenario; readonly preset: string }
  /** What moves the gap between two actors (`actors[0]` minus `actors[1]`) in the scenario's metric; left out: last minus first. */
  | { readonly kind: 'drivers'; readonly scenario: Scenario; readonly actors?: readonly [string, string] }

export type Request = Ask & { readonly id: number }

/** A picture, its sentences, and how much of the work behind it is done. */
export interface Answer {
  readonly chart: ChartData
  readonly facts: readonly Fact[]
  /** Runs (figure), settings (leaders) or pieces (study) computed so far, and in all. */
  readonly done: number
  readonly of: number
  /** Digest of the complete result; `null` while it is not complete and for previews. */
  readonly digest: string | null
}

export type Reply =
  | { readonly kind: 'progress'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'done'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }

/** What comes out of a worker: replies, and a sign of life between them while one play after another takes its time. */
export type Signal = Reply | { readonly kind: 'alive'; readonly id: number }
