'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Scenario } from '@/lib/scenario/scenario'
import type { AnswerState } from './answer-state'
import { createAnswers, type Answers, type InitialAnswer } from './answers'
import { createPace } from './pace'
import { figurePlanner } from './plans'
import { createWorkerLine } from './worker-line'

/** The answer for the figure. With an initial one nothing is computed until the scenario differs from it. */
export function useAnswer(scenario: Scenario, initial: InitialAnswer): AnswerState {
  const [answers] = useState(() => {
    const pace = createPace()
    return createAnswers(createWorkerLine(), figurePlanner(pace), initial, { pace })
  })
  useClosing(answers)
  return useAnswers(answers, scenario)
}

/** Stops the work when its owner leaves the page. */
export function useClosing(answers: Answers) {
  useEffect(() => answers.close, [answers])
}

/** Keeps `answers` informed of what is wanted – `null`: nothing new for now – and follows what comes back. */
export function useAnswers(answers: Answers, wanted: Scenario | null): AnswerState {
  useEffect(() => {
    if (wanted) answers.want(wanted)
  }, [answers, wanted])
  return useSyncExternalStore(answers.subscribe, answers.state, answers.state)
}
