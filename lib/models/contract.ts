import type { AnyValues, ParamSet, ValuesOf } from '../core/param'
import type { Basis, Source } from '../core/source'
import type { UnitId } from '../core/units'

/** A quantity that a model reports for each of its actors over time. */
export interface Metric<Id extends string = string> {
  readonly id: Id
  readonly unit: UnitId
  /** Which end counts as leading when actors are ranked on this metric; `none`: it is reported but never ranked. */
  readonly leader: 'highest' | 'lowest' | 'none'
}

/** Something the model takes for granted or leaves out. The words are messages (`assumptions.<id>`). */
export interface Assumption {
  readonly id: string
  readonly basis: Basis
  readonly source?: Source
}

/** What one play of a model leaves behind. */
export interface Trace {
  /** Moments of recording, ascending, the start included. */
  readonly x: Float64Array
  /** `rows[metric * actors + actor][moment]`, in the order in which the model lists metrics and actors. */
  readonly rows: readonly Float64Array[]
}

/** Chance and size of one play. Neither is a property of the world that is modelled. */
export interface Play {
  readonly seed: number
  /** Plays with the same seed and different replicate are independent; the same pair gives the same bits. */
  readonly replicate: number
  /** Number of simulated contributors; each stands for as many people as needed. */
  readonly agents: number
  readonly years: number
}

/** One of the article's own models. Index `actor` is the same contender everywhere. */
export interface Model<S extends ParamSet = ParamSet, MetricId extends string = string> {
  readonly id: string
  /** Raised whenever the same values give other numbers than before. Shown beside figures and in exports. */
  readonly revision: number
  readonly params: S
  readonly actors: readonly string[]
  readonly metrics: readonly Metric<MetricId>[]
  readonly sources: readonly Source[]
  readonly assumptions: readonly Assumption[]
  readonly xUnit: UnitId
  play(values: ValuesOf<S>, play: Play): Trace
  /** The same values without what the reader did to this world on purpose (shocks); the same object if there is nothing to take away. */
  undisturbed(values: ValuesOf<S>): ValuesOf<S>
  /** Moments the reader's interventions happen at, for marks on the x axis. Words: `marks.<key>` in the model's messages. */
  marks(values: ValuesOf<S>): readonly { readonly key: string; readonly x: number }[]
}

/**
 * A model whose parameter set is only known at run time, as the registry holds them. Values that come from a link
 * or file have passed the model's own declarations before they get here.
 */
export type AnyModel = Model<ParamSet, string> & { play(values: AnyValues, play: Play): Trace }

export function defineModel<S extends ParamSet, M extends string>(model: Model<S, M>): Model<S, M> {
  return model
}
