'use client'
import type { Param } from '@/lib/core/param'
import { useWords } from '../i18n/use-words'
import type { ParamKey } from './param-ref'
import styles from './param.module.css'
import { valueText } from './value-text'

interface ParamAboutProps {
  readonly id: string
  readonly param: Param
  readonly paramKey: ParamKey
}

/** What a parameter means, how well its default is known, and within what range it may be. */
export function ParamAbout({ id, param, paramKey }: ParamAboutProps) {
  const words = useWords()
  const { t, quantity } = words
  const span = ([low, high]: readonly [number, number]) => ({ low: quantity(low, param.unit), high: quantity(high, param.unit) })
  const ranges = param.kind !== 'number' ? [] : [
    ...(param.plausible ? [t('interface.params.plausible', span(param.plausible))] : []),
    t('interface.params.allowed', span([param.min, param.max])),
  ]
  return (
    <div id={id} className={styles.about}>
      <p>{t(`${paramKey}.help`)}</p>
      <p>
        <span className={styles.basis} data-basis={param.basis}>{t(`interface.basis.${param.basis}.name`)}</span>{' '}
        {[t('interface.params.default', { value: valueText(words, param, paramKey, param.default) }), ...ranges].join(' · ')}
      </p>
      {param.kind === 'number' && param.scale === 'log' && <p>{t('interface.params.logarithmic')}</p>}
      {param.source && <p><a href={param.source.url}>{t('interface.params.source', { title: param.source.title })}</a></p>}
    </div>
  )
}
