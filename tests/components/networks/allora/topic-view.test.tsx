import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { WordsProvider } from '@/components/i18n/words-provider'
import { TopicView } from '@/components/networks/allora/topic-view'
import { CatalogueProvider } from '@/components/scenario/catalogue'
import { locales, type Locale } from '@/lib/i18n/locales'
import { networkMessagesOf } from '@/lib/i18n/messages'
import { networkById } from '@/lib/networks/registry'
import { catalogueOf } from '@/lib/scenario/catalogue'

const catalogue = catalogueOf(networkById('allora')!)
const markups = Object.fromEntries(locales.map((locale) => [locale, renderToStaticMarkup(
  <WordsProvider locale={locale} messages={networkMessagesOf(locale, 'allora')}>
    <CatalogueProvider catalogue={catalogue}><TopicView /></CatalogueProvider>
  </WordsProvider>,
)])) as Record<Locale, string>
const textOf = (markup: string) => markup.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')

describe('the topic view before any script runs', () => {
  it('has a word for everything it says', () => {
    for (const locale of locales) expect(markups[locale].replace(/ data-param="[^"]*"/g, '')).not.toMatch(/networks\.allora/)
  })

  it('gives every worker and forecaster a name that can be chosen, and every table a caption', () => {
    expect(markups.en.match(/aria-pressed="false"[^>]*>(?:Worker|Forecaster) \d+</g)).toHaveLength(15)
    const tables = markups.de.match(/<table[\s\S]*?<\/table>/g)!
    expect(tables).toHaveLength(3)
    expect(tables.every((table) => table.includes('<caption>'))).toBe(true)
  })

  it('reads the chosen epoch as a sentence, numbers in the reader’s language', () => {
    expect(textOf(markups.en)).toMatch(/Epoch 40: the truth was 0\.\d+, the network said 0\.\d+ \(95% interval/)
    expect(textOf(markups.de)).toMatch(/Epoche 40: Wahr war 0,\d+, das Netzwerk sagte 0,\d+ \(95-%-Intervall/)
  })

  it('names the reason for everybody who earned nothing', () => {
    expect(textOf(markups.en)).toContain('In epoch 40 5 participants earned nothing or next to nothing.')
    expect(textOf(markups.en).match(/No place: the smoothed score was/g)).toHaveLength(2)
    expect(textOf(markups.en).match(/Score too low:/g)).toHaveLength(3)
    expect(textOf(markups.de).match(/Kein Platz:/g)).toHaveLength(2)
  })

  it('explains the split with its source', () => {
    expect(markups.en).toContain('x/emissions/module/rewards')
    expect(textOf(markups.en)).toMatch(/Workers: \d+%, [\d.]+ ALLO/)
  })
})
