import { describe, expect, it } from 'vitest'
import { FigureText, sentenceOf } from '@/components/figure/figure-text'
import type { Fact } from '@/lib/core/chart'
import { markupOf, wordsIn } from '../charts/with-words'

const fraction = (value: number) => ({ value, unit: 'fraction' }) as const
const end: Fact = {
  key: 'views.fan.end',
  values: { low: fraction(0.2), middle: fraction(0.34), high: fraction(0.45), years: { value: 10, unit: 'year' } },
  names: { actor: 'models.regimes.actors.open', metric: 'models.regimes.metrics.share' },
}

describe('a fact becomes a sentence', () => {
  it('in German', () => {
    expect(sentenceOf(wordsIn('de'), end)).toBe(
      'Marktanteil (offen): nach 10 Jahren im Median 34\u00a0%, in neun von zehn Läufen 20\u00a0% bis 45\u00a0%.')
  })

  it('in English', () => {
    const sentence = sentenceOf(wordsIn('en'), end)
    expect(['34%', '20%', '45%', 'open', '10 years'].filter((part) => !sentence.includes(part))).toEqual([])
  })

  it('with words instead of a range whose ends would print alike', () => {
    const steady: Fact = { ...end, values: { ...end.values, low: fraction(0.337), high: fraction(0.344) } }
    expect(sentenceOf(wordsIn('de'), steady)).toMatch(/in neun von zehn Läufen praktisch derselbe Wert\.$/)
  })

  it('with the unit of a range said once', () => {
    const months = (value: number) => ({ value, unit: 'month' }) as const
    const lag: Fact = { ...end, values: { ...end.values, low: months(2), middle: months(3), high: months(5) } }
    expect(sentenceOf(wordsIn('en'), lag)).toContain('3\u00a0months at the median, 2 to 5\u00a0months in nine')
  })
})

describe('the sentences of a figure', () => {
  it('are spoken when the numbers are final', () => {
    const spoken = (isDone: boolean) => /role="status">([^<]*)</.exec(markupOf('de', <FigureText facts={[end]} isDone={isDone} />))?.[1]
    expect(spoken(false)).toBe('')
    expect(spoken(true)).toContain('im Median 34\u00a0%')
  })
})
