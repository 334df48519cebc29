import type { Chance, Playable } from '../core/playable'
import type { ParamSet } from '../core/param'

/** Chance and size of one play of a model. Neither is a property of the world that is modelled. */
export interface Play extends Chance {
  /** Number of simulated contributors; each stands for as many people as needed. */
  readonly agents: number
  readonly years: number
}

/** One of the article's own models. */
export type Model<S extends ParamSet = ParamSet, MetricId extends string = string> = Playable<S, MetricId, Play>

export function defineModel<S extends ParamSet, M extends string>(model: Omit<Model<S, M>, 'kind' | 'studies'> & Partial<Pick<Model<S, M>, 'kind' | 'studies'>>): Model<S, M> {
  return { ...model, kind: 'model', studies: [] }
}
