import { createTranslator, type Messages } from 'use-intl/core'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { wordsOf, type Words } from './words'

/** All words of a language, prose included. A missing or broken message is our mistake and stops the build. */
export function wordsFor(locale: Locale): Words {
  const messages: Messages = messagesOf(locale)
  const onError = (error: Error) => { throw error }
  return wordsOf(locale, createTranslator({ locale, messages, onError, timeZone: 'UTC' }))
}
