import { simulatorCase, type SimulatorCase } from '../cases'
import { valueAt } from '../simulator/change-list'
import type { EpochValues } from './params'
import { isSameRow, type Sheet, type SheetRow } from './sheet'
import { sheetOf } from './sheet-format'

/** The table that is played: a named case of the simulators, or the reader's own. */
export function sheetIn(values: Pick<EpochValues, 'case'>, text: string): Sheet {
  const named = simulatorCase(values.case)
  return named ? sheetOfCase(named) : sheetOf(text)
}

/** A named case as a sheet; its epochs, which count from 0, count from 1 here. */
function sheetOfCase({ miners, stakes, weights }: SimulatorCase): Sheet {
  const rowsIn = (epoch: number) => {
    const table = valueAt(weights, epoch)
    return valueAt(stakes, epoch).map((stake, v): SheetRow => ({ stake, weights: table[v]! }))
  }
  const moments = [...new Set([...stakes, ...weights].map(([from]) => from))].filter((from) => from > 0).sort((a, b) => a - b)
  return {
    miners,
    start: rowsIn(0),
    changes: moments.map((from) => {
      const before = rowsIn(from - 1)
      return { from: from + 1, rows: rowsIn(from).map((row, v) => (isSameRow(row, before[v]!) ? null : row)) }
    }),
  }
}
