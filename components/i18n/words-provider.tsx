'use client'
import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import type { Locale } from '@/lib/i18n/locales'
import type { BrowserMessages } from '@/lib/i18n/messages'

interface WordsProviderProps {
  readonly locale: Locale
  readonly messages: BrowserMessages
  readonly children: ReactNode
}

/** Hands the words that live parts of a page need to the browser. */
export function WordsProvider({ locale, messages, children }: WordsProviderProps) {
  return <IntlProvider locale={locale} messages={messages} timeZone="UTC">{children}</IntlProvider>
}
