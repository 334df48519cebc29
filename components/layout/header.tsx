import type { Words } from '../i18n/words'
import { ScenarioAnchor } from '../scenario/scenario-anchor'
import styles from './header.module.css'
import { LanguageSwitch } from './language-switch'
import { ThemeChoice } from './theme-choice'

/** Name of the site, its pages, language and theme. Quiet, and the same everywhere. */
export function Header({ words: { locale, t } }: { readonly words: Words }) {
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#content">{t('interface.skip')}</a>
      <ScenarioAnchor className={styles.name} to={`/${locale}`}>{t('interface.site')}</ScenarioAnchor>
      <nav className={styles.pages} aria-label={t('interface.nav.label')}>
        <a href={`/${locale}/networks`}>{t('interface.nav.networks')}</a>
        <ScenarioAnchor to={`/${locale}/reference`}>{t('interface.nav.reference')}</ScenarioAnchor>
      </nav>
      <LanguageSwitch />
      <ThemeChoice />
    </header>
  )
}
