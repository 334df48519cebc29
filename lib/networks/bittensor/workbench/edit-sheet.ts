import { isSameRow, rowsAt, sheetLimits, startOfRows, type Sheet, type SheetRow } from './sheet'

/** The same sheet with another row for a validator, from where the rows of `epoch` begin until its next change. */
function withRow(sheet: Sheet, epoch: number, validator: number, change: (row: SheetRow) => SheetRow): Sheet {
  const from = startOfRows(sheet, epoch)
  const row = change(rowsAt(sheet, epoch)[validator]!)
  if (from === 1) return { ...sheet, start: sheet.start.map((old, v) => (v === validator ? row : old)) }
  const before = rowsAt(sheet, from - 1)[validator]!
  const kept = isSameRow(row, before) ? null : row
  return {
    ...sheet,
    changes: sheet.changes.map((part) => (part.from === from ? { from, rows: part.rows.map((old, v) => (v === validator ? kept : old)) } : part)),
  }
}

export function withStake(sheet: Sheet, epoch: number, validator: number, stake: number): Sheet {
  return withRow(sheet, epoch, validator, (row) => ({ ...row, stake: allowed(stake) }))
}

export function withWeight(sheet: Sheet, epoch: number, validator: number, miner: number, weight: number): Sheet {
  return withRow(sheet, epoch, validator, (row) => ({ ...row, weights: row.weights.map((old, m) => (m === miner ? allowed(weight) : old)) }))
}

export function withWeights(sheet: Sheet, epoch: number, validator: number, weights: ArrayLike<number>): Sheet {
  return withRow(sheet, epoch, validator, (row) => ({ ...row, weights: row.weights.map((_, m) => short(weights[m] ?? 0)) }))
}

/** Scales a validator's weights so that they add up to 1. A row of zeros stays as it is. */
export function withNormalisedRow(sheet: Sheet, epoch: number, validator: number): Sheet {
  return withRow(sheet, epoch, validator, (row) => {
    const total = row.weights.reduce((sum, weight) => sum + weight, 0)
    return total > 0 ? { ...row, weights: row.weights.map((weight) => short(weight / total)) } : row
  })
}

/** One more validator at the end, with the mean stake and the first one's weights; the same sheet where there is no room. */
export function withValidator(sheet: Sheet): Sheet {
  const { start, changes } = sheet
  if (start.length >= sheetLimits.validators) return sheet
  const stake = short(start.reduce((sum, row) => sum + row.stake, 0) / start.length)
  return { ...sheet, start: [...start, { stake, weights: start[0]!.weights }], changes: changes.map(({ from, rows }) => ({ from, rows: [...rows, null] })) }
}

/** The same without a validator; the last one stays. */
export function withoutValidator(sheet: Sheet, validator: number): Sheet {
  if (sheet.start.length <= 1) return sheet
  const others = <T>(rows: readonly T[]) => rows.filter((_, v) => v !== validator)
  return { ...sheet, start: others(sheet.start), changes: sheet.changes.map(({ from, rows }) => ({ from, rows: others(rows) })) }
}

/** One more miner at the end, to whom nobody gives anything; the same sheet where there is no room. */
export function withMiner(sheet: Sheet): Sheet {
  if (sheet.miners >= sheetLimits.miners) return sheet
  return { ...withColumns(sheet, (weights) => [...weights, 0]), miners: sheet.miners + 1 }
}

/** The same without a miner; the last one stays. */
export function withoutMiner(sheet: Sheet, miner: number): Sheet {
  if (sheet.miners <= 1) return sheet
  return { ...withColumns(sheet, (weights) => weights.filter((_, m) => m !== miner)), miners: sheet.miners - 1 }
}

function withColumns({ start, changes, miners }: Sheet, change: (weights: readonly number[]) => readonly number[]): Sheet {
  const row = (old: SheetRow): SheetRow => ({ ...old, weights: change(old.weights) })
  return { miners, start: start.map(row), changes: changes.map(({ from, rows }) => ({ from, rows: rows.map((old) => old && row(old)) })) }
}

/** Whether a change may begin in that epoch. */
export function canChangeFrom({ changes }: Sheet, epoch: number): boolean {
  return epoch >= 2 && epoch <= sheetLimits.epoch && changes.length < sheetLimits.changes && changes.every(({ from }) => from !== epoch)
}

/** From that epoch on rows may differ; at first none does. */
export function withChange(sheet: Sheet, from: number): Sheet {
  if (!canChangeFrom(sheet, from)) return sheet
  const changes = [...sheet.changes, { from, rows: sheet.start.map(() => null) }]
  return { ...sheet, changes: changes.sort((a, b) => a.from - b.from) }
}

export function withoutChange(sheet: Sheet, from: number): Sheet {
  return { ...sheet, changes: sheet.changes.filter((change) => change.from !== from) }
}

function allowed(value: number): number {
  return value < sheetLimits.least ? 0 : Math.min(sheetLimits.value, value)
}

/** Six digits: more would only make the link longer. */
function short(value: number): number {
  return allowed(Number(value.toPrecision(6)))
}
