import { describe, expect, it } from 'vitest'
import { FigureData } from '@/components/figure/figure-data'
import { formatQuantity } from '@/lib/i18n/format'
import { csvOf } from '@/lib/views/csv'
import { tableOf } from '@/lib/views/table'
import { sampleFan } from '../charts/sample-chart'
import { markupOf } from '../charts/with-words'

const chart = sampleFan({ hasBaseline: true })
const html = markupOf('de', <FigureData chart={chart} caption="Marktanteil" />)
const cellsOf = (row: string) => [...row.matchAll(/<t[hd][^>]*>([^<]*)<\/t[hd]>/g)].map(([, text]) => text)

describe('the table under a figure', () => {
  it('has the numbers of the file, rounded for reading', () => {
    const { columns } = tableOf(chart)
    const file = csvOf(tableOf(chart), { link: '', model: 'regimes', revision: 1, seed: 1, digest: null })
    const lines = file.trim().split('\r\n').filter((line) => !line.startsWith('#')).slice(1)
    const expected = lines.map((line) => line.split(',').map((text, column) => formatQuantity('de', Number(text), columns[column]!.unit)))
    const body = html.slice(html.indexOf('<tbody>')).split('</tr>').slice(0, -1)
    expect(body.map(cellsOf)).toEqual(expected)
  })

  it('heads each column with whom it is about and with which quantile', () => {
    const [first = '', second = ''] = html.slice(html.indexOf('<thead>'), html.indexOf('</thead>')).split('</tr>')
    expect(cellsOf(first)).toEqual(['Monate', 'geschlossen', 'offen', 'dezentral'])
    expect(cellsOf(second).slice(0, 6)).toEqual(['5\u00a0%', '25\u00a0%', 'Median', '75\u00a0%', '95\u00a0%', 'ohne Schock'])
  })

  it('has a caption and can be scrolled by keyboard', () => {
    expect(html).toContain('<caption>Marktanteil</caption>')
    expect(html).toMatch(/role="region" aria-label="Marktanteil" tabindex="0"/)
  })
})
