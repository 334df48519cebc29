import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layerConcentration, layersOf, mergedByEntity, minimalQuorum } from '../../../../lib/governance/metrics/layers'
import { electorates, question } from '../../../support/electorates'
import { expectClose } from '../../../support/close'

describe('three layers', () => {
  it('hold the same tokens, delegated, and cast by those who came', () => {
    const layers = layersOf(question([8, 4, 2, 1], [undefined, 1, 1, undefined], [1, 1, 3, -1]), 'singleHop')
    expect(Object.values(layers).map((of: Float64Array) => [...of])).toEqual([[8, 4, 2, 1], [0, 12, 0, 2], [0, 12, 0, 0]])
  })
  it('print the threshold with the count, strict and not', () => {
    const layers = layersOf(question([25, 25, 25, 25], [1, 1, 1, 1]), 'none')
    expect(layerConcentration(layers).held.decisive).toEqual({ count: 3, threshold: 0.5, isStrict: true })
    expect(layerConcentration(layers, 0.5, false).held.decisive.count).toBe(2)
    expect(layerConcentration(layersOf(question([1, 1, 1], [1, 1, 1]), 'none'), 2 / 3).held.decisive.count).toBe(3)
    expect(layerConcentration(layersOf(question([1, 1, 1], [1, 1, 1]), 'none'), 1 / 3, false).held.decisive.count).toBe(1)
  })
  it('are no less concentrated for a whale who divides over wallets that are merged again', () => {
    const whole = layerConcentration(layersOf(question([90, 10], [1, 1]), 'none'))
    const divided = layerConcentration(layersOf(question([30, 30, 30, 10], [1, 1, 1, 1]), 'none'), 0.5, true, [0, 0, 0, 1])
    expect(divided.held).toEqual(whole.held)
  })
  it('keep every token when merged', () => {
    fc.assert(fc.property(electorates, ({ holdings, size }) => {
      const merged = mergedByEntity(holdings, Array.from({ length: size }, (_, voter) => voter % 3))
      expectClose(merged.reduce((sum, x) => sum + x, 0), holdings.reduce((sum, x) => sum + x, 0))
    }))
  })
  it('are all zero when nobody came', () => {
    const { cast } = layerConcentration(layersOf(question([1, 2], [undefined, undefined]), 'none'))
    expect([cast.gini, cast.herfindahl, cast.decisive.count, minimalQuorum([0, 0])]).toEqual([0, 0, 0, 0])
  })
})
