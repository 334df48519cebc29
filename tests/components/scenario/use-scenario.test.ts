import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { linkStore } from '@/components/scenario/link-store'
import { currentScenario, reset, setCommon, setMetric, setValue, setValues } from '@/components/scenario/use-scenario'
import { defaultScenario } from '@/lib/scenario/scenario'

beforeEach(() => { globalThis.location = { search: '', pathname: '/de', hash: '' } as Location })
afterEach(() => { linkStore.setState({ link: '', arrived: '' }) })

describe('the scenario on the screen', () => {
  it('is the default one for an empty link', () => {
    expect(currentScenario()).toEqual(defaultScenario())
  })

  it('is what was set, and nothing else changes', () => {
    setValue('priceTaste', 1.6)
    setCommon('seed', 7)
    setMetric('pay')
    const initial = defaultScenario()
    expect(currentScenario()).toEqual({
      ...initial, metric: 'pay', common: { ...initial.common, seed: 7 }, values: { ...initial.values, priceTaste: 1.6 },
    })
  })

  it('goes back to the defaults for the parameters named, or for all but the metric', () => {
    setValues({ priceTaste: 1.6, qualityTaste: 2 })
    setMetric('pay')
    reset(['priceTaste'])
    expect(linkStore.getState().link).toBe('v=1&metric=pay&m-qualityTaste=2')
    reset()
    expect(linkStore.getState().link).toBe('v=1&metric=pay')
  })

  it('loses the promise of a result that was made for other values', () => {
    linkStore.setState({ link: 'v=1&d=1a2b3c4d' })
    setValue('priceTaste', 2)
    expect(linkStore.getState().link).not.toContain('d=')
  })
})
