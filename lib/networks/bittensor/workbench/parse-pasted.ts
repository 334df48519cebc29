import type { SheetFault } from '../../../core/study'
import { shownText } from './read-cell'
import { readTable } from './read-sheet'
import { sheetLimits, type Sheet } from './sheet'
import { splitCsv } from './split-csv'

export interface Pasted {
  /** Nothing where there was no table in the text. */
  readonly sheet: Sheet | undefined
  readonly faults: readonly SheetFault[]
}

export interface PasteOptions {
  /** Whether a table without a header has the stakes in its first column. */
  readonly hasStakes: boolean
  /** Stakes for a table that has none; further rows get 1. */
  readonly stakes: readonly number[]
}

type Cells = readonly (readonly string[])[]

/**
 * A table of weights, with stakes or without, from somewhere else: JSON as an array of rows or `{ stakes, weights }`, or text with
 * commas, semicolons, tabs or spaces between the cells, with or without header and names. Never throws; mends like a link's sheet.
 */
export function parsePasted(text: string, options: PasteOptions): Pasted {
  const faults: SheetFault[] = []
  if (text.length > sheetLimits.characters) faults.push({ key: 'long', values: { most: sheetLimits.characters } })
  const bare = text.slice(0, sheetLimits.characters).replace(/^\uFEFF/, '').trim()
  const rows = /^[[{]/.test(bare) ? jsonRows(bare, options) : csvRows(bare, options)
  if (!rows?.some((row) => row.some((cell) => /\d/.test(cell)))) {
    return { sheet: undefined, faults: [...faults, { key: 'noTable', values: { text: shownText(bare) } }] }
  }
  const { start, miners } = readTable(rows, faults)
  return { sheet: { start, miners, changes: [] }, faults }
}

function jsonRows(text: string, options: PasteOptions): Cells | undefined {
  const value = parsedJson(text)
  if (Array.isArray(value)) {
    const rows = value.map(cellsOf)
    return options.hasStakes ? rows : withStakes(rows, options.stakes)
  }
  if (typeof value !== 'object' || value === null) return undefined
  const { stakes, weights } = value as { readonly stakes?: unknown; readonly weights?: unknown }
  if (!Array.isArray(weights)) return undefined
  const rows = weights.map(cellsOf)
  if (!Array.isArray(stakes)) return withStakes(rows, options.stakes)
  return rows.map((row, v) => [v < stakes.length ? cellOf(stakes[v]) : '', ...row])
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/\b(?:NaN|-?Infinity)\b/g, '"$&"')) // Python writes those
  } catch {
    return undefined
  }
}

function cellsOf(row: unknown): readonly string[] {
  return Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '?'
}

function withStakes(rows: Cells, stakes: readonly number[]): Cells {
  return rows.map((row, v) => [String(stakes[v] ?? 1), ...row])
}

const stakeHead = /stake|einsatz|tao/i
const nameHead = /validator|name|uid|hotkey/i
const numeric = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i

function csvRows(text: string, options: PasteOptions): Cells {
  const all = splitCsv(text)
  const [head = [], ...below] = all
  const isHeaded = below.length > 0 && head.some((cell) => cell !== '' && !numeric.test(cell)) && head.filter((cell) => numeric.test(cell)).length <= head.length / 2
  const rows = isHeaded ? below : all
  const names = isHeaded ? head : []
  const isNamed = nameHead.test(names[0] ?? '') || rows.every(([first = '']) => first !== '' && /\p{L}{2}/u.test(first) && !/^(?:nan|inf)/i.test(first))
  const cut = isNamed ? rows.map((row) => row.slice(1)) : rows
  const stakeAt = names.slice(isNamed ? 1 : 0).findIndex((name) => stakeHead.test(name))
  if (stakeAt >= 0) return cut.map((row) => [row[stakeAt] ?? '', ...row.filter((_, m) => m !== stakeAt)])
  return options.hasStakes && !isHeaded ? cut : withStakes(cut, options.stakes)
}
