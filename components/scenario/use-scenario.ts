'use client'
import { useSyncExternalStore } from 'react'
import type { AnyValues, Value } from '@/lib/core/param'
import type { StudyState } from '@/lib/core/study'
import type { Catalogue } from '@/lib/scenario/catalogue'
import { readLink, writeLink, type ReadLink } from '@/lib/scenario/codec'
import { defaultScenario, type Scenario } from '@/lib/scenario/scenario'
import { shownCatalogue, useCatalogue } from './catalogue'
import { linkStore, setLink, subscribeToLink } from './link-store'

const serverLink = () => ''
/** The last two links read: while a page comes alive, the default and the reader's own take turns. */
const recent: { readonly link: string; readonly catalogue: Catalogue; readonly read: ReadLink }[] = []

function readRecent(link: string, catalogue: Catalogue): ReadLink {
  const known = recent.find((entry) => entry.link === link && entry.catalogue === catalogue)
  if (known) return known.read
  recent.unshift({ link, catalogue, read: readLink(link, catalogue) })
  recent.length = Math.min(recent.length, 2)
  return recent[0]!.read
}

/** The scenario on the screen, outside of rendering. */
export function currentScenario(): Scenario {
  return readRecent(linkStore.getState().link, shownCatalogue()).scenario
}

function show(scenario: Scenario) {
  setLink(writeLink(scenario, null, shownCatalogue()))
}

function change(next: Partial<Scenario>) {
  show({ ...currentScenario(), ...next })
}

/** Sets one own parameter. The value is one its declaration allows. */
export function setValue(name: string, value: Value) {
  change({ values: { ...currentScenario().values, [name]: value } })
}

/** Sets one parameter that every subject has, such as the seed. */
export function setCommon(name: string, value: Value) {
  change({ common: { ...currentScenario().common, [name]: value } as Scenario['common'] })
}

/** Sets parameters of a study, its sheet or both. The sheet is text as its format writes it. */
export function setStudy(id: string, values: AnyValues, sheet?: string) {
  const { studies } = currentScenario()
  const before = studies[id]
  if (!before) throw new Error(`no study "${id}"`)
  const state: StudyState = { values: { ...before.values, ...values }, sheet: sheet ?? before.sheet }
  change({ studies: { ...studies, [id]: state } })
}

export function setMetric(metric: string) {
  change({ metric })
}

/** Sets several own parameters at once. */
export function setValues(values: AnyValues) {
  change({ values: { ...currentScenario().values, ...values } })
}

/**
 * Something computed from the link. Return primitives or parts of what is given, so that a control is drawn anew only
 * when its own value changes. On the server and while the page comes alive the link is empty.
 */
export function useLinked<T>(select: (read: ReadLink) => T): T {
  const catalogue = useCatalogue()
  return useSyncExternalStore(
    subscribeToLink, () => select(readRecent(linkStore.getState().link, catalogue)), () => select(readRecent(serverLink(), catalogue)))
}

/** The defaults of what is on the screen. */
function initialScenario(): Scenario {
  return defaultScenario(shownCatalogue().find(currentScenario().model))
}

/** Back to the defaults, of these own parameters or of everything but the metric. */
export function reset(names?: readonly string[]) {
  const initial = initialScenario()
  if (!names) return show({ ...initial, metric: currentScenario().metric })
  setValues(Object.fromEntries(names.map((name) => [name, initial.values[name]!])))
}

/** Back to the defaults of a study, its sheet included. */
export function resetStudy(id: string) {
  const { values, sheet } = initialScenario().studies[id]!
  setStudy(id, values, sheet)
}

/** What the link says, and how to say something else. */
export function useScenario() {
  const { scenario, issues, digest } = useLinked((read) => read)
  return { scenario, issues, digest, set: setValue, setCommon, setMetric, setValues, reset }
}
