import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createTranslator, type Messages } from 'use-intl/core'
import { wordsOf, type Words } from '@/components/i18n/words'
import { WordsProvider } from '@/components/i18n/words-provider'
import type { Locale } from '@/lib/i18n/locales'
import { browserMessagesOf } from '@/lib/i18n/messages'

/** What the server sends for a piece of interface, with the words a page hands to the browser. */
export function markupOf(locale: Locale, children: ReactNode): string {
  return renderToStaticMarkup(<WordsProvider locale={locale} messages={browserMessagesOf(locale)}>{children}</WordsProvider>)
}

/** The words of a page's live parts; a missing one fails the test. */
export function wordsIn(locale: Locale): Words {
  const messages: Messages = browserMessagesOf(locale)
  const onError = (error: Error) => { throw error }
  return wordsOf(locale, createTranslator({ locale, messages, onError, timeZone: 'UTC' }))
}
