import { expect, it } from 'vitest'
import type { BarChart, FanChart, LineChart, ShareChart } from '../../../lib/core/chart'
import { csvOf } from '../../../lib/views/csv'
import { tableOf } from '../../../lib/views/table'

const from = { link: 'https://example.org/de?v=1&seed=7', model: 'fake', revision: 3, seed: 7, digest: '1a2b3c4d' }
const series = (...values: number[]) => Float64Array.from(values)

const fan: FanChart = {
  kind: 'fan', key: 'models.fake.metrics.share', unit: 'fraction',
  x: { key: 'units.month', unit: 'month', values: series(0, 3) },
  fans: [{ key: 'models.fake.actors.left', place: 0, low: series(0.1, 0.2), lower: series(0.2, 0.3), middle: series(0.3, 0.4), upper: series(0.4, 0.5), high: series(0.5, 0.6) }],
  marks: [], baseline: [{ key: 'models.fake.actors.left', unit: 'fraction', values: series(0.3, 1 / 3) }], effects: [],
}

it('a fan becomes one row per moment, with provenance above and units in the header', () => {
  expect(csvOf(tableOf(fan), from).split('\r\n')).toEqual([
    '# link: https://example.org/de?v=1&seed=7',
    '# model: fake, revision 3',
    '# seed: 7',
    '# digest: 1a2b3c4d',
    'month [month],left low [fraction],left lower [fraction],left middle [fraction],left upper [fraction],left high [fraction],left baseline [fraction]',
    '0,0.1,0.2,0.3,0.4,0.5,0.3',
    '3,0.2,0.3,0.4,0.5,0.6,0.3333333333333333',
    '',
  ])
})

it('shares become one row per metric', () => {
  const chart: ShareChart = {
    kind: 'shares', of: 512,
    rows: [{ key: 'models.fake.metrics.height', shares: [{ key: 'models.fake.actors.left', share: 0.5, low: 0.4, high: 0.6 }] }],
  }
  expect(csvOf(tableOf(chart), from).split('\r\n').slice(4, 6)).toEqual([
    'name,left share [fraction],left low [fraction],left high [fraction]',
    'height,0.5,0.4,0.6',
  ])
})

it('bars become one row per bar, and lines one column per line', () => {
  const bars: BarChart = { kind: 'bars', key: 'models.fake.metrics.height', unit: 'none', bars: [{ key: 'models.fake.params.slope', value: -0.5 }] }
  const lines: LineChart = { kind: 'lines', key: 'a.b', x: { key: 'units.year', unit: 'year', values: series(1) }, lines: [{ key: 'c.d', unit: 'people', values: series(2) }] }
  expect(csvOf(tableOf(bars), from).split('\r\n').slice(4, 6)).toEqual(['name,height [none]', 'slope,-0.5'])
  expect(csvOf(tableOf(lines), from).split('\r\n').slice(4, 6)).toEqual(['year [year],d [people]', '1,2'])
})

it('an incomplete result says that it has no digest', () => {
  expect(csvOf(tableOf(fan), { ...from, digest: null })).toContain('# digest: not complete\r\n')
})

it('commas, quotes and line breaks in names stay within their field, and those of a link within its line', () => {
  const odd: BarChart = { kind: 'bars', key: 'a.x', unit: 'none', bars: [{ key: 'b.one, "two"\nthree', value: 1 }] }
  expect(csvOf(tableOf(odd), { ...from, link: 'x\r\n1,2' })).toMatch(/^# link: x 1,2\r\n[^]*\r\n"one, ""two""\nthree",1\r\n$/)
})
