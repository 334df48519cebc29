import { useWords } from '@/components/i18n/use-words'
import type { Reading } from './fan-words'
import { lookOf } from './look'
import { ShapeIcon } from './shape-icon'
import styles from './fan.module.css'

/** The values at one moment, and how to get others. */
export function FanReadout({ reading }: { reading: Reading }) {
  const { t } = useWords()
  return (
    <div className={styles.readout}>
      <strong>{reading.when}</strong>
      {reading.rows.map(({ key, place, name, middle, range }) => (
        <span key={key}>
          <ShapeIcon look={lookOf(key, place)} /> {name} <b>{middle}</b>{range !== null && ` (${range})`}
        </span>
      ))}
      <span className={styles.hint}>{t('interface.figure.hint')}</span>
    </div>
  )
}
