'use client'
import { useMemo } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { Locale } from '@/lib/i18n/locales'
import { wordsOf, type Words } from './words'

/** The words of the page's language, in the browser. */
export function useWords(): Words {
  const translator = useTranslations()
  const locale = useLocale() as Locale
  return useMemo(() => wordsOf(locale, translator), [locale, translator])
}
