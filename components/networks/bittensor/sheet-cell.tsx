'use client'
import { memo, useLayoutEffect, useRef, useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react'
import { formatInput, parseNumber } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { sheetLimits } from '@/lib/networks/bittensor/workbench/sheet'
import styles from './matrix.module.css'

interface SheetCellProps {
  readonly locale: Locale
  readonly validator: number
  /** Column: 0 is the stake, then the miners from 1. */
  readonly column: number
  readonly value: number
  readonly label: string
  /** Depth of the background, from 0 to 1. */
  readonly heat: number
  /** Share of the weight that clipping takes away, hatched. */
  readonly cut: number
  readonly describedBy?: string | undefined
  onSet(validator: number, column: number, value: number): void
  onFocus(validator: number, column: number): void
  /** What was typed could not be taken; the cell keeps its value. */
  onRefused(label: string, text: string): void
}

const step = 0.05
const largeStep = 0.25
const pixelsPerStep = 8
const dragFrom = 4

/** A number in the table: typed, stepped by plus, minus and page keys, or dragged up and down. Arrow keys go to the neighbours. */
export const SheetCell = memo(function SheetCell(props: SheetCellProps) {
  const { locale, validator, column, value, label, heat, cut, describedBy, onSet, onFocus, onRefused } = props
  const [draft, setDraft] = useState<string | null>(null)
  const drag = useRef<{ readonly y: number; readonly value: number; isMoving: boolean } | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const isWholeShown = draft === null
  useLayoutEffect(() => {
    // what is typed next replaces a number that was stepped or taken back
    if (isWholeShown && input.current === document.activeElement) input.current?.select()
  }, [isWholeShown, value])
  const set = (next: number) => onSet(validator, column, Math.min(sheetLimits.value, Math.max(0, Number(next.toPrecision(10)))))
  const accept = () => {
    setDraft(null)
    if (draft === null) return
    const typed = parseNumber(locale, draft)
    if (typed === undefined || typed < 0) onRefused(label, draft)
    else set(typed)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const { key, currentTarget } = event
    const by = draft === null ? stepOf(key) : 0
    const move = moveOf(key, event.shiftKey, draft !== null && !isWhole(currentTarget))
    if (by) set(Math.round((value + by) * 1e6) / 1e6)
    else if (key === 'Escape') setDraft(null)
    else if (!move) return
    if (move) {
      accept()
      focusNeighbour(currentTarget, move)
    }
    if (by || move) event.preventDefault()
  }
  return (
    <input
      ref={input} type="text" inputMode="decimal" autoComplete="off" aria-label={label} aria-describedby={describedBy} className={styles.cell}
      data-row={validator} data-column={column} style={{ '--heat': heat, '--cut': cut } as CSSProperties}
      value={draft ?? shown(locale, value)}
      onChange={({ currentTarget }) => setDraft(currentTarget.value)}
      onFocus={({ currentTarget }) => {
        currentTarget.select()
        onFocus(validator, column)
      }}
      onBlur={accept}
      onDragStart={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
      onPointerDown={(event: PointerEvent<HTMLInputElement>) => {
        if (event.pointerType === 'mouse' && event.button === 0) drag.current = { y: event.clientY, value, isMoving: false }
      }}
      onPointerMove={(event: PointerEvent<HTMLInputElement>) => {
        const from = drag.current
        if (!from || event.buttons !== 1) return
        const moved = from.y - event.clientY
        if (!from.isMoving && Math.abs(moved) < dragFrom) return
        if (!from.isMoving) event.currentTarget.setPointerCapture(event.pointerId)
        from.isMoving = true
        set(Math.round((from.value + Math.round(moved / pixelsPerStep) * step) * 1e6) / 1e6)
      }}
      onPointerUp={() => { drag.current = null }}
      onPointerCancel={() => { drag.current = null }}
    />
  )
})

/** Four digits are enough to look at; all are kept. */
function shown(locale: Locale, value: number): string {
  return formatInput(locale, Number(value.toPrecision(4)))
}

function stepOf(key: string): number {
  return { '+': step, '-': -step, 'PageUp': largeStep, 'PageDown': -largeStep }[key] ?? 0
}

/** Where a key leads, in rows and columns. While a number is being typed, left and right stay inside the text. */
function moveOf(key: string, isBack: boolean, isTyping: boolean): readonly [rows: number, columns: number] | undefined {
  if (key === 'Enter') return [isBack ? -1 : 1, 0]
  if (key === 'ArrowUp') return [-1, 0]
  if (key === 'ArrowDown') return [1, 0]
  if (isTyping) return undefined
  if (key === 'ArrowLeft') return [0, -1]
  if (key === 'ArrowRight') return [0, 1]
  return undefined
}

function isWhole({ selectionStart, selectionEnd, value }: HTMLInputElement): boolean {
  return selectionStart === 0 && selectionEnd === value.length
}

function focusNeighbour(cell: HTMLInputElement, [rows, columns]: readonly [number, number]) {
  const { row, column } = cell.dataset
  const next = `[data-row="${Number(row) + rows}"][data-column="${Number(column) + columns}"]`
  cell.closest('table')?.querySelector<HTMLInputElement>(next)?.focus()
}
