import { notFound } from 'next/navigation'
import { locale as localeParam } from 'next/root-params'
import { isLocale } from '@/lib/i18n/locales'
import { wordsFor } from './words-for'
import type { Words } from './words'

/** The words of the language of the address that is being rendered. */
export async function serverWords(): Promise<Words> {
  const locale = await localeParam()
  return isLocale(locale) ? wordsFor(locale) : notFound()
}
