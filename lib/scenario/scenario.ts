import type { Declared, Kind } from '../core/playable'
import { defaultsOf, defineParams, type AnyValues, type ParamSet, type ValuesOf } from '../core/param'
import type { StudyState } from '../core/study'
import { modelCatalogue } from './catalogue'

/** What every run needs, whatever it is a run of. */
export const commonParams = defineParams({
  seed: { kind: 'number', unit: 'none', group: 'runs', min: 1, max: 999999, step: 1, default: 1, basis: 'assumed' },
  runs: { kind: 'number', unit: 'count', group: 'runs', min: 8, max: 400, step: 1, default: 48, basis: 'assumed' },
  agents: { kind: 'number', unit: 'count', group: 'runs', min: 100, max: 20000, step: 100, default: 2000, basis: 'assumed' },
  years: { kind: 'number', unit: 'year', group: 'runs', min: 2, max: 30, step: 1, default: 10, basis: 'assumed' },
  epochs: { kind: 'number', unit: 'epoch', group: 'runs', min: 10, max: 1000, step: 10, default: 100, basis: 'assumed' },
})

const commonNames: Readonly<Record<Kind, readonly (keyof typeof commonParams)[]>> = {
  model: ['seed', 'runs', 'agents', 'years'],
  network: ['seed', 'runs', 'epochs'],
  rule: ['seed', 'runs'],
}

/** The common parameters that matter to a kind of thing. Its links and controls have these and no others. */
export function commonParamsOf(kind: Kind): ParamSet {
  return Object.fromEntries(commonNames[kind].map((name) => [name, commonParams[name]]))
}

/** Everything a reader has set. One link is one scenario and the other way round. */
export interface Scenario {
  /** Id of what is run: a model, a network or a rule. */
  readonly model: string
  readonly common: ValuesOf<typeof commonParams>
  readonly values: AnyValues
  /** Id of the metric that is looked at. It never changes a number. */
  readonly metric: string
  /** What is set for each of its studies. */
  readonly studies: Readonly<Record<string, StudyState>>
}

export function defaultScenario(subject: Declared = modelCatalogue.usual): Scenario {
  return {
    model: subject.id,
    common: defaultsOf(commonParams),
    values: defaultsOf(subject.params),
    metric: subject.metrics[0]!.id,
    studies: Object.fromEntries(subject.studies.map(({ id, params, sheet }) => [id, { values: defaultsOf(params), sheet: sheet?.usual ?? '' }])),
  }
}
