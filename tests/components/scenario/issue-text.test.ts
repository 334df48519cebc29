import { describe, expect, it } from 'vitest'
import { issueText } from '@/components/scenario/issue-text'
import { locales } from '@/lib/i18n/locales'
import { models } from '@/lib/models/registry'
import { readLink } from '@/lib/scenario/codec'
import { wordsIn } from '../charts/with-words'

const broken = [
  'v=99', 'v=x', 'model=none', 'metric=happiness', 'm-priceTaste=much', 'm-priceTaste=9', 'm-priceTaste=1.03', 'm-closedPay=gold', 'm-crash=perhaps',
  'd=zzz', 'seed=1&seed=2', 'foo=1', Array.from({ length: 40 }, (_, i) => `x${i}=1`).join('&'),
]

describe.each(locales)('a repair in %s', (locale) => {
  it.each(broken)('of "%s" is a sentence with every gap filled', (link) => {
    const { issues } = readLink(link)
    expect(issues.length).toBeGreaterThan(0)
    for (const issue of issues) expect(issueText(wordsIn(locale), models[0], issue)).toMatch(/^[^{}]{10,}\.$/)
  })
})

describe('a repair', () => {
  it('names the parameter, what was written, the range and what is used', () => {
    const [issue] = readLink('m-closedCapture=7').issues
    expect(issueText(wordsIn('de'), models[0], issue!)).toBe('„Wie viel vom Wert behält das geschlossene Labor?“: 7 liegt nicht zwischen 0\u00a0% und 90\u00a0%. Es gilt: 90\u00a0%.')
  })
})
