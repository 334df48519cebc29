import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLocale, locales, preferredLocale } from '../../../lib/i18n/locales'

describe('the language a browser prefers', () => {
  it.each([
    ['en-GB,en;q=0.9', 'en'], ['de-AT,de;q=0.9,en;q=0.8', 'de'], ['fr-FR,en;q=0.3,de;q=0.7', 'de'], ['de;q=0,en;q=0.1', 'en'], ['FR, EN', 'en'],
  ])('"%s" asks for %s', (header, locale) => {
    expect(preferredLocale(header)).toBe(locale)
  })

  it('is the first one when the browser asks for neither', () => {
    for (const header of [null, '', 'fr', '*']) expect(preferredLocale(header)).toBe(locales[0])
  })

  it('is one of ours for any header', () => {
    fc.assert(fc.property(fc.string(), (header) => {
      expect(isLocale(preferredLocale(header))).toBe(true)
    }))
  })
})
