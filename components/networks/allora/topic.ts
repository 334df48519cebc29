'use client'
import { useDeferredValue, useMemo } from 'react'
import { useWords } from '@/components/i18n/use-words'
import type { Words, WordValues } from '@/components/i18n/words'
import { setStudy, useLinked } from '@/components/scenario/use-scenario'
import type { StudyState } from '@/lib/core/study'
import { formatInput } from '@/lib/i18n/format'
import type { MessageKey } from '@/lib/i18n/messages'
import type { TopicCourse } from '@/lib/networks/allora/topic-view/course'
import { topicStudyId, viewFolder } from '@/lib/networks/allora/topic-view/keys'
import type { TopicValues } from '@/lib/networks/allora/topic-view/params'
import { courseOf } from '@/lib/networks/allora/topic-view/play-course'
import type { RoleId } from '@/lib/networks/allora/topic-view/totals'

/** Somebody without whom the network can be shown; counts from 0. */
export interface Participant {
  readonly role: 'inferers' | 'forecasters'
  readonly index: number
}

/** Everything the topic view shows, computed from the link. */
export interface TopicState {
  readonly values: TopicValues
  readonly course: TopicCourse
  /** The chosen epoch, from 0. */
  readonly epoch: number
  /** Whom the reader has chosen to keep on show. */
  readonly kept: Participant | null
}

const cache: { readonly key: string; readonly course: TopicCourse }[] = []
const cached = 4

/** What does not change any number. */
const looks: readonly string[] = ['at', 'worker', 'forecaster']

function knownCourse(values: TopicValues): TopicCourse {
  const key = JSON.stringify(Object.entries(values).filter(([name]) => !looks.includes(name)))
  const known = cache.find((entry) => entry.key === key)
  if (known) return known.course
  cache.unshift({ key, course: courseOf(values) })
  cache.length = Math.min(cache.length, cached)
  return cache[0]!.course
}

/** While a slider is dragged the course follows when there is time; what is looked at changes at once. */
export function useTopic(): TopicState {
  const state = useLinked(({ scenario }) => stateOf(scenario.studies))
  const settled = useDeferredValue(state)
  return useMemo(() => topicOf(state.values as TopicValues, settled.values as TopicValues), [state, settled]) // they have passed their declarations
}

function stateOf(studies: Readonly<Record<string, StudyState>>): StudyState {
  const state = studies[topicStudyId]
  if (!state) throw new Error(`the topic view needs a subject with the study "${topicStudyId}"`)
  return state
}

function topicOf(values: TopicValues, settled: TopicValues): TopicState {
  const course = knownCourse(settled)
  return { values, course, epoch: Math.min(values.at, course.epochs) - 1, kept: keptOf(values, course) }
}

function keptOf({ worker, forecaster }: TopicValues, { inferers, forecasters }: TopicCourse): Participant | null {
  if (worker > 0 && worker <= inferers.size) return { role: 'inferers', index: worker - 1 }
  return forecaster > 0 && forecaster <= forecasters.size ? { role: 'forecasters', index: forecaster - 1 } : null
}

/** Counts from 1. */
export function chooseEpoch(at: number) {
  setStudy(topicStudyId, { at })
}

export function keep(who: Participant | null) {
  setStudy(topicStudyId, { worker: who?.role === 'inferers' ? who.index + 1 : 0, forecaster: who?.role === 'forecasters' ? who.index + 1 : 0 })
}

export function isSame(one: Participant | null, other: Participant | null): boolean {
  return one !== null && other !== null && one.role === other.role && one.index === other.index
}

/** Words, and those of the topic view by their last part. */
export interface TopicWords extends Words {
  w(key: string, values?: WordValues): string
  nameOf(role: RoleId, index: number): string
  /** A bare number, and one with so many digits that small differences show. */
  number(value: number): string
  exact(value: number): string
}

const called: Readonly<Record<RoleId, string>> = { inferers: 'worker', forecasters: 'forecaster', reputers: 'reputer' }

export function useTopicWords(): TopicWords {
  const words = useWords()
  return useMemo(() => {
    const w = (key: string, values?: WordValues) => words.t(`${viewFolder}.${key}` as MessageKey, values)
    const nameOf = (role: RoleId, index: number) => w(called[role], { n: index + 1 })
    return { ...words, w, nameOf, number: (value) => words.quantity(value, 'none'), exact: (value) => formatInput(words.locale, Number(value.toPrecision(5))) }
  }, [words])
}
