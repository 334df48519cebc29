import regimesDe from '../models/regimes/messages.de.json'
import regimesEn from '../models/regimes/messages.en.json'
import alloraDe from '../networks/allora/messages.de.json'
import alloraEn from '../networks/allora/messages.en.json'
import alloraPageDe from '../networks/allora/messages-page.de.json'
import alloraPageEn from '../networks/allora/messages-page.en.json'
import alloraTopicDe from '../networks/allora/messages-topic.de.json'
import alloraTopicEn from '../networks/allora/messages-topic.en.json'
import alloraStudiesDe from '../networks/allora/studies/messages.de.json'
import alloraStudiesEn from '../networks/allora/studies/messages.en.json'
import bittensorDe from '../networks/bittensor/messages.de.json'
import bittensorEn from '../networks/bittensor/messages.en.json'
import bittensorPageDe from '../networks/bittensor/messages-page.de.json'
import bittensorPageEn from '../networks/bittensor/messages-page.en.json'
import bittensorBenchDe from '../networks/bittensor/messages-studies.de.json'
import bittensorBenchEn from '../networks/bittensor/messages-studies.en.json'
import bittensorStudiesDe from '../networks/bittensor/studies/messages.de.json'
import bittensorStudiesEn from '../networks/bittensor/studies/messages.en.json'
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
  networks: {
    allora: { ...alloraEn, ...alloraPageEn, ...alloraTopicEn, studies: { ...alloraTopicEn.studies, ...alloraStudiesEn } },
    bittensor: { ...bittensorEn, ...bittensorPageEn, ...bittensorBenchEn, studies: { ...bittensorBenchEn.studies, ...bittensorStudiesEn } },
  },
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
  networks: {
    allora: { ...alloraDe, ...alloraPageDe, ...alloraTopicDe, studies: { ...alloraTopicDe.studies, ...alloraStudiesDe } },
    bittensor: { ...bittensorDe, ...bittensorPageDe, ...bittensorBenchDe, studies: { ...bittensorBenchDe.studies, ...bittensorStudiesDe } },
  },
}

const messages: Readonly<Record<Locale, Translated<Messages>>> = { de, en }

/** Every word of one language. For the server only: a page hands the browser what its live parts need. */
export function messagesOf(locale: Locale): Translated<Messages> {
  return messages[locale]
}

/** The words that controls, notices and figures need on any page; prose stays on the server. */
function liveMessagesOf(locale: Locale) {
  const { interface: words, units, common, views } = messages[locale]
  const { language, theme, error, notice, share, params, basis, figure, network } = words
  return { interface: { language, theme, error, notice, share, params, basis, figure, network }, units, common, views }
}

/** The words that the browser needs on the article's pages. */
export function browserMessagesOf(locale: Locale) {
  const { actors, metrics, params, groups, marks } = messages[locale].models.regimes
  return { ...liveMessagesOf(locale), models: { regimes: { actors, metrics, params, groups, marks } } }
}

/** What of a network's words only the server prints. */
const printed: readonly string[] = ['page', 'roles', 'editions', 'assumptions']

/** The words that the browser needs on the page of one network, so that no other page loads them. */
export function networkMessagesOf(locale: Locale, id: string) {
  const own = Object.entries(messages[locale].networks).find(([network]) => network === id)?.[1]
  if (!own) throw new Error(`there are no words for a network "${id}"`)
  return { ...liveMessagesOf(locale), networks: { [id]: Object.fromEntries(Object.entries(own).filter(([key]) => !printed.includes(key))) } }
}

/** At least this is at hand in every browser. */
export type BrowserMessages = ReturnType<typeof liveMessagesOf>

type Leaves<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}` }[keyof T & string]
/** Keys written out in code: a missing one does not compile. */
type WrittenKey = `interface.${Leaves<Messages['interface']>}` | `home.${Leaves<Messages['home']>}`
/** Keys made of names declared elsewhere, such as parameters; tests compare those names with the messages. */
type NamedKey = `${'units' | 'common' | 'views' | 'models' | 'networks' | 'governance' | 'interface.notice.issues' | 'interface.basis'}.${string}`

export type MessageKey = WrittenKey | NamedKey
