import { describe, expect, it } from 'vitest'
import { Shares } from '@/components/charts/shares'
import type { ShareChart } from '@/lib/core/chart'
import { markupOf } from './with-words'

const share = (id: string, value: number) => ({ key: `models.regimes.actors.${id}`, share: value, low: value - 0.03, high: value + 0.04 })
const chart = (decentralised: number): ShareChart => ({
  kind: 'shares', of: 512,
  rows: [{ key: 'models.regimes.metrics.share', shares: [share('closed', 0.5), share('open', 0.3), share('decentralised', decentralised)] }],
})
const markup = (decentralised: number) => markupOf('en', <Shares chart={chart(decentralised)} caption="Who is ahead" />)

describe('the shares', () => {
  it('are a table with a caption, a heading per contender and a heading per metric', () => {
    const html = markup(0.2)
    expect(html).toContain('<caption class="unseen">Who is ahead</caption>')
    expect(html.match(/scope="col"/g)).toHaveLength(4)
    expect(html.match(/scope="row"/g)).toHaveLength(1)
  })

  it('stand beside their intervals', () => {
    expect(markup(0.2)).toMatch(/<b>50%<\/b> <small>\(47% to 54%\)<\/small>/)
  })

  it('divide the bar one after the other', () => {
    const rects = [...markup(0.2).matchAll(/<rect x="([\d.]+)%" y="0" width="([\d.]+)%" height="28" style/g)].map(([, x, width]) => [Number(x), Number(width)])
    expect(rects).toEqual([[0, 50], [50, 30], [80, 20]])
  })

  it('name the settings in which nobody is ahead, if there are any', () => {
    expect(markup(0.2)).not.toContain('level')
    expect(markup(0.1)).toMatch(/level<\/span>10%/)
  })
})
