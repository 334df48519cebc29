import { describe, expect, it } from 'vitest'
import { lossLayout } from '../../../../../lib/networks/allora/losses/layout'
import { regretUpdate, updateRegrets } from '../../../../../lib/networks/allora/losses/regret-update'
import { createRegrets } from '../../../../../lib/networks/allora/synthesis/regrets'
import { expectClose } from '../../../../support/close'

describe('the places of a report', () => {
  it('follow the order of the chain: 276 for 32 inferers and 6 forecasters', () => {
    const { length, ...at } = lossLayout(32, 6)
    expect(length).toBe(276)
    expect(at).toMatchObject({ inferers: 2, forecasters: 34, withoutInferer: 40, oneOutInferers: 232, oneOutForecasters: 264, oneInForecasters: 270 })
  })

  it('have no room for a single forecaster left out or alone', () => {
    expect(lossLayout(5, 1).length).toBe(2 + 5 + 1 + 5 + 5)
  })
})

describe('regrets', () => {
  it('move by alpha towards the difference of losses', () => {
    expect(regretUpdate(-3, -5, 1, 0.5)).toBe(1.5)
  })

  it('start from the initial regret of the topic, also at a first inclusion', () => {
    const regrets = createRegrets(2, 0)
    updateRegrets(regrets, Float64Array.of(-3, -2, -1, -5, -4, -2), lossLayout(2, 0), 0.1, -10, { inferers: 2, forecasters: 0 })
    expectClose(regrets.inferer, [0.1 * -2 + 0.9 * -10, 0.1 * 2 + 0.9 * -10])
    expectClose(regrets.naive, [0.1 * -1 + 0.9 * -10, 0.1 * 3 + 0.9 * -10])
    expectClose(regrets.oneOutInfererInferer, [-9.3, -8.9, -9.1, -8.7])
  })

  it('stay as they are where a loss is undefined', () => {
    const regrets = createRegrets(2, 0)
    regrets.inferer.set([1, 2])
    updateRegrets(regrets, Float64Array.of(-3, -2, NaN, -5, NaN, NaN), lossLayout(2, 0), 0.1, -10, { inferers: 2, forecasters: 0 })
    expectClose(regrets.inferer, [1, 0.1 * 2 + 0.9 * 2])
    expect(regrets.oneOutInfererInferer.every(Number.isNaN)).toBe(true)
  })
})
