import { memo, useId } from 'react'
import type { ShareChart } from '@/lib/core/chart'
import { formatQuantity } from '@/lib/i18n/format'
import { rangeText } from '@/components/i18n/range-text'
import { useWords } from '@/components/i18n/use-words'
import { lookOf } from './look'
import { nameWord } from './name-word'
import { ShapeIcon } from './shape-icon'
import { ShareBar } from './share-bar'
import styles from './shares.module.css'

// a rest smaller than this is rounding, not a tie
const leastRest = 0.005

/** One row per metric: a bar divided among the contenders, and the same shares as numbers with their intervals. */
export const Shares = memo(function Shares({ chart, caption }: { chart: ShareChart; caption: string }) {
  const words = useWords()
  const { locale, t } = words
  const id = useId()
  const percent = (value: number) => formatQuantity(locale, value, 'wholePercent')
  const actors = chart.rows[0]?.shares.map(({ key }) => key) ?? []
  const hasRest = chart.rows.some(({ shares }) => restOf(shares) >= leastRest)
  return (
    <table className={styles.shares} role="table">
      <caption className="unseen">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">{t('interface.figure.leaders.metric')}</th>
          <td aria-hidden="true" />
          {actors.map((key, index) => (
            <th key={key} role="columnheader" scope="col" style={{ color: lookOf(key, index).colour }}>
              <ShapeIcon look={lookOf(key, index)} /> {nameWord(words, key)}
            </th>
          ))}
          {hasRest && <th role="columnheader" scope="col">{t('interface.figure.leaders.nobody')}</th>}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {chart.rows.map(({ key, shares }, row) => (
          <tr key={key} role="row">
            <th role="rowheader" scope="row">{nameWord(words, key)}</th>
            <td className={styles.bar} aria-hidden="true"><ShareBar id={`${id}${row}`} shares={shares} /></td>
            {shares.map(({ key: actor, share, low, high }, index) => (
              <td key={actor} role="cell" className={styles.number}>
                <span className={styles.actor} style={{ color: lookOf(actor, index).colour }} aria-hidden="true">
                  <ShapeIcon look={lookOf(actor, index)} /> {nameWord(words, actor)}
                </span>
                <b>{percent(share)}</b> <small>({rangeText(words, low, high, 'wholePercent')})</small>
              </td>
            ))}
            {hasRest && (
              <td role="cell" className={styles.number}>
                <span className={styles.actor} aria-hidden="true">{t('interface.figure.leaders.nobody')}</span>
                {percent(restOf(shares))}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
})

function restOf(shares: readonly { readonly share: number }[]): number {
  return Math.max(0, 1 - shares.reduce((sum, { share }) => sum + share, 0))
}
