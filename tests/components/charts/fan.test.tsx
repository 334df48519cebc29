import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fan } from '@/components/charts/fan'
import { drawFans } from '@/components/charts/fan-drawing'
import { fanWordsOf } from '@/components/charts/fan-words'
import type { FanChart } from '@/lib/core/chart'
import { sampleFan } from './sample-chart'
import { markupOf, wordsIn } from './with-words'

const markup = (chart: FanChart) => markupOf('de', <Fan chart={chart} labelledBy="title" describedBy="facts" />)
const crash = { key: 'models.regimes.marks.crash', x: 60 }
const german = wordsIn('de')

describe('the fan chart on the page the server sends', () => {
  it('is one picture for wide and one for narrow screens, named and described', () => {
    const pictures = markup(sampleFan()).match(/<svg[^>]*role="img"[^>]*>/g) ?? []
    expect(pictures).toHaveLength(2)
    expect(pictures.every((tag) => tag.includes('aria-labelledby="title"') && tag.includes('aria-describedby="facts"'))).toBe(true)
  })

  it('tells the contenders apart by dash and by shape', () => {
    const html = markup(sampleFan())
    expect(new Set([...html.matchAll(/stroke-dasharray="([^"]+)"/g)].map(([, dash]) => dash)).size).toBe(3)
    expect(new Set([...html.matchAll(/data-shape="([^"]+)"/g)].map(([, shape]) => shape))).toEqual(new Set(['square', 'triangle', 'circle']))
  })

  it('names shocks at their line and draws the medians without them', () => {
    const html = markup(sampleFan({ marks: [crash], hasBaseline: true }))
    expect(html).toContain('Kurssturz')
    const { fans } = drawFans(sampleFan({ hasBaseline: true }), fanWordsOf(sampleFan(), german), 680)
    expect(fans.every(({ baseline }) => baseline.startsWith('M'))).toBe(true)
  })

  it('writes numbers and axes in the language of the page', () => {
    expect(markup(sampleFan())).toContain('52\u00a0%')
    expect(markupOf('en', <Fan chart={sampleFan()} labelledBy="title" describedBy="facts" />)).toContain('52%')
  })
})

describe('the drawing of a fan chart', () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true })
  const charts = fc.record({ ends: fc.tuple(value, value, value), width: fc.integer({ min: 260, max: 1200 }) })

  it('has finite coordinates only, whatever the numbers, and even where there is none', () => {
    fc.assert(fc.property(charts, fc.boolean(), ({ ends, width }, hasGap) => {
      const chart = sampleFan({ ends, marks: [crash], hasBaseline: true })
      if (hasGap) chart.fans[1]!.middle.fill(NaN, 20)
      const { frame, fans } = drawFans(chart, fanWordsOf(chart, german), width)
      const numbers = [...fans.flatMap(({ end, labelY }) => [end.x, end.y, labelY]), ...frame.xTicks.map(frame.x), ...frame.yAxis.ticks.map(frame.y)]
      expect(numbers.every(Number.isFinite)).toBe(true)
      expect(fans.map((fan) => fan.outer + fan.inner + fan.median + fan.baseline).join('')).not.toMatch(/NaN|Infinity/)
    }))
  })

  it('keeps the labels at the ends apart and beside the plot', () => {
    fc.assert(fc.property(charts, ({ ends }) => {
      const chart = sampleFan({ ends })
      const { frame, fans } = drawFans(chart, fanWordsOf(chart, german), 900)
      const places = fans.map(({ labelY }) => labelY).sort((a, b) => a - b)
      expect(Math.min(places[1]! - places[0]!, places[2]! - places[1]!)).toBeGreaterThanOrEqual(40 - 1e-6)
      expect([places[0]! >= frame.top, places[2]! <= frame.bottom]).toEqual([true, true])
    }))
  })

  it('has at most six lines across, counting the lowest', () => {
    fc.assert(fc.property(charts, ({ ends, width }) => {
      const chart = sampleFan({ ends })
      expect(drawFans(chart, fanWordsOf(chart, german), width).frame.yAxis.ticks.length).toBeLessThanOrEqual(6)
    }))
  })

  it('leaves the plot at least a third of the box, even with six shocks on a phone', () => {
    const marks = Array.from({ length: 6 }, (_, k) => ({ ...crash, x: 60 + k }))
    const chart = sampleFan({ marks })
    const { frame } = drawFans(chart, fanWordsOf(chart, german), 320)
    expect(frame.bottom - frame.top).toBeGreaterThan(frame.height / 3)
    expect(frame.right - frame.left).toBeGreaterThan(frame.width / 2)
  })
})

describe('what can be read off a fan chart', () => {
  it('is a sentence with moment, names, medians and ranges', () => {
    const chart = sampleFan()
    expect(fanWordsOf(chart, wordsIn('en')).sentence(40)).toMatch(/^Year 10; closed: 52%, 40% to 68% in nine runs out of ten; /)
  })

  it('counts months in years', () => {
    expect(fanWordsOf(sampleFan(), german).reading(3).when).toBe('Jahr 0,75')
  })
})
