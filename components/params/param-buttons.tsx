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
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M7.2 3.4h1.7v1.7H7.2zM6.3 6.6h2.6v4.6h1.3v1.4H6v-1.4h1.4V8H6.3z" /></svg>
      </button>
      <button
        type="button" className={live.isChanged ? undefined : styles.absent} disabled={!live.isChanged}
        aria-label={t('interface.params.resetOne', { label, value })} title={t('interface.params.reset')} onClick={live.reset}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4.1 3.1V1.2H2.6v4.6h4.6V4.3H5.1a4.6 4.6 0 1 1-1.6 4.5l-1.5.3A6.1 6.1 0 1 0 4.1 3.1z" /></svg>
      </button>
    </span>
  )
}
