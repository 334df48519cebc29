import type { UnitId } from '@/lib/core/units'
import type { BenchWords } from './bench'
import styles from './matrix.module.css'

interface VectorTableProps {
  readonly words: BenchWords
  readonly caption: string
  readonly heads: readonly string[]
  readonly rows: readonly { readonly name: string; readonly values: ArrayLike<number>; readonly unit: UnitId }[]
}

/** A few quantities of all validators or all miners, one quantity a row. */
export function VectorTable({ words: { quantity }, caption, heads, rows }: VectorTableProps) {
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead><tr><td />{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
        <tbody>
          {rows.map(({ name, values, unit }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {Array.from(values, (value, index) => <td key={index} className={styles.result}>{quantity(value, unit)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
