import type { FactCheck } from '@/lib/models/regimes/calibration'
import { printsAlike, rangeText } from '../i18n/range-text'
import type { Words } from '../i18n/words'
import styles from '../layout/table.module.css'
import own from './calibration-table.module.css'

const columns = ['fact', 'target', 'model', 'verdict', 'use', 'source'] as const

/** What is known of the world beside what the model says, facts that shaped the model first. */
export function CalibrationTable({ words, checks }: { readonly words: Words; readonly checks: readonly FactCheck[] }) {
  const { t } = words
  return (
    <table className={`${styles.table} ${own.table}`} role="table">
      <caption>{t('home.calibration.caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">{columns.map((column) => <th key={column} scope="col" role="columnheader">{t(`home.calibration.columns.${column}`)}</th>)}</tr>
      </thead>
      <tbody role="rowgroup">{checks.map((check) => <FactRow key={check.fact.id} words={words} check={check} />)}</tbody>
    </table>
  )
}

function FactRow({ words, check: { fact, median, low, high, agrees } }: { readonly words: Words; readonly check: FactCheck }) {
  const { locale, t, quantity } = words
  const span = (from: number, to: number) => printsAlike(locale, from, to, fact.unit) ? t('interface.figure.steady') : rangeText(words, from, to, fact.unit)
  const label = (column: (typeof columns)[number]) => t(`home.calibration.columns.${column}`)
  const use = fact.basis === 'assumed' ? 'remembered' : fact.use
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {t(`models.regimes.facts.${fact.id}.name`)}
        <span className={styles.note}>{t(`models.regimes.facts.${fact.id}.note`)}</span>
      </th>
      <td role="cell" data-label={label('target')}>{quantity(fact.target, fact.unit)} <span className={styles.span}>({span(fact.low, fact.high)})</span></td>
      <td role="cell" data-label={label('model')}>{quantity(median, fact.unit)} <span className={styles.span}>({span(low, high)})</span></td>
      <td role="cell" data-label={label('verdict')}>
        <span aria-hidden="true">{agrees ? '✓ ' : '✗ '}</span>{t(`home.calibration.verdict.${agrees ? 'within' : 'off'}`)}
      </td>
      <td role="cell" data-label={label('use')}>{t(`home.calibration.use.${use}`)}</td>
      <td role="cell" data-label={label('source')}>
        {fact.source ? <a href={`#${fact.source.id}`}>{fact.source.title}</a> : t(`interface.basis.${fact.basis}.name`)}
      </td>
    </tr>
  )
}
