import { notFound } from 'next/navigation'
import { locale as localeParam } from 'next/root-params'
import { createTranslator, type Messages } from 'use-intl/core'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { wordsOf, type Words } from './words'

/** The language of the address that is being rendered. */
export async function serverLocale(): Promise<Locale> {
  const locale = await localeParam()
  return isLocale(locale) ? locale : notFound()
}

/** The words of the language of the address, for everything that is rendered before it reaches the browser. */
export async function serverWords(): Promise<Words> {
  return wordsFor(await serverLocale())
}

/** A missing or broken message is our mistake and stops the build. */
export function wordsFor(locale: Locale): Words {
  const messages: Messages = messagesOf(locale)
  const onError = (error: Error) => { throw error }
  return wordsOf(locale, createTranslator({ locale, messages, onError, timeZone: 'UTC' }))
}
