'use client'
import { useCallback, useId, useState } from 'react'
import { withStake, withWeight } from '@/lib/networks/bittensor/workbench/edit-sheet'
import { clippingFact } from '@/lib/networks/bittensor/workbench/facts'
import { perStake } from '@/lib/networks/bittensor/workbench/measure'
import { rowsAt, startOfRows, type SheetRow } from '@/lib/networks/bittensor/workbench/sheet'
import { sentenceOf } from '@/components/figure/figure-text'
import { editSheet, useBenchWords, type Bench, type BenchWords } from './bench'
import { CellTools } from './cell-tools'
import styles from './matrix.module.css'
import { SheetCell } from './sheet-cell'

/** A cell of the table: column 0 is the stake, then the miners from 1. */
export interface CellAt {
  readonly validator: number
  readonly column: number
}

function setCell(validator: number, column: number, value: number) {
  editSheet((sheet, { at }) => (column === 0 ? withStake(sheet, at, validator, value) : withWeight(sheet, at, validator, column - 1, value)))
}

/** The reader's table, to be edited cell by cell, with what the chosen epoch makes of it at the edges and in the cells. */
export function MatrixEditor({ bench }: { readonly bench: Bench }) {
  const words = useBenchWords()
  const { w } = words
  const { sheet, view, at } = bench
  const id = useId()
  const [focus, setFocus] = useState<CellAt>({ validator: 0, column: 1 })
  const [message, setMessage] = useState('')
  const rows = rowsAt(sheet, at)
  const onFocus = useCallback((validator: number, column: number) => setFocus({ validator, column }), [])
  const onRefused = useCallback((label: string, text: string) => setMessage(w('editor.refused', { label, text: text.slice(0, 24) })), [w])
  const onSet = useCallback((validator: number, column: number, value: number) => {
    setMessage('')
    setCell(validator, column, value)
  }, [])
  const clipping = sentenceOf(words, clippingFact(view, sheet.miners))
  return (
    <div className={styles.editor}>
      <p id={`${id}how`} className={styles.note}>{w('editor.how')}</p>
      <div className={styles.scroll}>
        <table>
          <caption>{w('editor.caption', { from: startOfRows(sheet, at), epoch: at })} {clipping}</caption>
          <EditorHead words={words} miners={sheet.miners} />
          <tbody>
            {rows.map((row, v) => <EditorRow key={v} {...{ words, bench, row, v, id, onSet, onFocus, onRefused }} />)}
          </tbody>
          <EditorFoot words={words} bench={bench} />
        </table>
      </div>
      <p className={styles.message} role="status">{message}</p>
      <CellTools bench={bench} rows={rows} focus={clampedTo(focus, rows, sheet.miners)} onSet={onSet} />
    </div>
  )
}

function clampedTo({ validator, column }: CellAt, rows: readonly SheetRow[], miners: number): CellAt {
  return { validator: Math.min(validator, rows.length - 1), column: Math.min(column, miners) }
}

function EditorHead({ words: { w }, miners }: { readonly words: BenchWords; readonly miners: number }) {
  return (
    <thead>
      <tr>
        <td />
        <th scope="col">{w('columns.stake')}</th>
        {Array.from({ length: miners }, (_, m) => <th key={m} scope="col">{w('miner', { miner: m + 1 })}</th>)}
        <th scope="col">{w('columns.validatorTrust')}</th>
        <th scope="col">{w('columns.dividends')}</th>
        <th scope="col">{w('columns.perStake')}</th>
      </tr>
    </thead>
  )
}

interface EditorRowProps {
  readonly words: BenchWords
  readonly bench: Bench
  readonly row: SheetRow
  readonly v: number
  readonly id: string
  onSet(validator: number, column: number, value: number): void
  onFocus(validator: number, column: number): void
  onRefused(label: string, text: string): void
}

function EditorRow({ words, bench, row, v, id, ...actions }: EditorRowProps) {
  const { w, locale, quantity } = words
  const { view, sheet } = bench
  const common = { locale, validator: v, ...actions }
  const largest = view.weights.reduce((most, given) => Math.max(most, given), 0)
  return (
    <tr>
      <th scope="row">{w('validator', { validator: v + 1 })}</th>
      <td>
        <SheetCell {...common} column={0} value={row.stake} heat={0} cut={0} label={w('editor.stakeOf', { validator: v + 1 })} describedBy={`${id}s${v}`} />
        <small id={`${id}s${v}`}>{quantity(view.stake[v]!, 'fraction')}</small>
      </td>
      {row.weights.map((weight, m) => {
        const cell = v * sheet.miners + m
        const [given, cut] = [view.weights[cell]!, view.cut[cell]!]
        const isCut = cut > noticeable
        const noteId = `${id}w${v}-${m}`
        return (
          <td key={m}>
            <SheetCell
              {...common} column={m + 1} value={weight} heat={largest > 0 ? given / largest : 0} cut={isCut ? cut / given : 0} describedBy={noteId}
              label={w('editor.weightOf', { validator: v + 1, miner: m + 1 })}
            />
            <small id={noteId}>
              {isCut ? <><s>{quantity(given, 'fraction')}</s> <span className="unseen">{w('editor.cutTo')}</span> {quantity(given - cut, 'fraction')}</> : quantity(given, 'fraction')}
            </small>
          </td>
        )
      })}
      <td className={styles.result}>{quantity(view.validatorTrust[v]!, 'fraction')}</td>
      <td className={styles.result}>{quantity(view.dividends[v]!, 'fraction')}</td>
      <td className={styles.result}>{quantity(perStake(view)[v]!, 'none')}</td>
    </tr>
  )
}

/** Less than this is rounding. */
const noticeable = 1e-4

function EditorFoot({ words: { w, quantity }, bench: { view } }: { readonly words: BenchWords; readonly bench: Bench }) {
  return (
    <tfoot>
      {(['consensus', 'trust', 'incentive'] as const).map((name) => (
        <tr key={name}>
          <th scope="row">{w(`rows.${name}`)}</th>
          <td />
          {Array.from(view[name], (value, m) => <td key={m} className={styles.result}>{quantity(value, 'fraction')}</td>)}
        </tr>
      ))}
    </tfoot>
  )
}
