import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../lib/scenario/catalogue'
import { readLink, writeLink } from '../../../lib/scenario/codec'
import { scenarioFileSchema } from '../../../lib/scenario/schema'
import { currentVersion } from '../../../lib/scenario/migrations'
import { defaultScenario, type Scenario } from '../../../lib/scenario/scenario'
import { subjectById } from '../../../lib/scenario/subjects'
import { digest, scenario } from '../../support/scenarios'

const plain = defaultScenario()
const changed = (values: Scenario['values'], common: Partial<Scenario['common']> = {}): Scenario =>
  ({ ...plain, values: { ...plain.values, ...values }, common: { ...plain.common, ...common } })

const isValid = (subject: Scenario) => scenarioFileSchema.safeParse({ version: currentVersion, scenario: subject }).success

describe('a link', () => {
  it('of the defaults says the version and nothing else', () => {
    expect(writeLink(plain)).toBe('v=1')
  })

  it('names what differs from the defaults, in fixed order', () => {
    const link = writeLink({ ...changed({ priceTaste: 1.6 }, { seed: 7 }), metric: 'pay' }, '1a2b3c4d')
    expect(link).toBe('v=1&metric=pay&seed=7&m-priceTaste=1.6&d=1a2b3c4d')
  })

  it('brings back exactly the scenario and digest that were shared', () => {
    fc.assert(fc.property(scenario, fc.option(digest), (shared, mark) => {
      const catalogue = catalogueOf(subjectById(shared.model)!)
      expect(readLink(writeLink(shared, mark, catalogue), catalogue)).toEqual({ scenario: shared, digest: mark, issues: [] })
    }))
  })

  it('may begin with a question mark, leave the version out and name the first model', () => {
    expect(readLink('?model=regimes&m-priceTaste=1.6')).toEqual({ scenario: changed({ priceTaste: 1.6 }), digest: null, issues: [] })
  })

  it('cannot be written for a model that does not exist, or with a value missing', () => {
    expect(() => writeLink({ ...plain, model: 'nowhere' })).toThrow('"nowhere"')
    expect(() => writeLink({ ...plain, values: {} })).toThrow('is missing')
  })
})

describe('a link that cannot be taken as written', () => {
  const issuesOf = (query: string) => readLink(query).issues

  it('gives the nearest value for one out of range, and says so', () => {
    expect(readLink('v=1&m-priceTaste=99')).toEqual({
      scenario: changed({ priceTaste: 3 }),
      digest: null,
      issues: [{
        kind: 'out-of-range', name: 'm-priceTaste', key: 'models.regimes.params.priceTaste', unit: 'none', text: '99', used: 3, min: 0, max: 3,
      }],
    })
  })

  it('gives the nearest step for a value between two', () => {
    const { scenario: read, issues } = readLink('seed=3.4&m-priceTaste=1.61')
    expect([read.common.seed, read.values.priceTaste]).toEqual([3, 1.6])
    expect(issues).toMatchObject([
      { kind: 'off-grid', name: 'seed', key: 'common.params.seed', text: '3.4', used: 3 },
      { kind: 'off-grid', name: 'm-priceTaste', text: '1.61', used: 1.6 },
    ])
  })

  it('gives the default for what is no value at all', () => {
    expect(readLink('agents=many&m-rivalry=war&m-crash=yes').scenario).toEqual(plain)
    expect(issuesOf('agents=many&m-rivalry=war&m-crash=yes')).toMatchObject([
      { kind: 'unreadable', name: 'agents', text: 'many', used: 2000 },
      { kind: 'unreadable', name: 'm-rivalry', text: 'war', used: 'compete' },
      { kind: 'unreadable', name: 'm-crash', text: 'yes', used: false },
    ])
  })

  it('clamps a population and a horizon beyond the allowed ranges', () => {
    const { common } = readLink('agents=1e9&years=1000&runs=0').scenario
    expect(common).toMatchObject({ seed: 1, agents: 20000, years: 30, runs: 8 })
  })

  it('is read as today’s when it comes from a newer site or from no version at all', () => {
    expect(readLink('v=99&m-priceTaste=1.6').scenario).toEqual(changed({ priceTaste: 1.6 }))
    expect(issuesOf('v=99')).toEqual([{ kind: 'newer-version', name: 'v', text: '99', used: currentVersion }])
    for (const text of ['0', '-1', '1.5', 'latest', ''])
      expect(issuesOf(`v=${text}`)).toEqual([{ kind: 'unreadable-version', name: 'v', text, used: currentVersion }])
  })

  it('shows the first model for one that does not exist, without that model’s values', () => {
    const { scenario: read, issues } = readLink('model=atlantis&seed=7&m-priceTaste=2')
    expect(read).toEqual(changed({}, { seed: 7 }))
    expect(issues).toEqual([
      { kind: 'unknown-model', name: 'model', text: 'atlantis', used: 'regimes' },
      { kind: 'unknown-name', name: 'm-priceTaste', text: '2' },
    ])
  })

  it('shows the first metric for one that does not exist', () => {
    expect(readLink('metric=glory').scenario.metric).toBe(plain.metric)
    expect(issuesOf('metric=glory')).toEqual([{ kind: 'unknown-metric', name: 'metric', text: 'glory', used: plain.metric }])
  })

  it('takes the first of several values under one name', () => {
    expect(readLink('seed=3&seed=4&seed=5').scenario.common.seed).toBe(3)
    expect(issuesOf('seed=3&seed=4&seed=5')).toEqual([{ kind: 'repeated', name: 'seed', used: '3' }])
  })

  it('has no digest where eight hexadecimal digits are missing', () => {
    expect(readLink('d=1a2b').digest).toBeNull()
    expect(issuesOf('d=1a2b')).toEqual([{ kind: 'unreadable-digest', name: 'd', text: '1a2b', used: null }])
  })

  it('lists names nobody knows, twenty issues at most, and counts the rest', () => {
    expect(issuesOf('colour=red')).toEqual([{ kind: 'unknown-name', name: 'colour', text: 'red' }])
    const issues = issuesOf(Array.from({ length: 30 }, (_, i) => `x${i}=1`).join('&'))
    expect(issues).toHaveLength(21)
    expect(issues.at(-1)).toEqual({ kind: 'more', count: 10 })
  })

  it('reports values before names nobody knows, wherever they stand', () => {
    const query = `${Array.from({ length: 30 }, (_, i) => `x${i}=1`).join('&')}&seed=0`
    expect(issuesOf(query)[0]).toMatchObject({ kind: 'out-of-range', name: 'seed' })
  })

  it('never passes on a value under a name that every object has', () => {
    const query = '__proto__=1&constructor=2&m-__proto__=3&toString=4&hasOwnProperty=5'
    expect(readLink(query).scenario).toEqual(plain)
    expect(issuesOf(query).map((issue) => issue.kind)).toEqual(Array(5).fill('unknown-name'))
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })

  it('is repeated to the reader in 40 characters at most, on one line', () => {
    const texts = issuesOf(`v=${'9'.repeat(1e4)}&${'n'.repeat(1e4)}=${encodeURIComponent('a\n\u202E\u0000'.repeat(100))}&seed=%F0%9F%98%80${'%F0%9F%98%80'.repeat(50)}`)
      .flatMap((issue) => ('text' in issue ? [issue.name, issue.text] : []))
    expect(texts).toHaveLength(6)
    expect(texts.filter((text) => text.length > 40 || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(text))).toEqual([])
  })

  const name = fc.constantFrom('v', 'model', 'metric', 'd', 'seed', 'runs', 'agents', 'years', 'm-priceTaste', 'm-rivalry', 'm-crash', 'm-wage', '__proto__')
  const text = fc.oneof(fc.string(), fc.double().map(String), fc.constantFrom('1e999', '-1e999', 'NaN', '1e-400', ' 5 ', '0x10', '', '%', 'true'))
  const almost = fc.array(fc.tuple(name, text)).map((pairs) => new URLSearchParams(pairs).toString())

  it('always gives a valid scenario, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(almost, fc.string(), fc.string({ unit: 'binary' }), fc.webQueryParameters()), (query) => {
      const { scenario: read, issues } = readLink(query)
      expect(isValid(read)).toBe(true)
      expect(issues.length).toBeLessThanOrEqual(21)
    }), { numRuns: 500 })
  })

  it('gives a link without issues once it is repaired', () => {
    fc.assert(fc.property(almost, (query) => {
      const { scenario: read, digest: mark } = readLink(query)
      expect(readLink(writeLink(read, mark))).toEqual({ scenario: read, digest: mark, issues: [] })
    }))
  })

  it('of 100 kB of rubbish is read like any other', () => {
    for (const rubbish of ['a&'.repeat(5e4), Array.from({ length: 2e4 }, (_, i) => `${i}=`).join('&'), '%'.repeat(1e5), `seed=${'1'.repeat(1e5)}`, '\uD800'.repeat(1e5)])
      expect(isValid(readLink(rubbish).scenario)).toBe(true)
    expect(readLink(Array.from({ length: 2e4 }, (_, i) => `${i}=`).join('&')).issues.at(-1)).toEqual({ kind: 'more', count: 2e4 - 20 })
  })
})
