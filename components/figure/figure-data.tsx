import { useMemo } from 'react'
import type { ChartData } from '@/lib/core/chart'
import { tableOf, type Column, type Table } from '@/lib/views/table'
import { nameWord } from '@/components/charts/name-word'
import { useWords } from '@/components/i18n/use-words'
import type { Words } from '@/components/i18n/words'
import { formatQuantity } from '@/lib/i18n/format'
import styles from './figure.module.css'

/** The numbers of the picture as a table, rounded for reading; the file has all digits. */
export function FigureData({ chart, caption }: { chart: ChartData; caption: string }) {
  const words = useWords()
  const table = useMemo(() => tableOf(chart), [chart])
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={table.rowKeys.length > 0 ? styles.wordy : undefined}>
        <caption>{caption}</caption>
        <Heads table={table} words={words} />
        <tbody>
          {table.rows.map((row, index) => {
            const cells = row.map((value, column) => formatQuantity(words.locale, value, table.columns[column]!.unit))
            const [head, ...rest] = table.rowKeys.length > 0 ? [nameWord(words, table.rowKeys[index]!), ...cells] : cells
            return (
              <tr key={index}>
                <th scope="row">{head}</th>
                {rest.map((cell, column) => <td key={column}>{cell}</td>)}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** One or two rows of headings: whom a column is about and, where there are several about the same, which of them. */
function Heads({ table: { columns, rowKeys }, words }: { table: Table; words: Words }) {
  const { t } = words
  const corner = rowKeys.length > 0 ? t('interface.figure.row') : nameWord(words, columns[0]!.key)
  const groups = groupsOf(rowKeys.length > 0 ? columns : columns.slice(1))
  const hasParts = groups.some(({ members }) => members.some(({ part }) => part))
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={hasParts ? 2 : 1}>{corner}</th>
        {groups.map(({ key, members }) => (
          <th key={key} scope={hasParts ? 'colgroup' : 'col'} colSpan={members.length}>{nameWord(words, key)}</th>
        ))}
      </tr>
      {hasParts && (
        <tr>
          {groups.flatMap(({ key, members }) => members.map(({ part }) => (
            <th key={key + part} scope="col">{part && t(`interface.figure.parts.${part}`)}</th>
          )))}
        </tr>
      )}
    </thead>
  )
}

/** Neighbouring columns about the same thing. */
function groupsOf(columns: readonly Column[]): readonly { readonly key: string; readonly members: readonly Column[] }[] {
  const groups: { key: string; members: Column[] }[] = []
  for (const column of columns) {
    if (groups.at(-1)?.key === column.key) groups.at(-1)!.members.push(column)
    else groups.push({ key: column.key, members: [column] })
  }
  return groups
}
