import { useWords } from '@/components/i18n/use-words'
import type { Reading } from './fan-words'
import { lookOf } from './look'
import { ShapeIcon } from './shape-icon'
import styles from './fan.module.css'

/** The values under the crosshair, or how to get one. It takes the same room either way. */
export function FanReadout({ reading }: { reading: Reading | null }) {
  const { t } = useWords()
  if (!reading) return <p className={styles.readout}>{t('interface.figure.hint')}</p>
  return (
    <div className={styles.readout}>
      <strong>{reading.when}</strong>
      {reading.rows.map(({ key, name, middle, range }, index) => (
        <span key={key}>
          <ShapeIcon look={lookOf(key, index)} /> {name} <b>{middle}</b> <small>({range})</small>
        </span>
      ))}
    </div>
  )
}
