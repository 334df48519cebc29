import { expect, it } from 'vitest'
import { createHandler } from '../../../lib/worker/handler'
import type { Ask, Signal } from '../../../lib/worker/protocol'
import { createRunner } from '../../../lib/worker/runner'
import { fakeModelOf, fakeScenario, played } from '../../support/fake-model'

/** A runner whose slices are done by hand and whose clock moves by `tickMs` at every look. */
function rig({ sliceMs = 3, tickMs = 1 } = {}) {
  const posted: Signal[] = []
  const slices: (() => void)[] = []
  let time = 0
  const run = createRunner({
    handle: createHandler(fakeModelOf),
    post: (signal) => posted.push(signal),
    schedule: (slice) => slices.push(slice),
    now: () => (time += tickMs),
    sliceMs,
  })
  const sliceOnce = () => slices.shift()?.()
  const finish = () => { while (slices.length) sliceOnce() }
  return { run, posted, slices, sliceOnce, finish }
}

const figure = (scenario = fakeScenario()): Ask => ({ kind: 'figure', detail: 'full', scenario })
const digestOf = (posted: readonly Signal[]) => posted.flatMap((signal) => (signal.kind === 'done' ? [signal.answer.digest] : []))

it('the number of slices makes no difference to the result', () => {
  const [fine, coarse] = [rig({ sliceMs: 1 }), rig({ sliceMs: 1e6 })]
  for (const { run, finish } of [fine, coarse]) {
    run({ ...figure(), id: 1 })
    finish()
  }
  expect(fine.posted).toEqual(coarse.posted)
  expect(digestOf(fine.posted)[0]).toMatch(/^[0-9a-f]{8}$/)
})

it('a newer request takes the place of the running one', () => {
  const { run, posted, sliceOnce, finish } = rig()
  run({ ...figure(fakeScenario({}, { runs: 400 })), id: 1 })
  sliceOnce()
  run({ ...figure(fakeScenario({ slope: 0.5 })), id: 2 })
  finish()
  expect(posted.filter(({ id, kind }) => id === 1 && kind === 'done')).toEqual([])
  expect(posted.at(-1)).toMatchObject({ kind: 'done', id: 2 })
})

it('a newer request for the same work goes on with it', () => {
  const { run, posted, sliceOnce, finish } = rig()
  played.length = 0
  run({ ...figure(), id: 1 })
  sliceOnce()
  expect(played.length).toBeGreaterThan(0)
  run({ ...figure({ ...fakeScenario(), metric: 'cost' }), id: 2 })
  finish()
  expect(played).toHaveLength(8)
  expect(posted.at(-1)).toMatchObject({ kind: 'done', id: 2 })
})

it('49 requests that come before the first slice cost one run', () => {
  const { run, posted, slices, finish } = rig()
  played.length = 0
  for (let id = 1; id <= 49; id++) run({ ...figure(fakeScenario({}, { seed: id })), id })
  expect(slices).toHaveLength(1)
  finish()
  expect(played).toHaveLength(8)
  expect(posted.at(-1)).toMatchObject({ kind: 'done', id: 49 })
})

it('says every second that it is alive while no picture is due', () => {
  const { run, posted, finish } = rig({ sliceMs: 40, tickMs: 50 })
  run({ ...figure(fakeScenario({}, { runs: 64 })), id: 1 })
  finish()
  const kinds = posted.map(({ kind }) => kind)
  expect(kinds.slice(0, 2)).toEqual(['progress', 'progress'])
  expect(kinds.lastIndexOf('alive')).toBeGreaterThan(kinds.lastIndexOf('progress'))
  expect(kinds.at(-1)).toBe('done')
})

it('has nothing to do when all is done', () => {
  const { run, slices, finish } = rig()
  run({ ...figure(), id: 1 })
  finish()
  expect(slices).toEqual([])
})
