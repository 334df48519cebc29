import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snap, type ChoiceParam, type NumberParam, type ToggleParam } from '../../../lib/core/param'
import { readValue, writeValue } from '../../../lib/core/param-text'
import { numberParam, param, setting } from '../../support/declarations'

const described = { unit: 'none', group: 'any', basis: 'assumed' } as const
const share: NumberParam = { ...described, kind: 'number', min: 0, max: 1, step: 0.05, default: 0.5 }
const people: NumberParam = { ...described, kind: 'number', scale: 'log', significant: 2, min: 1, max: 1e24, default: 1000 }
const weight: ChoiceParam = { ...described, kind: 'choice', options: ['token', 'person'], default: 'token' }
const audited: ToggleParam = { ...described, kind: 'toggle', default: true }

describe('what was written', () => {
  it('is read back exactly', () => {
    fc.assert(fc.property(setting, ([declared, value]) => {
      expect(readValue(declared, writeValue(declared, value))).toEqual({ value })
    }), { numRuns: 2000 })
  })
  it('looks as people would write it', () => {
    expect([writeValue(share, 0.35), writeValue(people, 1e24), writeValue(weight, 'person'), writeValue(audited, false)]).toEqual(['0.35', '1e24', 'person', '0'])
  })
})

describe('any text', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.double().map(String), fc.stringMatching(/^[+-]?[0-9.eE+-]{0,12}$/), fc.constantFrom('__proto__', 'NaN', 'Infinity', '-Infinity', '0x10', '0b1', '0o7', '1_000', '1n', '1,5', ''))
  it('gives an allowed value', () => {
    fc.assert(fc.property(param, text, (declared, written) => {
      const { value } = readValue(declared, written)
      if (declared.kind === 'number') expect(snap(declared, value as number)).toBe(value)
      else if (declared.kind === 'choice') expect(declared.options).toContain(value)
      else expect(typeof value).toBe('boolean')
    }), { numRuns: 2000 })
  })
  it('gives an issue unless it says just that value', () => {
    fc.assert(fc.property(numberParam, text, (declared, written) => {
      const { value, issue } = readValue(declared, written)
      expect(issue === undefined).toBe(Number(written) === value && /[0-9]/.test(written) && !/[xob]/i.test(written))
    }), { numRuns: 2000 })
  })
  it.each(['', ' ', 'NaN', 'Infinity', '-Infinity', '0x10', '0b1', '1,5', '1_000', '1 0', 'e5', '.', '--1', '1e', 'ten', '٣'])('"%s" is unreadable and the default is taken', (written) => {
    expect(readValue(share, written)).toEqual({ value: 0.5, issue: 'unreadable' })
  })
  it.each([['1e999', 1], ['-1e999', 0], ['7', 1], ['-0.01', 0]])('"%s" is out of range and the nearest end is taken', (written, value) => {
    expect(readValue(share, written)).toEqual({ value, issue: 'out-of-range' })
  })
  it('between two allowed values the nearest is taken', () => {
    expect(readValue(share, '0.36')).toEqual({ value: 0.35, issue: 'off-grid' })
    expect(readValue(people, '1234')).toEqual({ value: 1200, issue: 'off-grid' })
  })
  it.each([['0.5', 0.5], [' +.5 ', 0.5], ['5e-1', 0.5], ['1.', 1], ['-0', 0], ['0.350', 0.35]])('"%s" is plain enough', (written, value) => {
    expect(readValue(share, written)).toEqual({ value })
  })
  it.each(['9', '1.', '1e', '-', ' ', 'x'])('is dealt with at once even if it is a hundred thousand times "%s"', (piece) => {
    const written = piece.repeat(100_000)
    const before = performance.now()
    for (const declared of [share, people, weight, audited]) expect(readValue(declared, written).issue).toBeDefined()
    for (const declared of [share, people]) expect(readValue(declared, `${written}!`).issue).toBe('unreadable')
    expect(performance.now() - before).toBeLessThan(2000) // quadratic time would take far longer
  })
  it('that is no option or neither 0 nor 1 gives the default', () => {
    expect(readValue(weight, 'Token')).toEqual({ value: 'token', issue: 'unreadable' })
    expect(readValue(audited, 'yes')).toEqual({ value: true, issue: 'unreadable' })
  })
})
