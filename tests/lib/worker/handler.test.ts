import { describe, expect, it } from 'vitest'
import { createHandler, type Handler } from '../../../lib/worker/handler'
import type { Ask, Reply } from '../../../lib/worker/protocol'
import { fakeModelOf, fakeScenario, played } from '../../support/fake-model'

const fresh = () => createHandler(fakeModelOf)
const all = (handle: Handler, ask: Ask, id = 1): readonly Reply[] => [...handle({ ...ask, id })].filter((reply) => reply !== null)
const figure = (scenario = fakeScenario()): Ask => ({ kind: 'figure', detail: 'full', scenario })
const counts = (replies: readonly Reply[]) => replies.map((reply) => ('answer' in reply ? [reply.kind, reply.answer.done, reply.answer.of] : [reply.kind]))

describe('a full figure', () => {
  it('sharpens with every doubling of the runs and ends with a digest', () => {
    const replies = all(fresh(), figure(fakeScenario({}, { runs: 48 })))
    expect(counts(replies)).toEqual([['progress', 4, 48], ['progress', 8, 48], ['progress', 16, 48], ['progress', 32, 48], ['done', 48, 48]])
    const digests = replies.map((reply) => 'answer' in reply && reply.answer.digest)
    expect(digests.slice(0, -1)).toEqual([null, null, null, null])
    expect(digests.at(-1)).toMatch(/^[0-9a-f]{8}$/)
  })

  it('of another metric of the same scenario computes nothing anew', () => {
    const handle = fresh()
    const [height] = all(handle, figure()).slice(-1)
    played.length = 0
    const [cost] = all(handle, figure({ ...fakeScenario(), metric: 'cost' }))
    expect(played).toEqual([])
    expect(cost).toMatchObject({ kind: 'done', answer: { chart: { key: 'models.fake.metrics.cost' } } })
    expect('answer' in cost! && 'answer' in height! && cost.answer.digest === height.answer.digest).toBe(true)
  })

  it('goes on where an abandoned one stopped, and comes to the same digest', () => {
    const handle = fresh()
    const abandoned = handle({ ...figure(), id: 1 })
    for (let i = 0; i < 5; i++) abandoned.next()
    played.length = 0
    const replies = all(handle, figure({ ...fakeScenario(), metric: 'cost' }), 2)
    expect(played).toHaveLength(3)
    expect(counts(replies)).toEqual([['progress', 5, 8], ['done', 8, 8]])
    expect((replies.at(-1) as { answer: unknown }).answer).toEqual((all(fresh(), figure({ ...fakeScenario(), metric: 'cost' })).at(-1) as { answer: unknown }).answer)
  })

  it('is forgotten after a few others', () => {
    const handle = fresh()
    for (const seed of [1, 2, 3, 4]) all(handle, figure(fakeScenario({}, { seed })))
    played.length = 0
    all(handle, figure(fakeScenario({}, { seed: 4 })))
    expect(played).toHaveLength(0)
    all(handle, figure(fakeScenario({}, { seed: 1 })))
    expect(played).toHaveLength(8)
  })
})

it('a preview is three runs of as many agents as asked for and has no digest', () => {
  played.length = 0
  const replies = all(fresh(), { kind: 'figure', detail: 'preview', agents: 70, scenario: fakeScenario({}, { runs: 48 }) })
  expect(counts(replies)).toEqual([['done', 3, 3]])
  expect(replies[0]).toMatchObject({ answer: { digest: null } })
  expect(played.map(({ agents }) => agents)).toEqual([70, 70, 70])
})

it('leaders and drivers share one survey', () => {
  const handle = fresh()
  const replies = all(handle, { kind: 'leaders', scenario: fakeScenario() })
  expect(replies).toHaveLength(16)
  expect(counts(replies).slice(0, 2)).toEqual([['progress', 32, 512], ['progress', 64, 512]])
  expect(replies.at(-1)).toMatchObject({ kind: 'done', answer: { chart: { kind: 'shares', of: 512 }} })
  played.length = 0
  expect(all(handle, { kind: 'drivers', scenario: fakeScenario() })).toMatchObject([{ kind: 'done', answer: { chart: { kind: 'bars' } } }])
  expect(played).toEqual([])
})

it('drivers compare last with first unless two actors are named', () => {
  const handle = fresh()
  const strongest = (ask: Ask) => {
    const reply = all(handle, ask).at(-1)!
    return 'answer' in reply && reply.answer.chart.kind === 'bars' ? reply.answer.chart.bars[0]!.value : NaN
  }
  expect(strongest({ kind: 'drivers', scenario: fakeScenario() })).toBeLessThan(-0.9)
  expect(strongest({ kind: 'drivers', scenario: fakeScenario(), actors: ['left', 'right'] })).toBeGreaterThan(0.9)
})

it('what goes wrong is a reply like the others', () => {
  expect(all(fresh(), figure({ ...fakeScenario(), model: 'atlantis' }))).toEqual([{ kind: 'failed', id: 1, message: 'no model "atlantis"' }])
  expect(all(fresh(), figure({ ...fakeScenario(), metric: 'glory' })).at(-1)).toEqual({ kind: 'failed', id: 1, message: 'no metric "glory"' })
})
