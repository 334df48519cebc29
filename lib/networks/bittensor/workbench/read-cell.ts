import type { SheetFault } from '../../../core/study'
import { sheetLimits } from './sheet'

/** Where a number stands: from which epoch on, whose row, and which miner; miner 0 is the stake. Validators, miners and epochs count from 1. */
export interface CellPlace {
  readonly epoch: number
  readonly validator: number
  readonly miner: number
}

type Problem = 'empty' | 'unreadable' | 'infinite' | 'negative' | 'small' | 'large'

// each character fits in one place only, so even a very long text is refused in linear time
const plainNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/
const endless = /^[+-]?(?:inf(?:inity)?|∞)$/i
const echoLimit = 24

/** The number in a cell: what is written if that can be a stake or a weight, else 0 or the most there can be, and a fault. */
export function readCell(text: string, place: CellPlace, faults: SheetFault[]): number {
  const bare = text.trim()
  const value = plainNumber.test(bare) ? Number(bare) : NaN
  const problem = problemOf(bare, value)
  if (!problem) return value + 0 // + 0 turns -0 into 0
  const used = problem === 'large' ? sheetLimits.value : 0
  faults.push({ key: 'cell', values: { ...place, problem, text: shownText(bare), used } })
  return used
}

function problemOf(text: string, value: number): Problem | undefined {
  if (text === '') return 'empty'
  if (endless.test(text) || Math.abs(value) === Infinity) return 'infinite'
  if (Number.isNaN(value)) return 'unreadable'
  if (value < 0) return 'negative'
  if (value > 0 && value < sheetLimits.least) return 'small'
  return value > sheetLimits.value ? 'large' : undefined
}

/** Somebody's text, short and on one line, without characters that turn or hide others. */
export function shownText(text: string): string {
  const short = text.length > echoLimit ? `${text.slice(0, echoLimit - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text
  return short.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\uFFFD')
}
