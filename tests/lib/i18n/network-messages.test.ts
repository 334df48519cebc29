import { describe, expect, it } from 'vitest'
import { locales } from '../../../lib/i18n/locales'
import { browserMessagesOf, networkMessagesOf } from '../../../lib/i18n/messages'
import { networks } from '../../../lib/networks/registry'

const own = (locale: (typeof locales)[number], id: string) => networkMessagesOf(locale, id).networks[id] as Readonly<Record<string, unknown>>

describe.each(networks.map(({ id }) => id))('the words for the page of %s', (id) => {
  it('bring what live parts name and leave out what only the server prints', () => {
    for (const locale of locales) {
      expect(Object.keys(own(locale, id))).toEqual(expect.arrayContaining(['actors', 'groups', 'metrics', 'params', 'presets', 'studies']))
      for (const printed of ['page', 'roles', 'editions', 'assumptions']) expect(own(locale, id)).not.toHaveProperty(printed)
    }
  })

  it('are no part of what other pages load', () => {
    for (const locale of locales) expect(browserMessagesOf(locale)).not.toHaveProperty('networks')
  })
})

it('are refused for a network that is not there', () => {
  expect(() => networkMessagesOf('en', 'nowhere')).toThrow('"nowhere"')
})
