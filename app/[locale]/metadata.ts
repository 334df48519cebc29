import type { Metadata } from 'next'
import { locales, type Locale } from '@/lib/i18n/locales'

/** What search engines and previews are told about a page. `path` follows the language: '' or '/reference'. */
export function metadataOf(locale: Locale, path: string, { title, description }: { readonly title: string; readonly description: string }): Metadata {
  const languages = Object.fromEntries(locales.map((other) => [other, `/${other}${path}`]))
  return {
    title, description,
    alternates: { canonical: `/${locale}${path}`, languages: { ...languages, 'x-default': `/${locales[0]}${path}` } },
    openGraph: { title, description, type: 'article', siteName: 'Anreiz', url: `/${locale}${path}`, locale, alternateLocale: locales.filter((other) => other !== locale) },
  }
}
