'use client'
import type { CSSProperties } from 'react'
import { isSame, keep, useTopicWords, type Participant } from './topic'
import styles from './role-table.module.css'

interface Cell {
  readonly text: string
  /** Length of a bar under the number, from 0 to 1. */
  readonly part?: number
}

export interface RoleRow {
  readonly name: string
  /** What is special about this participant. */
  readonly note?: string | undefined
  /** Whom the row lets the reader take away. */
  readonly who?: Participant
  readonly cells: readonly Cell[]
}

interface RoleTableProps {
  readonly caption: string
  /** Of the columns after the name. */
  readonly heads: readonly string[]
  readonly rows: readonly RoleRow[]
  readonly kept?: Participant | null
  onPoint?(who: Participant | null): void
}

/** One class of participants in one epoch, a row each. Pointing at a row or its name shows what would be without it; choosing the name keeps that. */
export function RoleTable({ caption, heads, rows, kept = null, onPoint }: RoleTableProps) {
  const { w } = useTopicWords()
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{w('columns.name')}</th>
            {heads.map((head) => <th key={head} scope="col">{head}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, note, who, cells }) => (
            <tr key={name} data-kept={who && isSame(who, kept)} onPointerEnter={who && (() => onPoint?.(who))} onPointerLeave={who && (() => onPoint?.(null))}>
              <th scope="row">
                {who ? <NameButton name={name} who={who} isKept={isSame(who, kept)} onPoint={onPoint} /> : name}
                {note && <small>{note}</small>}
              </th>
              {cells.map(({ text, part }, column) => (
                <td key={heads[column]} className={part === undefined ? undefined : styles.bar} style={part === undefined ? undefined : { '--part': part } as CSSProperties}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface NameButtonProps {
  readonly name: string
  readonly who: Participant
  readonly isKept: boolean
  onPoint?: ((who: Participant | null) => void) | undefined
}

function NameButton({ name, who, isKept, onPoint }: NameButtonProps) {
  return (
    <button type="button" aria-pressed={isKept} onFocus={() => onPoint?.(who)} onBlur={() => onPoint?.(null)} onClick={() => keep(isKept ? null : who)}>
      {name}
    </button>
  )
}
