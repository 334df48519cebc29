'use client'
import { useId, useState } from 'react'
import type { NumberParam } from '@/lib/core/param'
import { useWords } from '../i18n/use-words'
import { NumberField } from './number-field'
import { ParamAbout } from './param-about'
import { ParamButtons } from './param-buttons'
import styles from './param.module.css'
import { Slider } from './slider'
import type { LiveParam } from './use-param'

interface NumberControlProps {
  readonly live: LiveParam
  readonly param: NumberParam
}

/** Question, number, slider, words at its ends. */
export function NumberControl({ live, param }: NumberControlProps) {
  const { t, has, quantity } = useWords()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [message, setMessage] = useState('')
  const value = Number(live.value)
  const label = t(`${live.key}.label`)
  const set = (next: number) => {
    setMessage('')
    live.set(next)
  }
  return (
    <div className={styles.control} data-param={live.key}>
      <div className={styles.head}>
        <span className={styles.label}>
          <label htmlFor={id}>{label}</label>
          <ParamButtons live={live} label={label} isOpen={isOpen} aboutId={`${id}about`} onToggle={() => setOpen(!isOpen)} />
        </span>
        <NumberField param={param} value={value} label={label} describedBy={`${id}message`} onSet={set} onMessage={setMessage} />
      </div>
      <Slider id={id} param={param} value={value} text={quantity(value, param.unit)} onSet={set} />
      {has(`${live.key}.low`) && (
        <div className={styles.ends}><span>{t(`${live.key}.low`)}</span><span>{t(`${live.key}.high`)}</span></div>
      )}
      <p id={`${id}message`} className={styles.message} role="status">{message}</p>
      {isOpen && <ParamAbout id={`${id}about`} param={param} paramKey={live.key} />}
    </div>
  )
}
