import { matrices, minerVectors, validatorVectors, type Course, type EpochView } from './epoch-view'
import { rowsAt, type Sheet } from './sheet'

/** Everything of an epoch that can be taken away as a file: the reader's own table, each matrix, and the two lists of vectors. */
export const exports = ['table', ...matrices, 'ofValidators', 'ofMiners'] as const
export type Export = (typeof exports)[number]

interface Exported {
  readonly columns: readonly string[]
  /** One per validator or miner, the name first. */
  readonly rows: readonly (readonly [string, ...number[]])[]
}

/** Names in files are the same in every language. */
const validatorName = (v: number) => `validator ${v + 1}`
const minerName = (m: number) => `miner ${m + 1}`

/** One export as CSV with a header (RFC 4180): points for decimals, all digits. What is exported as `table` can be pasted again. */
export function exportCsv(what: Export, sheet: Sheet, view: EpochView): string {
  const { columns, rows } = exported(what, sheet, view)
  return [columns, ...rows].map((row) => row.join(',')).join('\r\n') + '\r\n'
}

function exported(what: Export, sheet: Sheet, view: EpochView): Exported {
  const { miners } = sheet
  const minerNames = Array.from({ length: miners }, (_, m) => minerName(m))
  if (what === 'table') {
    const rows = rowsAt(sheet, view.epoch).map(({ stake, weights }, v) => [validatorName(v), stake, ...weights] as const)
    return { columns: ['validator', 'stake', ...minerNames], rows }
  }
  if (what === 'ofValidators') return listed('validator', validatorVectors, view, validatorName)
  if (what === 'ofMiners') return listed('miner', minerVectors, view, minerName)
  const rows = sheet.start.map((_, v) => [validatorName(v), ...view[what].subarray(v * miners, (v + 1) * miners)] as const)
  return { columns: ['validator', ...minerNames], rows }
}

function listed<Name extends (typeof validatorVectors)[number] | (typeof minerVectors)[number]>(
  head: string, names: readonly Name[], view: EpochView, nameAt: (index: number) => string,
): Exported {
  const length = view[names[0]!].length
  return { columns: [head, ...names], rows: Array.from({ length }, (_, i) => [nameAt(i), ...names.map((name) => view[name][i]!)] as const) }
}

/** Everything about an epoch as JSON; its `stakes` and `weights` can be pasted again. */
export function exportJson(sheet: Sheet, course: Course, view: EpochView): string {
  const rows = rowsAt(sheet, view.epoch)
  const matrix = (values: Float64Array) => sheet.start.map((_, v) => [...values.subarray(v * sheet.miners, (v + 1) * sheet.miners)])
  const results = {
    ...Object.fromEntries([...validatorVectors, ...minerVectors].map((name) => [name, [...view[name]]])),
    ...Object.fromEntries(matrices.map((name) => [name, matrix(view[name])])),
  }
  const { profile } = course
  return JSON.stringify({ profile, epoch: view.epoch, stakes: rows.map(({ stake }) => stake), weights: rows.map(({ weights }) => weights), results }, null, 1)
}
