'use client'
import { useState } from 'react'
import type { NumberParam } from '@/lib/core/param'
import { units } from '@/lib/core/units'
import { useWords } from '../i18n/use-words'
import styles from './param.module.css'
import { readTyped, typedText } from './typed-value'

interface NumberFieldProps {
  readonly param: NumberParam
  readonly value: number
  readonly label: string
  readonly describedBy: string
  onSet(value: number): void
  /** What the reader should know about what was typed; empty when it was taken as it is. */
  onMessage(message: string): void
}

/** A number that can be typed. What cannot be set becomes the nearest value that can, and that is said. */
export function NumberField({ param, value, label, describedBy, onSet, onMessage }: NumberFieldProps) {
  const { locale, t, quantity } = useWords()
  const [draft, setDraft] = useState<string | null>(null)
  const shown = draft ?? typedText(locale, param, value)
  const accept = () => {
    if (draft === null) return
    setDraft(null)
    if (draft.trim() === '') return onMessage('')
    const typed = readTyped(locale, param, draft)
    if (typed.kind !== 'unreadable') onSet(typed.value)
    const words = { text: draft, low: quantity(param.min, param.unit), high: quantity(param.max, param.unit) }
    const used = quantity(typed.kind === 'unreadable' ? value : typed.value, param.unit)
    onMessage(typed.kind === 'taken' ? '' : t(`interface.params.${typed.kind}`, { ...words, value: used }))
  }
  const unit = [units[param.unit].percent ? '%' : '', param.unit === 'none' ? '' : t(`units.${param.unit}.short`, { count: value })].filter(Boolean)
  return (
    <span className={styles.typed}>
      <input
        type="text" inputMode="decimal" autoComplete="off" spellCheck={false}
        className={styles.field} style={{ inlineSize: `calc(${Math.max(4, shown.length)}ch + 1.1rem)` }}
        aria-label={t('interface.params.number', { label })} aria-describedby={describedBy}
        value={shown}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={accept}
        onKeyDown={(event) => {
          if (event.key === 'Enter') accept()
          if (event.key === 'Escape') setDraft(null)
        }}
      />
      {unit.length > 0 && <span className={styles.unit}>{unit.join(' ')}</span>}
    </span>
  )
}
