import type { Sheet, SheetRow } from './sheet'

// Signs that a link carries as they are, and that no number contains.
export const betweenCells = '_'
export const betweenRows = '*'
export const betweenParts = '**'
/** Stands for a row that a change leaves as it is. */
export const asBefore = '-'
export const changeMark = 'e'

/**
 * A sheet as text for a link: rows of `stake_weight_weight…`, then for each change its epoch and rows, `-` for a row that stays.
 * `0.6_1_0*0.4_0_1**e5*-*0.4_1_0`: two validators and two miners; from epoch 5 on the second validator weighs the first miner.
 */
export function writeSheet({ start, changes }: Sheet): string {
  const parts = changes.map(({ from, rows }) => [`${changeMark}${from}`, ...withoutTail(rows).map((row) => (row ? writeRow(row) : asBefore))])
  return [start.map(writeRow), ...parts].map((part) => part.join(betweenRows)).join(betweenParts)
}

function writeRow({ stake, weights }: SheetRow): string {
  return [stake, ...weights].map(writeNumber).join(betweenCells)
}

/** All digits; no plus sign, which links turn into a space. */
function writeNumber(value: number): string {
  return String(value).replace('e+', 'e')
}

function withoutTail(rows: readonly (SheetRow | null)[]): readonly (SheetRow | null)[] {
  const last = rows.findLastIndex((row) => row !== null)
  return rows.slice(0, last + 1)
}
