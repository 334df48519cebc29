import table from '@/components/layout/table.module.css'
import type { Words } from '@/components/i18n/words'
import { folderOf } from '@/lib/core/playable'
import { dateText } from '@/components/i18n/date-text'
import type { MessageKey } from '@/lib/i18n/messages'
import type { AnyNetwork } from '@/lib/networks/contract'

const columns = ['rule', 'standing', 'period', 'source'] as const

/** The network's dated rules: what each says, whether it is in force, since when, and where that is written. */
export function EditionTable({ words: { locale, t }, network }: { readonly words: Words; readonly network: AnyNetwork }) {
  const period = (from?: string, until?: string) => {
    if (!from) return t('interface.network.undated')
    const dates = { from: dateText(locale, from), until: until ? dateText(locale, until) : '' }
    return t(until ? 'interface.network.fromUntil' : 'interface.network.from', dates)
  }
  return (
    <table className={table.table} role="table">
      <caption className="unseen">{t('interface.network.sections.editions')}</caption>
      <thead role="rowgroup">
        <tr role="row">{columns.map((column) => <th key={column} scope="col" role="columnheader">{t(`interface.network.columns.${column}`)}</th>)}</tr>
      </thead>
      <tbody role="rowgroup">
        {network.editions.map(({ id, standing, from, until, source }) => (
          <tr key={id} role="row">
            <th scope="row" role="rowheader">
              {t(`${folderOf(network)}.editions.${id}.name` as MessageKey)}
              <span className={table.note}>{t(`${folderOf(network)}.editions.${id}.help` as MessageKey)}</span>
            </th>
            <td role="cell" data-label={t('interface.network.columns.standing')}>{t(`interface.network.standings.${standing}`)}</td>
            <td role="cell" data-label={t('interface.network.columns.period')}>{period(from, until)}</td>
            <td role="cell" data-label={t('interface.network.columns.source')}><a href={`#${source.id}`}>{source.title}</a></td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
