import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTyped, typedText } from '@/components/params/typed-value'
import { snap, type Param } from '@/lib/core/param'
import { locales } from '@/lib/i18n/locales'
import { params } from '@/lib/models/regimes/params'

const all: readonly Param[] = Object.values(params)
const numbers = all.filter((param) => param.kind === 'number')

describe('the number field of a parameter', () => {
  it('shows and reads shares in per cent', () => {
    expect(typedText('de', params.closedCapture, 0.6)).toBe('60')
    expect(readTyped('de', params.closedCapture, '45 %')).toEqual({ kind: 'taken', value: 0.45 })
  })

  it('reads both decimal signs', () => {
    for (const text of ['0,4', '0.4']) expect(readTyped('de', params.priceTaste, text)).toEqual({ kind: 'taken', value: 0.4 })
  })

  it('says when a number had to be moved into the range or onto a step', () => {
    expect(readTyped('en', params.priceTaste, '9')).toEqual({ kind: 'clamped', value: 3 })
    expect(readTyped('en', params.priceTaste, '1.03')).toEqual({ kind: 'snapped', value: 1.05 })
    expect(readTyped('en', params.priceTaste, 'much')).toEqual({ kind: 'unreadable' })
  })

  it('takes back what it shows, for every value of every parameter', () => {
    const allowed = fc.constantFrom(...numbers).chain((param) =>
      fc.double({ min: param.min, max: param.max, noNaN: true }).map((value) => ({ param, value: snap(param, value) })))
    fc.assert(fc.property(fc.constantFrom(...locales), allowed, (locale, { param, value }) => {
      expect(readTyped(locale, param, typedText(locale, param, value))).toEqual({ kind: 'taken', value })
    }))
  })

  it('always ends on a value that can be set, whatever is typed', () => {
    fc.assert(fc.property(fc.constantFrom(...numbers), fc.oneof(fc.string(), fc.double().map(String)), (param, text) => {
      const typed = readTyped('de', param, text)
      if (typed.kind !== 'unreadable') expect(snap(param, typed.value)).toBe(typed.value)
    }))
  })
})
