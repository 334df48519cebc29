import type { AnyValues, ParamSet, ValuesOf } from './param'
import type { Basis, Source } from './source'
import type { DeclaredStudy, Study } from './study'
import type { UnitId } from './units'

/** A quantity that is reported for each actor over time. */
export interface Metric<Id extends string = string> {
  readonly id: Id
  readonly unit: UnitId
  /** Which end counts as leading when actors are ranked on this metric; `none`: it is reported but never ranked. */
  readonly leader: 'highest' | 'lowest' | 'none'
}

/** Something that is taken for granted or left out. The words are messages (`assumptions.<id>`). */
export interface Assumption {
  readonly id: string
  readonly basis: Basis
  readonly source?: Source
}

/** What one play leaves behind. */
export interface Trace {
  /** Moments of recording, ascending, the start included. */
  readonly x: Float64Array
  /** `rows[metric * actors + actor][moment]`, in the order in which metrics and actors are listed. */
  readonly rows: readonly Float64Array[]
}

/** The chance of a play. Plays with the same seed and different replicate are independent; the same pair gives the same bits. */
export interface Chance {
  readonly seed: number
  readonly replicate: number
}

/** Everything the common parameters of a scenario say about a play. Whoever is played takes what concerns it. */
export interface AnyPlay extends Chance {
  readonly agents: number
  readonly years: number
  readonly epochs: number
}

/** The three kinds of things that can be run; each has a registry, a folder of lib and a folder of messages of the same name. */
export const folders = { model: 'models', network: 'networks', rule: 'governance' } as const
export type Kind = keyof typeof folders

/**
 * What links, controls and files need to know of something that can be run: names and parameters. Kept apart from what runs it,
 * so that a page need not load an engine to show a slider. Index `actor` is the same contender everywhere.
 */
export interface Declared<S extends ParamSet = ParamSet, MetricId extends string = string> {
  readonly kind: Kind
  readonly id: string
  /** Raised whenever the same values give other numbers than before. Shown beside figures and in exports. */
  readonly revision: number
  readonly params: S
  readonly actors: readonly string[]
  readonly metrics: readonly Metric<MetricId>[]
  /** Further experiments on the same subject, each with parameters of its own. */
  readonly studies: readonly DeclaredStudy[]
}

/** Anything that can be run from parameters and chance. */
export interface Playable<S extends ParamSet = ParamSet, MetricId extends string = string, Play extends Chance = AnyPlay>
  extends Declared<S, MetricId> {
  readonly sources: readonly Source[]
  readonly assumptions: readonly Assumption[]
  readonly xUnit: UnitId
  readonly studies: readonly Study[]
  play(values: ValuesOf<S>, play: Play): Trace
  /** The same values without what the reader did to this world on purpose (shocks); the same object if there is nothing to take away. */
  undisturbed(values: ValuesOf<S>): ValuesOf<S>
  /** Moments the reader's interventions happen at, for marks on the x axis. Words: `marks.<key>` in the folder's messages. */
  marks(values: ValuesOf<S>): readonly { readonly key: string; readonly x: number }[]
}

/**
 * A playable whose parameter set is only known at run time, as the registries hold them. Values that come from a link
 * or file have passed its own declarations before they get here.
 */
export type AnyPlayable = Playable<ParamSet, string, AnyPlay> & { play(values: AnyValues, play: AnyPlay): Trace }

/** Message path of what a playable names, such as `networks.bittensor`. */
export function folderOf({ kind, id }: Pick<Declared, 'kind' | 'id'>): `${(typeof folders)[Kind]}.${string}` {
  return `${folders[kind]}.${id}`
}
