'use client'
import { usePathname } from 'next/navigation'
import { locales } from '@/lib/i18n/locales'
import { useWords } from '../i18n/use-words'
import { ScenarioAnchor } from '../scenario/scenario-anchor'

/** The same place of the same page with the same settings, in the other language. */
export function LanguageSwitch() {
  const { locale, t } = useWords()
  const rest = usePathname().replace(/^\/[a-z]{2}(?=\/|$)/, '')
  return locales.filter((other) => other !== locale).map((other) => (
    <ScenarioAnchor
      key={other}
      to={`/${other}${rest}`}
      lang={other}
      hrefLang={other}
      onClick={(event) => { event.currentTarget.hash = location.hash }}
    >
      {t(`interface.language.${other}`)}
    </ScenarioAnchor>
  ))
}
