import fc from 'fast-check'
import { expect, it } from 'vitest'
import { currentVersion } from '../../../lib/scenario/migrations'
import { scenarioFileSchema } from '../../../lib/scenario/schema'
import { defaultScenario } from '../../../lib/scenario/scenario'
import { digest, scenario } from '../../support/scenarios'

const accepts = (file: unknown) => scenarioFileSchema.safeParse(file).success

it('a scenario file is accepted for every scenario, and comes back as it was', () => {
  fc.assert(fc.property(scenario, digest, (subject, mark) => {
    const file = { version: currentVersion, scenario: subject, digest: mark }
    expect(scenarioFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file)
  }))
})

it('a scenario file is refused when anything is missing, unknown or out of range', () => {
  const subject = defaultScenario()
  const file = { version: currentVersion, scenario: subject }
  expect(accepts(file)).toBe(true)
  expect(accepts({ ...file, version: currentVersion + 1 })).toBe(false)
  expect(accepts({ ...file, digest: 'nonsense' })).toBe(false)
  expect(accepts({ ...file, author: 'somebody' })).toBe(false)
  expect(accepts({ ...file, scenario: { ...subject, model: 'atlantis' } })).toBe(false)
  expect(accepts({ ...file, scenario: { ...subject, metric: 'glory' } })).toBe(false)
  expect(accepts({ ...file, scenario: { ...subject, values: {} } })).toBe(false)
  expect(accepts({ ...file, scenario: { ...subject, common: { ...subject.common, years: 31 } } })).toBe(false)
  expect(accepts({ ...file, scenario: { ...subject, values: { ...subject.values, priceTaste: 1.61 } } })).toBe(false)
})
