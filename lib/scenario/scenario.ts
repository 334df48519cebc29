import { defaultsOf, defineParams, type AnyValues, type ValuesOf } from '../core/param'
import { modelById, models } from '../models/registry'

/** What every run needs, whatever it is a run of. */
export const commonParams = defineParams({
  seed: { kind: 'number', unit: 'none', group: 'runs', min: 1, max: 999999, step: 1, default: 1, basis: 'assumed' },
  runs: { kind: 'number', unit: 'count', group: 'runs', min: 8, max: 400, step: 1, default: 48, basis: 'assumed' },
  agents: { kind: 'number', unit: 'count', group: 'runs', min: 100, max: 20000, step: 100, default: 2000, basis: 'assumed' },
  years: { kind: 'number', unit: 'year', group: 'runs', min: 2, max: 30, step: 1, default: 10, basis: 'assumed' },
})

/** Everything a reader has set. One link is one scenario and the other way round. */
export interface Scenario {
  readonly model: string
  readonly common: ValuesOf<typeof commonParams>
  readonly values: AnyValues
  /** Id of the metric that is looked at. It never changes a number. */
  readonly metric: string
}

export function defaultScenario(id: string = models[0].id): Scenario {
  const model = modelById(id)
  if (!model) throw new Error(`no model "${id}"`)
  return { model: model.id, common: defaultsOf(commonParams), values: defaultsOf(model.params), metric: model.metrics[0]!.id }
}
