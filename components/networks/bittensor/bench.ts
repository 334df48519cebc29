'use client'
import { useMemo } from 'react'
import { useWords } from '@/components/i18n/use-words'
import type { Words, WordValues } from '@/components/i18n/words'
import { currentScenario, setStudy, useLinked } from '@/components/scenario/use-scenario'
import type { MessageKey } from '@/lib/i18n/messages'
import { courseOf } from '@/lib/networks/bittensor/workbench/course'
import type { Course, EpochView } from '@/lib/networks/bittensor/workbench/epoch-view'
import type { EpochValues } from '@/lib/networks/bittensor/workbench/params'
import type { Sheet } from '@/lib/networks/bittensor/workbench/sheet'
import { sheetIn } from '@/lib/networks/bittensor/workbench/sheet-in'
import { writeSheet } from '@/lib/networks/bittensor/workbench/sheet-text'
import type { StudyState } from '@/lib/core/study'

export const benchStudy = 'epoch'
export const benchFolder = 'networks.bittensor.workbench'

/** Everything the workbench shows, computed from the link. */
export interface Bench {
  readonly values: EpochValues
  readonly sheet: Sheet
  /** The chosen epoch, from 1 to the number of epochs. */
  readonly at: number
  readonly chain: Course
  readonly simulator: Course
  /** That of the two that the reader looks at, and its chosen epoch. */
  readonly course: Course
  readonly view: EpochView
}

const cache: { readonly key: string; readonly courses: Pick<Bench, 'sheet' | 'chain' | 'simulator'> }[] = []
const cached = 4

/** What does not change any number of an epoch. */
const looks: readonly string[] = ['at', 'measure', 'profile']

function coursesOf({ values, sheet: text }: StudyState): Pick<Bench, 'sheet' | 'chain' | 'simulator'> {
  const key = JSON.stringify([text, Object.entries(values).filter(([name]) => !looks.includes(name))])
  const known = cache.find((entry) => entry.key === key)
  if (known) return known.courses
  const asked = values as EpochValues // they have passed their declarations
  const sheet = sheetIn(asked, text)
  const courses = { sheet, chain: courseOf(asked, sheet, 'chain'), simulator: courseOf(asked, sheet, 'simulator') }
  cache.unshift({ key, courses })
  cache.length = Math.min(cache.length, cached)
  return courses
}

function benchOf(state: StudyState): Bench {
  const courses = coursesOf(state)
  const values = state.values as EpochValues
  const course = courses[values.profile]
  const at = Math.min(values.at, course.epochs.length)
  return { ...courses, values, course, at, view: course.epochs[at - 1]! }
}

const stateOf = (studies: Readonly<Record<string, StudyState>>): StudyState => {
  const state = studies[benchStudy]
  if (!state) throw new Error(`the workbench needs a subject with the study "${benchStudy}"`)
  return state
}

export function useBench(): Bench {
  const state = useLinked(({ scenario }) => stateOf(scenario.studies))
  return useMemo(() => benchOf(state), [state])
}

/** The workbench outside of rendering. */
function currentBench(): Bench {
  return benchOf(stateOf(currentScenario().studies))
}

/** Changes the table. A named case becomes the reader's own table with it. */
export function editSheet(change: (sheet: Sheet, bench: Bench) => Sheet) {
  const bench = currentBench()
  const sheet = change(bench.sheet, bench)
  if (sheet !== bench.sheet) setStudy(benchStudy, { case: 'own' }, writeSheet(sheet))
}

export function chooseEpoch(at: number) {
  const { course } = currentBench()
  setStudy(benchStudy, { at: Math.max(1, Math.min(at, course.epochs.length)) })
}

/** Words, and those of the workbench by their last part. */
export interface BenchWords extends Words {
  w(key: string, values?: WordValues): string
}

export function useBenchWords(): BenchWords {
  const words = useWords()
  return useMemo(() => ({ ...words, w: (key, values) => words.t(`${benchFolder}.${key}` as MessageKey, values) }), [words])
}
