'use client'
import { useId, useState } from 'react'
import type { ChoiceParam } from '@/lib/core/param'
import { useWords } from '../i18n/use-words'
import { ParamAbout } from './param-about'
import { ParamButtons } from './param-buttons'
import styles from './param.module.css'
import type { LiveParam } from './use-param'

interface ChoiceControlProps {
  readonly live: LiveParam
  readonly param: ChoiceParam
}

/** One of a few options, as radio buttons. */
export function ChoiceControl({ live, param }: ChoiceControlProps) {
  const { t } = useWords()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const label = t(`${live.key}.label`)
  return (
    <div className={styles.control} role="radiogroup" aria-labelledby={id} data-param={live.key}>
      <div className={styles.label}>
        <span id={id}>{label}</span>
        <ParamButtons live={live} label={label} isOpen={isOpen} aboutId={`${id}about`} onToggle={() => setOpen(!isOpen)} />
      </div>
      <div className={styles.options}>
        {param.options.map((option) => (
          <label key={option}>
            <input type="radio" name={id} value={option} checked={option === live.value} onChange={() => live.set(option)} />
            {t(`${live.key}.options.${option}`)}
          </label>
        ))}
      </div>
      {isOpen && <ParamAbout id={`${id}about`} param={param} paramKey={live.key} />}
    </div>
  )
}
