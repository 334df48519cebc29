import { folderOf, type AnyPlayable } from '@/lib/core/playable'
import type { Words } from '../i18n/words'
import styles from '../layout/table.module.css'
import own from './metric-table.module.css'

const columns = ['metric', 'meaning', 'unit', 'leader'] as const

/** Everything a model measures. */
export function MetricTable({ words: { t }, model }: { readonly words: Words; readonly model: AnyPlayable }) {
  return (
    <table className={`${styles.table} ${own.table}`} role="table">
      <caption className="unseen">{t('interface.reference.metrics')}</caption>
      <thead role="rowgroup">
        <tr role="row">{columns.map((column) => <th key={column} scope="col" role="columnheader">{t(`interface.reference.${column}`)}</th>)}</tr>
      </thead>
      <tbody role="rowgroup">
        {model.metrics.map(({ id, unit, leader }) => (
          <tr key={id} role="row">
            <th scope="row" role="rowheader">{t(`${folderOf(model)}.metrics.${id}.name`)}</th>
            <td role="cell" data-label={t('interface.reference.meaning')}>{t(`${folderOf(model)}.metrics.${id}.help`)}</td>
            <td role="cell" data-label={t('interface.reference.unit')}>{t(`units.${unit}.name`)}</td>
            <td role="cell" data-label={t('interface.reference.leader')}>{t(`interface.reference.leaders.${leader}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
