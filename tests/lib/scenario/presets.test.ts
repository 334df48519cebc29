import { expect, it } from 'vitest'
import { readLink, writeLink } from '../../../lib/scenario/codec'
import { presetIds, presetOf } from '../../../lib/scenario/presets'
import { defaultScenario } from '../../../lib/scenario/scenario'

it.each(presetIds)('"%s" can be shared like any scenario', (id) => {
  expect(readLink(writeLink(presetOf(id)))).toEqual({ scenario: presetOf(id), digest: null, issues: [] })
})

it('no two presets are the same', () => {
  expect(new Set(presetIds.map((id) => writeLink(presetOf(id)))).size).toBe(presetIds.length)
})

it('"equal" gives all three the same vector', () => {
  const { values } = presetOf('equal')
  const vectors = ['closed', 'open', 'decentralised'].map((actor) =>
    ['Capture', 'Openness', 'Efficiency', 'Overhead', 'Pay', 'Control'].map((name) => values[actor + name]))
  expect(vectors[1]).toEqual(vectors[0])
  expect(vectors[2]).toEqual(vectors[0])
})

it('"default" is the scenario of an empty link', () => {
  expect(presetOf('default')).toEqual(defaultScenario())
})
