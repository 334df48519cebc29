import type { Scenario } from '@/lib/scenario/scenario'
import type { Answer, Ask, Reply } from '@/lib/worker/protocol'
import type { AnswerState } from './answer-state'
import type { Pace } from './pace'
import type { WorkerLine } from './worker-line'

/** What to ask for a scenario: some of it at once, the rest when nothing new has come for `restMs`. */
interface Plan {
  readonly now: readonly Ask[]
  readonly later?: Ask
  readonly restMs?: number
}

/** What to ask when the scenario changes from `before`; `null`: the answer on the screen answers this one too. */
export type Planner = (scenario: Scenario, before: Scenario | null) => Plan | null

export interface Answers {
  readonly state: () => AnswerState
  subscribe(onChange: () => void): () => void
  /** Says what the reader looks at now. Nothing happens when it is what they looked at before. */
  want(scenario: Scenario): void
  /** Gives up what is under way; wanting it again asks for it again. */
  close(): void
}

/** What is known from the start, computed before the page was sent. */
export interface InitialAnswer {
  readonly scenario: Scenario
  readonly answer: Answer
}

interface AnswersOptions {
  /** Learns from how long previews took. */
  readonly pace?: Pace
  /** Whether an answer for one scenario is one for the other too. */
  isSame?(a: Scenario, b: Scenario): boolean
}

/** Keeps the last good answer while the next is computed, and never shows one that is older than what is there. */
export function createAnswers(line: WorkerLine, planOf: Planner, initial: InitialAnswer | null, { pace, isSame = sameScenario }: AnswersOptions = {}): Answers {
  const listeners = new Set<() => void>()
  const nothing: AnswerState = { answer: null, scenario: null, phase: 'idle', wasReplaced: false, failure: null }
  let state: AnswerState = initial ? { ...nothing, ...initial, phase: 'done' } : nothing
  let wanted: Scenario | null = initial?.scenario ?? null
  let lastRound = 0
  let resting: ReturnType<typeof setTimeout> | undefined

  function set(change: Partial<AnswerState>) {
    state = { ...state, ...change }
    listeners.forEach((listener) => listener())
  }

  function ask(question: Ask, round: number) {
    const asked = performance.now()
    line.ask(question, (reply) => {
      if (isPreview(question)) pace?.took(performance.now() - asked)
      hear(question, reply, round === lastRound)
    })
  }

  function hear(question: Ask, reply: Reply, isCurrent: boolean) {
    if (reply.kind === 'failed') {
      if (isCurrent) set({ failure: reply.message })
    } else if (isPreview(question)) {
      // a picture that moves along with the hand, even if the hand is already somewhere else
      set({ answer: reply.answer, scenario: question.scenario, phase: isCurrent ? 'preview' : 'waiting' })
    } else if (isCurrent) {
      set({ answer: reply.answer, scenario: question.scenario, phase: reply.kind === 'done' ? 'done' : 'running' })
    }
  }

  line.onReplaced(() => set({ wasReplaced: true }))

  return {
    state: () => state,
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    want(scenario) {
      if (wanted && isSame(wanted, scenario)) return
      const plan = planOf(scenario, wanted)
      wanted = scenario
      if (!plan) return
      const round = ++lastRound
      clearTimeout(resting)
      set({ phase: 'waiting', wasReplaced: false, failure: null })
      plan.now.forEach((question) => ask(question, round))
      const { later } = plan
      if (later) resting = setTimeout(() => ask(later, round), plan.restMs)
    },
    close() {
      clearTimeout(resting)
      line.close()
      wanted = state.phase === 'done' ? state.scenario : null
    },
  }
}

function isPreview(question: Ask): boolean {
  return question.kind === 'figure' && question.detail === 'preview'
}

/** Whether two scenarios play the same world, whatever they look at and whatever is set for studies. */
export function sameWorld(a: Scenario, b: Scenario): boolean {
  return a === b || (a.model === b.model && JSON.stringify([a.common, a.values]) === JSON.stringify([b.common, b.values]))
}

export function sameScenario(a: Scenario, b: Scenario): boolean {
  return a.metric === b.metric && sameWorld(a, b)
}
