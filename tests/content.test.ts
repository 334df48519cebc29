import { describe, expect, it } from 'vitest'
import { locales, type Locale } from '../lib/i18n/locales'
import { messagesOf } from '../lib/i18n/messages'

type Leaf = readonly [key: string, text: string]

function leavesOf(node: unknown, path = ''): Leaf[] {
  if (typeof node === 'string') return [[path, node]]
  return Object.entries(node as Record<string, unknown>).flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key))
}

const words = Object.fromEntries(locales.map((locale) => [locale, new Map(leavesOf(messagesOf(locale)))])) as Record<Locale, Map<string, string>>

/** Names of the ICU arguments of a message, `{count, plural, …}` included, without the branches of a plural. */
function argumentsOf(text: string): string[] {
  return [...new Set([...text.matchAll(/(?<!\b(?:zero|one|two|few|many|other)\s*)\{\s*([A-Za-z]\w*)\s*[,}]/g)].map(([, name]) => name!))].sort()
}

/** Words that are the same in both languages because they are names, symbols or international terms. */
const shared = /^(Anreiz|CSV|SVG|Gini|Token|[^A-Za-zÄÖÜäöüß]*|(?:\{\w+\}[\s\S]{0,14})+)$/

describe('the two languages', () => {
  it('have the same keys', () => {
    expect([...words.de.keys()].sort()).toEqual([...words.en.keys()].sort())
  })

  it('fill the same places in every sentence', () => {
    const differing = [...words.en].filter(([key, text]) => argumentsOf(text).join() !== argumentsOf(words.de.get(key) ?? '').join())
    expect(differing).toEqual([])
  })

  it('do not leave a sentence untranslated', () => {
    const same = [...words.en].filter(([key, text]) => words.de.get(key) === text && text.split(' ').length > 2 && !shared.test(text))
    expect(same).toEqual([])
  })

  it('see arguments inside plurals', () => {
    expect(argumentsOf('{count, plural, one {# run of {of}} other {runs}}')).toEqual(['count', 'of'])
  })
})

describe('typography', () => {
  it('uses German quotation marks, no straight quotes and no hyphens for dashes', () => {
    const wrong = [...words.de].filter(([, text]) => /["”]|\s-\s|\.\.\./.test(text.replace(/\{[^}]*\}/g, '')))
    expect(wrong).toEqual([])
  })

  it('uses English quotation marks, no straight quotes and no hyphens for dashes', () => {
    const wrong = [...words.en].filter(([, text]) => /["„]|\s-\s|\.\.\./.test(text.replace(/\{[^}]*\}/g, '')))
    expect(wrong).toEqual([])
  })

  it('keeps German numbers and percent signs on one line', () => {
    const wrong = [...words.de].filter(([, text]) => /\d %|\d%/.test(text))
    expect(wrong).toEqual([])
  })
})

describe('what is said', () => {
  it('never calls anybody a winner and gives no advice to buy', () => {
    const selling = /\b(winner|wins|Sieger|Gewinner|gewinnt|invest now|kaufen Sie)\b/i
    expect(locales.flatMap((locale) => [...words[locale]].filter(([, text]) => selling.test(text)))).toEqual([])
  })
})
