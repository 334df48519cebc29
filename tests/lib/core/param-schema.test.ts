import fc from 'fast-check'
import { expect, it } from 'vitest'
import { defineParams } from '../../../lib/core/param'
import { schemaOf } from '../../../lib/core/param-schema'
import { setting } from '../../support/declarations'

const set = defineParams({
  share: { kind: 'number', unit: 'fraction', group: 'any', min: 0, max: 1, step: 0.1, default: 0.5, basis: 'assumed' },
  people: { kind: 'number', unit: 'people', group: 'any', min: 1, max: 1e6, scale: 'log', significant: 2, default: 1000, basis: 'assumed' },
  weight: { kind: 'choice', unit: 'none', group: 'any', options: ['token', 'person'], default: 'token', basis: 'assumed' },
  audited: { kind: 'toggle', unit: 'none', group: 'any', default: false, basis: 'assumed' },
})
const good = { share: 0.3, people: 1200, weight: 'person', audited: true } as const

it('accepts every value a control can hold', () => {
  fc.assert(fc.property(setting, ([declared, value]) => {
    expect(schemaOf({ it: declared }).parse({ it: value })).toEqual({ it: value })
  }))
  expect(schemaOf(set).parse(good)).toEqual(good)
})

it.each([
  ['a number between two steps', { ...good, share: 0.35 }],
  ['a number outside the range', { ...good, share: 1.1 }],
  ['more digits than allowed', { ...good, people: 1234 }],
  ['NaN', { ...good, share: NaN }],
  ['infinity', { ...good, people: Infinity }],
  ['a number as text', { ...good, share: '0.3' }],
  ['an unknown option', { ...good, weight: 'house' }],
  ['1 for yes', { ...good, audited: 1 }],
  ['an unknown name', { ...good, more: 1 }],
  ['a missing name', { share: 0.3, people: 1200, weight: 'person' }],
])('refuses %s', (_what, values) => {
  expect(schemaOf(set).safeParse(values).success).toBe(false)
})
