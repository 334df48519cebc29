/** A validator: what stands behind it, in any unit, and what it gives each miner, on any scale. 0, or within the limits of a value. */
export interface SheetRow {
  readonly stake: number
  readonly weights: readonly number[]
}

/** Rows that are new from an epoch on; `null` where a validator stays as it is. */
export interface SheetChange {
  /** Number of the epoch, at least 2. */
  readonly from: number
  readonly rows: readonly (SheetRow | null)[]
}

/** The reader's own table. Every row has a weight for each of the `miners`, every change an entry for each row. */
export interface Sheet {
  readonly miners: number
  /** The rows from epoch 1 on. */
  readonly start: readonly SheetRow[]
  /** In rising order of `from`. */
  readonly changes: readonly SheetChange[]
}

/** The most that a sheet may hold, so that it stays a link and can still be drawn, and the least number other than 0. */
export const sheetLimits = { validators: 24, miners: 32, changes: 40, epoch: 999, value: 1e9, least: 1e-9, characters: 200_000 } as const

/** The rows in force in an epoch. */
export function rowsAt({ start, changes }: Sheet, epoch: number): readonly SheetRow[] {
  return changes.reduce((rows, { from, rows: next }) => (from > epoch ? rows : rows.map((row, v) => next[v] ?? row)), start)
}

/** The epoch from which the rows of `epoch` are in force: 1, or that of the last change. */
export function startOfRows({ changes }: Sheet, epoch: number): number {
  return changes.reduce((start, { from }) => (from <= epoch ? from : start), 1)
}

export function isSameRow(a: SheetRow, b: SheetRow): boolean {
  return a.stake === b.stake && a.weights.length === b.weights.length && a.weights.every((weight, m) => weight === b.weights[m])
}
