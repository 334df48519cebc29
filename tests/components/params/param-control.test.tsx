import { describe, expect, it } from 'vitest'
import { wordsFor } from '@/components/i18n/words-for'
import { groupsOf } from '@/components/params/groups'
import { ParamControl } from '@/components/params/param-control'
import { ParamTable } from '@/components/params/param-table'
import type { Param } from '@/lib/core/param'
import { locales } from '@/lib/i18n/locales'
import { params } from '@/lib/models/regimes/params'
import { markupOf, wordsIn } from '../charts/with-words'

const entries: readonly (readonly [string, Param])[] = Object.entries(params)

describe.each(locales)('the control of a parameter in %s', (locale) => {
  const { t } = wordsIn(locale)

  it.each(entries)('asks about %s in words', (name) => {
    expect(markupOf(locale, <ParamControl scope="model" name={name} />)).toContain(escaped(t(`models.regimes.params.${name}.label`)))
  })

  it('reads out a share with its percent sign', () => {
    expect(markupOf(locale, <ParamControl scope="model" name="closedCapture" />)).toContain(`aria-valuetext="60${locale === 'de' ? '\u00a0' : ''}%"`)
  })
})

describe('a control', () => {
  it('is a native slider over the declared range', () => {
    expect(markupOf('en', <ParamControl scope="model" name="priceTaste" />)).toMatch(/<input[^>]*type="range"[^>]*min="0"[^>]*max="3"[^>]*step="0.05"/)
  })

  it('is radio buttons for a choice, with the default chosen', () => {
    const markup = markupOf('en', <ParamControl scope="model" name="closedPay" />)
    expect(markup.match(/type="radio"/g)).toHaveLength(2)
    expect(markup).toMatch(/checked="" value="cash"|value="cash" checked=""/)
  })

  it('is a button that is up for a shock nobody has asked for', () => {
    expect(markupOf('en', <ParamControl scope="model" name="crash" />)).toContain('aria-pressed="false"')
  })
})

describe('the table of parameters', () => {
  const markup = markupOf('en', <ParamTable words={wordsFor('en')} scope="model" folder="models.regimes" set={params} caption="All" />)

  it('has one row for each of them, with an anchor', () => {
    for (const [name] of entries) expect(markup).toContain(`id="models.regimes.${name}"`)
  })

  it('links evidence to its source', () => {
    expect(markup).toContain(`href="#${params.algorithmGrowth.source.id}"`)
  })
})

describe('the groups of parameters', () => {
  it('hold every parameter once and in order', () => {
    expect(groupsOf(params).flatMap(([, names]) => names).sort()).toEqual(entries.map(([name]) => name).sort())
    expect(groupsOf(params)[0]).toEqual(['closed', entries.filter(([, param]) => param.group === 'closed').map(([name]) => name)])
  })
})

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/'/g, '&#x27;').replace(/"/g, '&quot;')
}
