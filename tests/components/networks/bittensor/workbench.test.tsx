import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { WordsProvider } from '@/components/i18n/words-provider'
import { Workbench } from '@/components/networks/bittensor/workbench'
import { CatalogueProvider } from '@/components/scenario/catalogue'
import { locales, type Locale } from '@/lib/i18n/locales'
import { networkMessagesOf } from '@/lib/i18n/messages'
import { networkById } from '@/lib/networks/registry'
import { catalogueOf } from '@/lib/scenario/catalogue'

const catalogue = catalogueOf(networkById('bittensor')!)
const markups = Object.fromEntries(locales.map((locale) => [locale, renderToStaticMarkup(
  <WordsProvider locale={locale} messages={networkMessagesOf(locale, 'bittensor')}>
    <CatalogueProvider catalogue={catalogue}><Workbench /></CatalogueProvider>
  </WordsProvider>,
)])) as Record<Locale, string>

describe('the workbench before any script runs', () => {
  it('has a word for everything it says', () => {
    for (const locale of locales) expect(markups[locale].replace(/ data-param="[^"]*"/g, '')).not.toMatch(/networks\.bittensor/)
  })

  it('names every cell by who gives whom, and shows its number in the reader’s language', () => {
    expect(markups.en).toMatch(/aria-label="Validator 2 gives miner 3"[^>]*value="0\.1"/)
    expect(markups.de).toMatch(/aria-label="Validator 2 gibt Miner 3"[^>]*value="0,1"/)
    expect(markups.de.match(/data-row=/g)).toHaveLength(12)
  })

  it('says in words what is clipped, beside the number that is struck out', () => {
    expect(markups.en).toMatch(/<s>60%<\/s> <span class="unseen">is clipped to<\/span> 10%/)
    expect(markups.en).toContain('2 weights are clipped; most of all what validator 3 gives miner 3: 60% becomes 10%.')
  })

  it('gives every table a caption and every step its source', () => {
    const tables = markups.en.match(/<table[\s\S]*?<\/table>/g)!
    expect(tables.length).toBeGreaterThan(10)
    expect(tables.every((table) => table.includes('<caption>'))).toBe(true)
    expect(markups.en.match(/pallets\/subtensor\/src\/(?:epoch|coinbase)\/\w+\.rs/g)).toHaveLength(8)
  })
})
