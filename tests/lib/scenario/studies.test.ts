import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../lib/scenario/catalogue'
import { readLink, writeLink } from '../../../lib/scenario/codec'
import { defaultScenario } from '../../../lib/scenario/scenario'
import { fakeNetwork } from '../../support/fake-network'
import { scenarioOf } from '../../support/scenarios'

const catalogue = catalogueOf(fakeNetwork)
const plain = defaultScenario(fakeNetwork)

describe('a link about a network', () => {
  it('names its parameters, those of its studies and its sheets apart, and leaves defaults out', () => {
    const scenario = {
      ...plain, common: { ...plain.common, epochs: 50 }, values: { ...plain.values, work: 2 }, studies: { counting: { values: { size: 5 }, sheet: 'xyz' } },
    }
    expect(writeLink(scenario, null, catalogue)).toBe('v=1&epochs=50&n-work=2&counting-size=5&counting-sheet=xyz')
    expect(writeLink(plain, null, catalogue)).toBe('v=1')
  })

  it('brings back exactly the scenario that was shared', () => {
    fc.assert(fc.property(scenarioOf(fakeNetwork), (scenario) => {
      expect(readLink(writeLink(scenario, null, catalogue), catalogue)).toEqual({ scenario, digest: null, issues: [] })
    }))
  })

  it('repairs a sheet and says what was wrong', () => {
    const { scenario, issues } = readLink('counting-sheet=a1b!', catalogue)
    expect(scenario.studies.counting!.sheet).toBe('ab')
    expect(issues).toEqual([{ kind: 'sheet', name: 'counting-sheet', key: 'networks.fakenet.sheets.letters', values: { text: 'a1b!' } }])
  })

  it('gives a valid scenario whatever stands in a sheet', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const { scenario } = readLink(new URLSearchParams({ 'counting-sheet': text }).toString(), catalogue)
      expect(scenario.studies.counting!.sheet).toMatch(/^[a-z]{1,20}$/)
    }))
  })

  it('does not take a model for a network, nor the other way round', () => {
    for (const link of ['net=regimes', 'model=fakenet', 'net=none']) {
      const { scenario, issues } = readLink(link, catalogue)
      expect([scenario.model, issues[0]?.kind]).toEqual(['fakenet', 'unknown-model'])
    }
    expect(readLink('net=fakenet', catalogue).issues).toEqual([])
  })

  it('knows no parameter of other kinds', () => {
    expect(readLink('years=5&m-priceTaste=1', catalogue).issues.map(({ kind }) => kind)).toEqual(['unknown-name', 'unknown-name'])
  })
})
