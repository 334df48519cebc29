'use client'
import { useWords } from '../i18n/use-words'
import styles from './param.module.css'
import type { LiveParam } from './use-param'

/** Something that is on or off, as a button that stays down. */
export function ToggleControl({ live }: { readonly live: LiveParam }) {
  const { t } = useWords()
  return (
    <button
      type="button" className={styles.toggle} aria-pressed={live.value === true} title={t(`${live.key}.help`)} data-param={live.key}
      onClick={() => live.set(live.value !== true)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M9.6 1L3 9h4.2l-1 6L13 7H8.6z" /></svg>
      {t(`${live.key}.label`)}
    </button>
  )
}
