import { describe, expect, it } from 'vitest'
import { defaultScenario } from '../../../lib/scenario/scenario'
import { createHandler } from '../../../lib/worker/handler'
import type { Ask, Reply } from '../../../lib/worker/protocol'
import { fakeNetwork } from '../../support/fake-network'

const scenario = defaultScenario(fakeNetwork)

function repliesTo(ask: Ask, handle = createHandler((id) => (id === fakeNetwork.id ? fakeNetwork : undefined))): Reply[] {
  return [...handle({ ...ask, id: 1 })].filter((reply) => reply !== null)
}

describe('a worker asked about a network', () => {
  it('plays its ensemble like that of a model', () => {
    const last = repliesTo({ kind: 'figure', scenario, detail: 'full' }).at(-1)!
    if (last.kind !== 'done' || last.answer.chart.kind !== 'fan') throw new Error('a fan is expected')
    expect(last.answer.chart.fans).toHaveLength(2)
    expect(last.answer.chart.x).toMatchObject({ unit: 'epoch' })
    expect(last.answer.facts[0]).toMatchObject({ key: 'views.fan.endOfEpochs', values: { epochs: { value: scenario.common.epochs, unit: 'epoch' } } })
  })

  it('plays a study piece by piece with the values and the sheet of the scenario', () => {
    const asked = { ...scenario, studies: { counting: { values: { size: 5 }, sheet: 'hello' } } }
    const replies = repliesTo({ kind: 'study', scenario: asked, study: 'counting' })
    expect(replies.map(({ kind }) => kind)).toEqual(['progress', 'progress', 'progress', 'done'])
    expect(replies.at(-1)).toMatchObject({ answer: { done: 5, of: 5, digest: '00000005', chart: { bars: [{ key: 'hello', value: 5 }] } } })
  })

  it('says that there is no such study', () => {
    expect(repliesTo({ kind: 'study', scenario, study: 'none' })).toEqual([{ kind: 'failed', id: 1, message: 'fakenet has no study "none"' }])
  })

  it('says that there is no such preset', () => {
    expect(repliesTo({ kind: 'preset', scenario, preset: 'none' })).toMatchObject([{ kind: 'failed' }])
  })
})
