import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAnswers, type Planner } from '@/components/figure/answers'
import { figurePlanner, planDrivers, planLeaders } from '@/components/figure/plans'
import type { WorkerLine } from '@/components/figure/worker-line'
import { defaultScenario, type Scenario } from '@/lib/scenario/scenario'
import type { Answer, Ask, Reply } from '@/lib/worker/protocol'
import { sampleFan } from '../charts/sample-chart'

const initial = { scenario: defaultScenario(), answer: answerOf(48) }
const withSeed = (seed: number, metric = initial.scenario.metric): Scenario =>
  ({ ...initial.scenario, metric, common: { ...initial.scenario.common, seed } })

function answerOf(done: number, digest: string | null = null): Answer {
  return { chart: sampleFan(), facts: [], done, of: 48, digest }
}

/** A line whose questions wait for the test to answer them. */
function recordedLine() {
  const asked: { ask: Ask; hear: (reply: Reply) => void }[] = []
  let replaced = () => {}
  const line: WorkerLine = {
    ask: (ask, hear) => { asked.push({ ask, hear }) },
    onReplaced: (listener) => { replaced = listener; return () => {} },
    close: () => {},
  }
  const kinds = () => asked.map(({ ask }) => (ask.kind === 'figure' ? ask.detail : ask.kind))
  const reply = (index: number, kind: 'progress' | 'done', answer: Answer) => asked[index]!.hear({ kind, id: index + 1, answer })
  return { line, asked, kinds, reply, replace: () => replaced() }
}

function setUp(planner: Planner = figurePlanner()) {
  const recorded = recordedLine()
  return { ...recorded, answers: createAnswers(recorded.line, planner, initial) }
}

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

describe('a figure', () => {
  it('asks nothing while the page shows what it was sent with', () => {
    const { answers, kinds } = setUp()
    answers.want(defaultScenario())
    expect([kinds(), answers.state().phase]).toEqual([[], 'done'])
  })

  it('asks for a preview and the full answer when a link differs from the default', () => {
    const { answers, kinds } = setUp()
    answers.want(withSeed(2))
    expect(kinds()).toEqual(['preview', 'full'])
  })

  it('asks for a preview at every move of a hand and for the full answer when it rests', () => {
    const { answers, kinds } = setUp()
    answers.want(withSeed(2))
    for (const seed of [3, 4, 5]) {
      answers.want(withSeed(seed))
      vi.advanceTimersByTime(100)
    }
    expect(kinds().slice(2)).toEqual(['preview', 'preview', 'preview'])
    vi.advanceTimersByTime(250)
    expect(kinds().slice(5)).toEqual(['full'])
  })

  it('asks in full at once for another metric of the same world', () => {
    const { answers, kinds } = setUp()
    answers.want(withSeed(2))
    answers.want(withSeed(2, 'pay'))
    expect(kinds().slice(2)).toEqual(['full'])
  })

  it('keeps the last good answer until the next one comes', () => {
    const { answers, reply } = setUp()
    answers.want(withSeed(2))
    expect([answers.state().phase, answers.state().answer]).toEqual(['waiting', initial.answer])
    reply(0, 'done', answerOf(4))
    expect([answers.state().phase, answers.state().answer?.done]).toEqual(['preview', 4])
    reply(1, 'progress', answerOf(8))
    expect([answers.state().phase, answers.state().answer?.done]).toEqual(['running', 8])
    reply(1, 'done', answerOf(48, '1a2b3c4d'))
    expect([answers.state().phase, answers.state().scenario?.common.seed]).toEqual(['done', 2])
  })

  it('drops full answers to earlier questions, but lets a late preview move the picture', () => {
    const { answers, reply } = setUp()
    answers.want(withSeed(2))
    answers.want(withSeed(3))
    reply(1, 'done', answerOf(48, '00000000'))
    expect(answers.state().answer).toBe(initial.answer)
    reply(0, 'done', answerOf(4))
    expect([answers.state().phase, answers.state().scenario?.common.seed]).toEqual(['waiting', 2])
  })

  it('says that a worker was replaced until something else is asked', () => {
    const { answers, replace } = setUp()
    answers.want(withSeed(2))
    replace()
    expect(answers.state().wasReplaced).toBe(true)
    answers.want(withSeed(3))
    expect(answers.state().wasReplaced).toBe(false)
  })

  it('keeps the picture and says why when a question cannot be answered', () => {
    const { answers, asked } = setUp()
    answers.want(withSeed(2))
    asked[1]!.hear({ kind: 'failed', id: 2, message: 'no model "x"' })
    expect([answers.state().failure, answers.state().answer]).toEqual(['no model "x"', initial.answer])
  })

  it('asks again for what was given up when it was closed', () => {
    const { answers, kinds } = setUp()
    answers.want(withSeed(2))
    answers.close()
    answers.want(withSeed(2))
    expect(kinds()).toHaveLength(4)
  })
})

describe('the headline', () => {
  it('waits until the reader has settled', () => {
    const { answers, kinds } = setUp(planLeaders)
    answers.want(withSeed(2))
    vi.advanceTimersByTime(399)
    answers.want(withSeed(3))
    vi.advanceTimersByTime(399)
    expect(kinds()).toEqual([])
    vi.advanceTimersByTime(1)
    expect(kinds()).toEqual(['leaders'])
  })

  it('is about every metric, so looking at another asks nothing and gives nothing up', () => {
    const { answers, kinds, reply } = setUp(planLeaders)
    answers.want(withSeed(2))
    vi.advanceTimersByTime(400)
    answers.want(withSeed(2, 'pay'))
    reply(0, 'done', answerOf(48))
    expect([kinds(), answers.state().phase]).toEqual([['leaders'], 'done'])
  })

  it('has drivers for the metric that is looked at', () => {
    const { answers, kinds } = setUp(planDrivers)
    answers.want(withSeed(1, 'pay'))
    expect(kinds()).toEqual(['drivers'])
  })
})
