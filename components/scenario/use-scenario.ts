'use client'
import { useSyncExternalStore } from 'react'
import type { AnyValues, Value } from '@/lib/core/param'
import { readLink, writeLink, type ReadLink } from '@/lib/scenario/codec'
import { defaultScenario, type Scenario } from '@/lib/scenario/scenario'
import { linkStore, setLink, subscribeToLink } from './link-store'

const serverLink = () => ''
/** The last two links read: while a page comes alive, the default and the reader's own take turns. */
const recent: { readonly link: string; readonly read: ReadLink }[] = []

function readRecent(link: string): ReadLink {
  const known = recent.find((entry) => entry.link === link)
  if (known) return known.read
  recent.unshift({ link, read: readLink(link) })
  recent.length = Math.min(recent.length, 2)
  return recent[0]!.read
}

/** The scenario on the screen, outside of rendering. */
export function currentScenario(): Scenario {
  return readRecent(linkStore.getState().link).scenario
}

function change(next: Partial<Scenario>) {
  setLink(writeLink({ ...currentScenario(), ...next }))
}

/** Sets one parameter of the model. The value is one its declaration allows. */
export function setValue(name: string, value: Value) {
  change({ values: { ...currentScenario().values, [name]: value } })
}

/** Sets one parameter that every model has, such as the seed. */
export function setCommon(name: string, value: Value) {
  change({ common: { ...currentScenario().common, [name]: value } as Scenario['common'] })
}

export function setMetric(metric: string) {
  change({ metric })
}

/** Sets several parameters of the model at once. */
export function setValues(values: AnyValues) {
  change({ values: { ...currentScenario().values, ...values } })
}

/**
 * Something computed from the link. Return primitives or parts of what is given, so that a control is drawn anew only
 * when its own value changes. On the server and while the page comes alive the link is empty.
 */
export function useLinked<T>(select: (read: ReadLink) => T): T {
  return useSyncExternalStore(subscribeToLink, () => select(readRecent(linkStore.getState().link)), () => select(readRecent(serverLink())))
}

/** Back to the defaults, of these parameters of the model or of everything but the metric. */
export function reset(names?: readonly string[]) {
  const { model, metric } = currentScenario()
  const initial = defaultScenario(model)
  if (!names) return setLink(writeLink({ ...initial, metric }))
  setValues(Object.fromEntries(names.map((name) => [name, initial.values[name]!])))
}

/** What the link says, and how to say something else. */
export function useScenario() {
  const { scenario, issues, digest } = useLinked((read) => read)
  return { scenario, issues, digest, set: setValue, setCommon, setMetric, setValues, reset }
}
