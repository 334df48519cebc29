'use client'
import { useSyncExternalStore, type ReactNode } from 'react'
import { useWords } from '../i18n/use-words'
import { currentTheme, setTheme, subscribeToTheme, themes, type Theme } from './theme'
import styles from './theme-choice.module.css'

const icons: Readonly<Record<Theme, ReactNode>> = {
  system: <path d="M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM8 3v10a5 5 0 0 0 0-10z" fillRule="evenodd" />,
  light: <path d="M8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6zM7.25 1h1.5v2h-1.5zM7.25 13h1.5v2h-1.5zM1 7.25h2v1.5H1zM13 7.25h2v1.5h-2zM2.5 3.6l1.1-1.1l1.4 1.4l-1.1 1.1zM11 12.1l1.1-1.1l1.4 1.4l-1.1 1.1zM12.4 2.5l1.1 1.1l-1.4 1.4L11 3.9zM3.9 11L5 12.1l-1.4 1.4l-1.1-1.1z" />,
  dark: <path d="M6.2 1.8a6.4 6.4 0 1 0 8 8A5.4 5.4 0 0 1 6.2 1.8z" />,
}

/** Light, dark, or whatever the system says; the choice is remembered in this browser. */
export function ThemeChoice() {
  const { t } = useWords()
  const chosen = useSyncExternalStore(subscribeToTheme, currentTheme, () => 'system' as const)
  return (
    <fieldset className={styles.choice}>
      <legend className="unseen">{t('interface.theme.label')}</legend>
      {themes.map((theme) => (
        <label key={theme} className={styles.option} title={t(`interface.theme.${theme}`)}>
          <input type="radio" name="theme" value={theme} checked={theme === chosen} onChange={() => setTheme(theme)} />
          <svg viewBox="0 0 16 16" aria-hidden="true">{icons[theme]}</svg>
          <span className="unseen">{t(`interface.theme.${theme}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
