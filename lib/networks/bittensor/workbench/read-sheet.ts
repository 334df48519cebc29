import type { SheetFault } from '../../../core/study'
import { readCell, shownText } from './read-cell'
import { sheetLimits, type Sheet, type SheetChange, type SheetRow } from './sheet'
import { asBefore, betweenCells, betweenParts, betweenRows, changeMark } from './sheet-text'

export interface ReadSheet {
  /** Nothing where there was no number to begin with. */
  readonly sheet: Sheet | undefined
  readonly faults: readonly SheetFault[]
}

const someNumber = /\d/

/** Inverse of {@link writeSheet} for any text whatever. Never throws: what cannot be taken as written is mended and told, cell by cell. */
export function readSheet(text: string): ReadSheet {
  const faults: SheetFault[] = []
  const [first = '', ...rest] = withinLimit(text, faults).split(betweenParts)
  if (!someNumber.test(first)) return { sheet: undefined, faults: [{ key: 'nothing', values: { text: shownText(text) } }] }
  const rows = first.split(betweenRows).map((row) => row.split(betweenCells))
  const { start, miners } = readTable(rows, faults)
  return { sheet: { start, miners, changes: readChanges(rest, start.length, miners, faults) }, faults }
}

function withinLimit(text: string, faults: SheetFault[]): string {
  if (text.length <= sheetLimits.characters) return text
  faults.push({ key: 'long', values: { most: sheetLimits.characters } })
  return text.slice(0, sheetLimits.characters)
}

/** Rows of cells, the stake first, as a table that is no larger than allowed and has no gaps. */
export function readTable(rows: readonly (readonly string[])[], faults: SheetFault[]): { readonly start: readonly SheetRow[]; readonly miners: number } {
  const { validators, miners: mostMiners } = sheetLimits
  const widest = Math.max(1, ...rows.slice(0, validators).map((row) => row.length - 1))
  if (rows.length > validators) faults.push({ key: 'validators', values: { count: rows.length, most: validators } })
  if (widest > mostMiners) faults.push({ key: 'miners', values: { count: widest, most: mostMiners } })
  const miners = Math.min(widest, mostMiners)
  return { miners, start: rows.slice(0, validators).map((row, v) => readRow(row, 1, v + 1, miners, faults)) }
}

function readRow([stake = '', ...cells]: readonly string[], epoch: number, validator: number, miners: number, faults: SheetFault[]): SheetRow {
  const row = {
    stake: readCell(stake, { epoch, validator, miner: 0 }, faults),
    weights: Array.from({ length: miners }, (_, m) => (m < cells.length ? readCell(cells[m]!, { epoch, validator, miner: m + 1 }, faults) : 0)),
  }
  if (cells.length < miners) faults.push({ key: 'short', values: { epoch, validator, miner: cells.length + 1, count: miners - cells.length } })
  return row
}

function readChanges(parts: readonly string[], validators: number, miners: number, faults: SheetFault[]): readonly SheetChange[] {
  const found = new Map<number, SheetChange>()
  let lost = 0
  for (const part of parts) {
    const [head = '', ...rows] = part.split(betweenRows)
    const from = epochOf(head)
    if (from === undefined) faults.push({ key: 'change', values: { text: shownText(head) } })
    else if (found.has(from)) faults.push({ key: 'again', values: { epoch: from } })
    else if (found.size === sheetLimits.changes) lost++
    else found.set(from, readChange(from, rows, validators, miners, faults))
  }
  if (lost > 0) faults.push({ key: 'changes', values: { count: lost, most: sheetLimits.changes } })
  return [...found.values()].sort((a, b) => a.from - b.from)
}

function readChange(from: number, rows: readonly string[], validators: number, miners: number, faults: SheetFault[]): SheetChange {
  if (rows.length > validators) faults.push({ key: 'surplus', values: { epoch: from, count: rows.length - validators, validators } })
  return {
    from,
    rows: Array.from({ length: validators }, (_, v) => {
      const text = rows[v]?.trim() || asBefore
      return text === asBefore ? null : cutRow(text.split(betweenCells), from, v + 1, miners, faults)
    }),
  }
}

function cutRow(cells: readonly string[], from: number, validator: number, miners: number, faults: SheetFault[]): SheetRow {
  if (cells.length > miners + 1) faults.push({ key: 'wide', values: { epoch: from, validator, count: cells.length - 1 - miners, miners } })
  return readRow(cells, from, validator, miners, faults)
}

function epochOf(head: string): number | undefined {
  const digits = head.trim().startsWith(changeMark) ? head.trim().slice(changeMark.length) : ''
  if (!/^\d{1,4}$/.test(digits)) return undefined
  const epoch = Number(digits)
  return epoch >= 2 && epoch <= sheetLimits.epoch ? epoch : undefined
}
