import regimesDe from '../models/regimes/messages.de.json'
import regimesEn from '../models/regimes/messages.en.json'
import type { Locale } from './locales'
import commonDe from './messages/de/common.json'
import figureDe from './messages/de/figure.json'
import homeDe from './messages/de/home.json'
import interfaceDe from './messages/de/interface.json'
import unitsDe from './messages/de/units.json'
import viewsDe from './messages/de/views.json'
import commonEn from './messages/en/common.json'
import figureEn from './messages/en/figure.json'
import homeEn from './messages/en/home.json'
import interfaceEn from './messages/en/interface.json'
import unitsEn from './messages/en/units.json'
import viewsEn from './messages/en/views.json'

const en = {
  interface: { ...interfaceEn, figure: figureEn },
  units: unitsEn,
  common: commonEn,
  views: viewsEn,
  home: homeEn,
  models: { regimes: regimesEn },
}

type Messages = typeof en
/** The same keys, other words. */
type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> }

const de: Translated<Messages> = {
  interface: { ...interfaceDe, figure: figureDe },
  units: unitsDe,
  common: commonDe,
  views: viewsDe,
  home: homeDe,
  models: { regimes: regimesDe },
}

const messages: Readonly<Record<Locale, Translated<Messages>>> = { de, en }

/** Every word of one language. For the server only: a page hands the browser what its live parts need. */
export function messagesOf(locale: Locale): Translated<Messages> {
  return messages[locale]
}

/** The words that sliders, notices and figures need in the browser; prose stays on the server. */
export function browserMessagesOf(locale: Locale) {
  const { interface: words, units, common, views, models } = messages[locale]
  const { language, theme, error, notice, share, params, basis, figure } = words
  const { actors, metrics, params: ownParams, groups, marks } = models.regimes
  return {
    interface: { language, theme, error, notice, share, params, basis, figure },
    units, common, views,
    models: { regimes: { actors, metrics, params: ownParams, groups, marks } },
  }
}

export type BrowserMessages = ReturnType<typeof browserMessagesOf>

type Leaves<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}` }[keyof T & string]
/** Keys written out in code: a missing one does not compile. */
type WrittenKey = `interface.${Leaves<Messages['interface']>}` | `home.${Leaves<Messages['home']>}`
/** Keys made of names declared elsewhere, such as parameters; tests compare those names with the messages. */
type NamedKey = `${'units' | 'common' | 'views' | 'models' | 'networks' | 'governance' | 'interface.notice.issues' | 'interface.basis'}.${string}`

export type MessageKey = WrittenKey | NamedKey
