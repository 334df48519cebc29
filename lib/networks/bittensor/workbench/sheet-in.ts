import type { EpochValues } from './params'
import type { Sheet } from './sheet'
import { sheetOf } from './sheet-format'

/** The table that is played: a named case, or the reader's own. */
export function sheetIn(_values: EpochValues, text: string): Sheet {
  return sheetOf(text)
}
