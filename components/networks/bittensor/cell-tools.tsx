'use client'
import { formatInput } from '@/lib/i18n/format'
import { withNormalisedRow, withoutMiner, withoutValidator, withWeights } from '@/lib/networks/bittensor/workbench/edit-sheet'
import type { SheetRow } from '@/lib/networks/bittensor/workbench/sheet'
import { editSheet, useBenchWords, type Bench } from './bench'
import styles from './bench.module.css'
import type { CellAt } from './matrix-editor'

interface CellToolsProps {
  readonly bench: Bench
  readonly rows: readonly SheetRow[]
  readonly focus: CellAt
  onSet(validator: number, column: number, value: number): void
}

/** A slider for the cell that was last in focus, and what can be done with its row and column. */
export function CellTools({ bench, rows, focus: { validator, column }, onSet }: CellToolsProps) {
  const { w, locale } = useBenchWords()
  const { sheet } = bench
  const row = rows[validator]!
  const value = column === 0 ? row.stake : row.weights[column - 1]!
  const numbers = { validator: validator + 1, miner: column }
  const name = w(column === 0 ? 'editor.stakeOf' : 'editor.weightOf', numbers)
  const text = w('editor.valueOf', { name, value: formatInput(locale, Number(value.toPrecision(4))) })
  const top = topOf(column === 0 ? rows.map(({ stake }) => stake) : rows.flatMap(({ weights }) => weights))
  return (
    <div className={styles.cellTools} role="group" aria-label={w('editor.cellTools')}>
      <label>
        <span>{text}</span>
        <input
          type="range" min={0} max={top} step={top / 100} value={value} aria-valuetext={text}
          onChange={({ currentTarget }) => onSet(validator, column, Number(currentTarget.valueAsNumber.toPrecision(4)))}
        />
      </label>
      <div className={styles.buttons}>
        <button type="button" onClick={() => editSheet((old, { at }) => withNormalisedRow(old, at, validator))}>{w('editor.normalise', numbers)}</button>
        <button type="button" onClick={() => editSheet((old, { at, view }) => withWeights(old, at, validator, view.consensus))}>{w('editor.copyConsensus', numbers)}</button>
        {rows.length > 1 && <button type="button" onClick={() => editSheet((old) => withoutValidator(old, validator))}>{w('editor.removeValidator', numbers)}</button>}
        {column > 0 && sheet.miners > 1 && (
          <button type="button" onClick={() => editSheet((old) => withoutMiner(old, column - 1))}>{w('editor.removeMiner', numbers)}</button>
        )}
      </div>
    </div>
  )
}

/** Where the slider ends: at 1, 10, 100 and so on, above every number of its kind, so that it does not move under the hand. */
function topOf(values: readonly number[]): number {
  const largest = Math.max(...values)
  let top = 1
  while (top < largest) top *= 10
  return top
}
