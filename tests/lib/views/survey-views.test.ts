import { expect, it } from 'vitest'
import { Survey } from '../../../lib/experiments/survey'
import { describeDrivers, driversChart } from '../../../lib/views/drivers'
import { describeLeaders, leadersChart } from '../../../lib/views/leaders'
import { fakeModel, fakeScenario } from '../../support/fake-model'

const survey = new Survey(fakeModel, fakeScenario(), 64)
while (survey.done < survey.of) survey.addNext()

it('the shares of a metric stand side by side in picture and sentence', () => {
  const chart = leadersChart(survey)
  const [left, right] = chart.rows[0]!.shares
  expect(chart).toMatchObject({ kind: 'shares', of: 64, rows: [{ key: 'models.fake.metrics.height' }, { key: 'models.fake.metrics.cost' }] })
  expect(describeLeaders(chart)).toHaveLength(2)
  expect(describeLeaders(chart)[0]).toEqual({
    key: 'views.leaders.row',
    values: {
      share1: { value: left!.share, unit: 'wholePercent' }, low1: { value: left!.low, unit: 'wholePercent' }, high1: { value: left!.high, unit: 'wholePercent' },
      share2: { value: right!.share, unit: 'wholePercent' }, low2: { value: right!.low, unit: 'wholePercent' }, high2: { value: right!.high, unit: 'wholePercent' },
      of: { value: 64, unit: 'count' },
    },
    names: { metric: 'models.fake.metrics.height', actor1: 'models.fake.actors.left', actor2: 'models.fake.actors.right' },
  })
})

it('the picture of the drivers shows all, the sentences only those that can be told from chance', () => {
  const gap = { metric: 'height', actor: 'left', other: 'right' }
  const chart = driversChart(survey, gap)
  expect(chart).toMatchObject({ kind: 'bars', key: 'models.fake.metrics.height', unit: 'correlation' })
  expect(chart.bars.map(({ key }) => key)).toEqual(['models.fake.params.slope', 'models.fake.params.scale'])
  const weak = { ...chart, bars: [chart.bars[0]!, { key: 'models.fake.params.scale', value: 0.05 }] }
  expect(describeDrivers(weak, survey, gap)).toEqual([{
    key: 'views.drivers.widens',
    values: { correlation: { value: chart.bars[0]!.value, unit: 'correlation' } },
    names: { param: 'models.fake.params.slope', metric: 'models.fake.metrics.height', actor: 'models.fake.actors.left', other: 'models.fake.actors.right' },
  }])
})

it('a parameter that goes with a smaller gap is said to narrow it', () => {
  const gap = { metric: 'height', actor: 'right', other: 'left' }
  expect(describeDrivers(driversChart(survey, gap), survey, gap)[0]!.key).toBe('views.drivers.narrows')
})
