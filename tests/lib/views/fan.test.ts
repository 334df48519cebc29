import { describe, expect, it } from 'vitest'
import { Ensemble } from '../../../lib/experiments/monte-carlo'
import { describeFan, fanChart } from '../../../lib/views/fan'
import { tableOf } from '../../../lib/views/table'
import { defaultScenario } from '../../../lib/scenario/scenario'
import { fakeModel, fakeScenario } from '../../support/fake-model'
import { fakeNetwork } from '../../support/fake-network'

function chartOf(values = {}, metric = 'height') {
  const ensemble = new Ensemble(fakeModel, fakeScenario(values))
  while (ensemble.done < ensemble.of) ensemble.addNext()
  return fanChart(ensemble, metric)
}

describe('a fan chart', () => {
  it('shows every actor over time under full message paths', () => {
    const chart = chartOf()
    expect(chart).toMatchObject({ kind: 'fan', key: 'models.fake.metrics.height', unit: 'count', marks: [], baseline: [], effects: [] })
    expect(chart.x).toMatchObject({ key: 'units.month', unit: 'month' })
    expect([chart.x.values[0], chart.x.values.length, chart.x.values.at(-1)]).toEqual([0, 41, 120])
    expect(chart.fans.map(({ key }) => key)).toEqual(['models.fake.actors.left', 'models.fake.actors.right'])
  })

  it('shows what a shock changed beside what would have been', () => {
    const chart = chartOf({ shock: true })
    expect(chart.marks).toEqual([{ key: 'models.fake.marks.shock', x: 60 }])
    expect(chart.baseline[0]).toMatchObject({ key: 'models.fake.actors.left', unit: 'count' })
    expect(chart.baseline[0]!.values.at(-1)! - chart.fans[0]!.middle.at(-1)!).toBeCloseTo(5)
    expect(chart.effects.map(({ middle }) => Math.round(middle))).toEqual([-5, 0])
  })

  it('leaves out groups of a network that have nothing to do with the quantity, and lets the others keep their look', () => {
    const scenario = { ...defaultScenario(fakeNetwork), values: { work: 1, luck: 0 } }
    const ensemble = new Ensemble(fakeNetwork, scenario)
    ensemble.addNext()
    expect(fanChart(ensemble, 'gain').fans.map(({ key, place }) => [key, place])).toEqual([['networks.fakenet.actors.second', 1]])
  })

  it('leaves out marks beyond the horizon', () => {
    const ensemble = new Ensemble(fakeModel, fakeScenario({ shock: true }, { years: 4 }))
    ensemble.addNext()
    expect(fanChart(ensemble, 'height').marks).toEqual([])
  })

  it('is not drawn for a metric that does not exist', () => {
    expect(() => chartOf({}, 'glory')).toThrow('no metric "glory"')
  })
})

describe('the sentences of a fan chart', () => {
  it('say what the last moment of the picture and the last row of the table say', () => {
    const chart = chartOf()
    const facts = describeFan(chart)
    const lastRow = tableOf(chart).rows.at(-1)!
    expect(facts.map(({ key }) => key)).toEqual(['views.fan.end', 'views.fan.end'])
    expect(facts[0]).toEqual({
      key: 'views.fan.end',
      values: {
        low: { value: lastRow[1], unit: 'count' },
        middle: { value: lastRow[3], unit: 'count' },
        high: { value: lastRow[5], unit: 'count' },
        years: { value: 10, unit: 'year' },
      },
      names: { actor: 'models.fake.actors.left', metric: 'models.fake.metrics.height' },
    })
  })

  it('tell for every actor what a shock changed', () => {
    const chart = chartOf({ shock: true })
    const effects = describeFan(chart).filter(({ key }) => key === 'views.fan.effect')
    expect(effects.map(({ names, values }) => [names!.actor, values.middle!.value])).toEqual([
      ['models.fake.actors.left', chart.effects[0]!.middle],
      ['models.fake.actors.right', 0],
    ])
  })
})
