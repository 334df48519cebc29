import fc from 'fast-check'
import { models } from '../../lib/models/registry'
import { commonParams, type Scenario } from '../../lib/scenario/scenario'
import { values } from './arbitraries'

/** Any scenario of any model. */
export const scenario: fc.Arbitrary<Scenario> = fc.constantFrom(...models).chain((model) =>
  fc.record({
    model: fc.constant(model.id),
    common: values(commonParams),
    values: values(model.params),
    metric: fc.constantFrom(...model.metrics.map(({ id }) => id)),
  }))

/** Any digest of a result. */
export const digest = fc.stringMatching(/^[0-9a-f]{8}$/)
