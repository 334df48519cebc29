'use client'
import { useId } from 'react'
import { useWords } from '@/components/i18n/use-words'
import { useParam } from '@/components/params/use-param'
import type { MessageKey } from '@/lib/i18n/messages'
import { benchStudy } from './bench'
import styles from './bench.module.css'

/** A choice among many options, as a list that opens. */
export function StudySelect({ name }: { readonly name: string }) {
  const { t } = useWords()
  const id = useId()
  const live = useParam({ scope: 'study', study: benchStudy, name })
  if (live.param.kind !== 'choice') throw new Error(`a list needs a choice; "${name}" is none`)
  return (
    <div className={styles.select}>
      <label htmlFor={id}>{t(`${live.key}.label`)}</label>
      <select id={id} value={String(live.value)} onChange={({ currentTarget }) => live.set(currentTarget.value)}>
        {live.param.options.map((option) => <option key={option} value={option}>{t(`${live.key}.options.${option}` as MessageKey)}</option>)}
      </select>
    </div>
  )
}
