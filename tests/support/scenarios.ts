import fc from 'fast-check'
import { defaultsOf, type ValuesOf } from '../../lib/core/param'
import type { Declared } from '../../lib/core/playable'
import type { StudyState } from '../../lib/core/study'
import { commonParams, commonParamsOf, type Scenario } from '../../lib/scenario/scenario'
import { subjects } from '../../lib/scenario/subjects'
import { values } from './arbitraries'

/** Any scenario of one subject. What its kind has no use for stays as it is. */
export function scenarioOf(subject: Declared): fc.Arbitrary<Scenario> {
  const usual = defaultsOf(commonParams)
  return fc.record({
    model: fc.constant(subject.id),
    common: values(commonParamsOf(subject.kind)).map((set): ValuesOf<typeof commonParams> => ({ ...usual, ...set })),
    values: values(subject.params),
    metric: fc.constantFrom(...subject.metrics.map(({ id }) => id)),
    studies: studiesOf(subject),
  })
}

function studiesOf({ studies }: Declared): fc.Arbitrary<Scenario['studies']> {
  const states = studies.map(({ id, params, sheet }) => [id, fc.record({ values: values(params), sheet: fc.constant(sheet?.usual ?? '') })] as const)
  return fc.record<Record<string, StudyState>>(Object.fromEntries(states))
}

/** Any scenario of anything that can be run. */
export const scenario: fc.Arbitrary<Scenario> = fc.constantFrom(...subjects).chain(scenarioOf)

/** Any digest of a result. */
export const digest = fc.stringMatching(/^[0-9a-f]{8}$/)
