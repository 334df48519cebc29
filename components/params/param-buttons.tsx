'use client'
import { useWords } from '../i18n/use-words'
import styles from './param.module.css'
import type { LiveParam } from './use-param'
import { valueText } from './value-text'

interface ParamButtonsProps {
  readonly live: LiveParam
  readonly label: string
  readonly isOpen: boolean
  readonly aboutId: string
  onToggle(): void
}

/** The two small buttons of every control: what this is, and back to the default. The second keeps its place when there is nothing to take back. */
export function ParamButtons({ live, label, isOpen, aboutId, onToggle }: ParamButtonsProps) {
  const words = useWords()
  const { t } = words
  const value = valueText(words, live.param, live.key, live.param.default)
  return (
    <span className={styles.buttons}>
      <button type="button" aria-expanded={isOpen} aria-controls={aboutId} aria-label={t('interface.params.about', { label })} onClick={onToggle}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1zm0 1.3a5.7 5.7 0 1 1 0 11.4A5.7 5.7 0 1 1 8 2.3zM7.2 4.2h1.6v1.6H7.2zM7.2 6.9h1.6v5H7.2z" fillRule="evenodd" /></svg>
      </button>
      <button
        type="button" className={live.isChanged ? undefined : styles.absent} disabled={!live.isChanged}
        aria-label={t('interface.params.resetOne', { label, value })} title={t('interface.params.reset')}
        onClick={(event) => {
          live.reset()
          event.currentTarget.closest(`.${styles.control}`)?.querySelector('input')?.focus() // this button goes away
        }}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4.1 3.1V1.2H2.6v4.6h4.6V4.3H5.1a4.6 4.6 0 1 1-1.6 4.5l-1.5.3A6.1 6.1 0 1 0 4.1 3.1z" /></svg>
      </button>
    </span>
  )
}
