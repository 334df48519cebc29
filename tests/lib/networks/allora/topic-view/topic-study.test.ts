import { describe, expect, it } from 'vitest'
import { defaultsOf } from '../../../../../lib/core/param'
import { topicParams } from '../../../../../lib/networks/allora/topic-view/params'
import { topicStudy } from '../../../../../lib/networks/allora/topic-view/topic-study'

const usual = defaultsOf(topicParams)
const finished = (values = usual) => {
  const work = topicStudy.begin(values, 1, '')
  work.addNext()
  return work
}

describe('the study of a topic', () => {
  it('draws the network, its best worker and two plain rivals over every epoch', () => {
    const { chart } = finished().show()
    if (chart.kind !== 'lines') throw new Error(chart.kind)
    expect(chart.lines.map(({ key, values }) => [key.slice(key.lastIndexOf('.') + 1), values.length])).toEqual([
      ['network', 120], ['best', 120], ['naive', 120], ['plainMean', 120],
    ])
  })

  it('has a digest that follows every number and nothing else', () => {
    const digest = finished().digest()
    expect(digest).toMatch(/^[0-9a-f]{8}$/)
    expect(finished({ ...usual, at: 7, worker: 3, forecaster: 1 }).digest()).toBe(digest)
    for (const change of [{ seed: 2 }, { edition: 'legacy' }, { firstStake: 1.25 }, { feesPerEpoch: 2 }] as const) {
      expect(finished({ ...usual, ...change }).digest()).not.toBe(digest)
    }
  })

  it('has nothing to show before its only piece', () => {
    const work = topicStudy.begin(usual, 1, '')
    expect([work.done, work.of]).toEqual([0, 1])
    expect(() => work.show()).toThrow('before the first piece')
  })
})
