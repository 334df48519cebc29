import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snap } from '../../../lib/core/param'
import { units, type UnitId } from '../../../lib/core/units'
import { formatInput, formatQuantity, parseNumber } from '../../../lib/i18n/format'
import { locales } from '../../../lib/i18n/locales'
import { params } from '../../../lib/models/regimes/params'

const locale = fc.constantFrom(...locales)
const unit = fc.constantFrom(...(Object.keys(units) as UnitId[]))

describe('a quantity', () => {
  it.each([
    ['de', 0.123, 'fraction', '12\u00a0%'],
    ['en', 0.123, 'fraction', '12%'],
    ['de', 0.0055, 'fraction', '0,55\u00a0%'],
    ['de', 1e-17, 'fraction', '0\u00a0%'],
    ['en', -0.29, 'change', '\u221229%'],
    ['en', 0.1, 'change', '+10%'],
    ['en', 0, 'change', '0%'],
    ['de', -4.25, 'orderOfMagnitude', '\u22124,3'],
    ['de', 4123.4, 'people', '4.120'],
    ['en', 200000, 'people', '200,000'],
    ['de', 12.3e9, 'count', '12,3\u00a0Mrd.'],
    ['en', 12.3e9, 'count', '12.3\u00a0billion'],
    ['de', 1.5e13, 'dataToken', '15\u00a0Bio.'],
    ['de', 5e17, 'flopPerUsd', '5\u00a0×\u00a010¹⁷'],
    ['en', 1e-6, 'usdPerDataToken', '10⁻⁶'],
    ['en', -0, 'none', '0'],
    ['de', NaN, 'none', '–'],
    ['en', -Infinity, 'fraction', '–'],
  ] as const)('reads in %s: %d %s is "%s"', (locale, value, unit, text) => {
    expect(formatQuantity(locale, value, unit)).toBe(text)
  })

  it('is followed by its unit on the same line', () => {
    expect(formatQuantity('de', 4200, 'millionUsdPerMonth', 'Mio. $/Monat')).toBe('4.200\u00a0Mio. $/Monat')
  })

  it('never shows NaN, Infinity, a hyphen for minus or a space that breaks', () => {
    fc.assert(fc.property(locale, fc.double(), unit, (locale, value, unit) => {
      expect(formatQuantity(locale, value, unit)).not.toMatch(/NaN|Infinity|∞|-| /)
    }))
  })
})

describe('a typed number', () => {
  it.each([
    ['de', '0,4', 0.4], ['de', '0.4', 0.4], ['en', '0,4', 0.4], ['en', '0.4', 0.4], ['en', '.5', 0.5],
    ['de', '1.500', 1500], ['en', '1.500', 1.5], ['en', '1,500', 1500], ['de', '0.400', 0.4],
    ['de', '1.234.567,8', 1234567.8], ['en', '1,234,567.8', 1234567.8], ['de', '1,234,567', 1234567], ['de', '12\u202f000', 12000],
    ['de', ' 60 % ', 60], ['en', '\u22123', -3], ['de', '5 × 10¹⁷', 5e17], ['en', '10⁻⁶', 1e-6], ['en', '2*10^3', 2000], ['de', '1,5e13', 1.5e13],
  ] as const)('in %s, "%s" is %d', (locale, text, value) => {
    expect(parseNumber(locale, text)).toBe(value)
  })

  it.each(['', ' ', '-', ',', 'abc', '1e', '1e999', '12 apples', '1.2.3,4,5', 'NaN', 'Infinity', '0x10', '×10⁴⁴⁴'])('"%s" is not a number', (text) => {
    for (const locale of locales) expect(parseNumber(locale, text)).toBeUndefined()
  })

  it('never fails, whatever is typed', () => {
    fc.assert(fc.property(locale, fc.string(), (locale, text) => {
      const value = parseNumber(locale, text)
      expect(value === undefined || Number.isFinite(value)).toBe(true)
    }))
  })

  it('is read back from its field to the same value, for every value a parameter allows', () => {
    const numbers = Object.values(params).filter((param) => param.kind === 'number')
    const allowed = fc.constantFrom(...numbers).chain((param) => fc.double({ min: param.min, max: param.max, noNaN: true }).map((value) => snap(param, value)))
    fc.assert(fc.property(locale, allowed, (locale, value) => {
      expect(parseNumber(locale, formatInput(locale, value))).toBe(value)
    }))
  })
})
