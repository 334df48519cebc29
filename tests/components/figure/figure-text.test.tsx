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
})

describe('the sentences of a figure', () => {
  it('are spoken when the numbers are final', () => {
    const spoken = (isDone: boolean) => /role="status">([^<]*)</.exec(markupOf('de', <FigureText facts={[end]} isDone={isDone} />))?.[1]
    expect(spoken(false)).toBe('')
    expect(spoken(true)).toContain('im Median 34\u00a0%')
  })
})
