import type { CSSProperties } from 'react'
import type { UnitId } from '@/lib/core/units'
import type { BenchWords } from './bench'
import styles from './matrix.module.css'

interface ValueMatrixProps {
  readonly words: BenchWords
  readonly caption: string
  /** Rows of validators, `[v * miners + m]`. */
  readonly values: Float64Array
  readonly miners: number
  readonly unit: UnitId
}

/** A matrix to be read: every number in its cell, the larger the darker. */
export function ValueMatrix({ words: { w, quantity }, caption, values, miners, unit }: ValueMatrixProps) {
  const largest = values.reduce((most, value) => Math.max(most, value), 0)
  const validators = values.length / miners
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {Array.from({ length: miners }, (_, m) => <th key={m} scope="col">{w('miner', { miner: m + 1 })}</th>)}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: validators }, (_, v) => (
            <tr key={v}>
              <th scope="row">{w('validator', { validator: v + 1 })}</th>
              {Array.from(values.subarray(v * miners, (v + 1) * miners), (value, m) => (
                <td key={m} className={styles.value} style={{ '--heat': largest > 0 ? value / largest : 0 } as CSSProperties}>{quantity(value, unit)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
