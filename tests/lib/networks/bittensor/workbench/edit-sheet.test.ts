import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canChangeFrom, withChange, withMiner, withNormalisedRow, withoutChange, withoutMiner, withoutValidator, withStake, withValidator, withWeight, withWeights,
} from '../../../../../lib/networks/bittensor/workbench/edit-sheet'
import { readSheet } from '../../../../../lib/networks/bittensor/workbench/read-sheet'
import { rowsAt, sheetLimits, type Sheet } from '../../../../../lib/networks/bittensor/workbench/sheet'
import { usualSheet } from '../../../../../lib/networks/bittensor/workbench/sheet-format'
import { writeSheet } from '../../../../../lib/networks/bittensor/workbench/sheet-text'
import { anySheet } from './sheets'

describe('editing a cell', () => {
  it('changes the rows in force in the epoch and, before them, nothing', () => {
    const edited = withWeight(usualSheet, 10, 2, 0, 0.9)
    expect(rowsAt(edited, 8)).toEqual(rowsAt(usualSheet, 8))
    expect(rowsAt(edited, 9)[2]!.weights).toEqual([0.9, 0.2, 0.6])
    expect(rowsAt(edited, 40)[2]!.weights).toEqual([0.9, 0.2, 0.6])
  })

  it('lets a change of the start reach as far as the row is not replaced', () => {
    const edited = withStake(usualSheet, 1, 1, 3)
    expect([1, 8, 9].map((epoch) => rowsAt(edited, epoch)[1]!.stake)).toEqual([3, 3, 0.25])
  })

  it('forgets a change that is taken back', () => {
    expect(withWeight(withWeight(usualSheet, 9, 0, 0, 1), 9, 0, 0, 0.5)).toEqual(usualSheet)
  })

  it('keeps numbers within what a sheet may hold', () => {
    const weightAfter = (value: number) => rowsAt(withWeight(usualSheet, 1, 0, 0, value), 1)[0]!.weights[0]
    expect([-1, -0, 1e-12, 1e12, 0.5].map(weightAfter)).toEqual([0, 0, 0, sheetLimits.value, 0.5])
  })

  it('leaves a sheet that its own text gives back', () => {
    const edits: readonly ((sheet: Sheet, epoch: number, v: number, m: number) => Sheet)[] = [
      (sheet, epoch, v, m) => withWeight(sheet, epoch, v, m, 0.3), (sheet, epoch, v) => withStake(sheet, epoch, v, 7), withNormalisedRow,
      (sheet, epoch, v) => withWeights(sheet, epoch, v, [0.25, 0.123456789]), withValidator, (sheet, _, v) => withoutValidator(sheet, v), withMiner,
      (sheet, _, _v, m) => withoutMiner(sheet, m), withChange, (sheet) => withoutChange(sheet, sheet.changes[0]?.from ?? 0),
    ]
    fc.assert(fc.property(anySheet, fc.array(fc.tuple(fc.constantFrom(...edits), fc.integer({ min: 1, max: 70 }), fc.nat(), fc.nat()), { maxLength: 8 }), (sheet, list) => {
      const edited = list.reduce((now, [edit, epoch, v, m]) => edit(now, epoch, v % now.start.length, m % now.miners), sheet)
      expect(readSheet(writeSheet(edited))).toEqual({ sheet: edited, faults: [] })
    }))
  })
})

describe('rows', () => {
  it('are scaled to 1 unless they are all 0', () => {
    const sheet = readSheet('1_2_6*1_0_0').sheet!
    expect(rowsAt(withNormalisedRow(sheet, 1, 0), 1)[0]!.weights).toEqual([0.25, 0.75])
    expect(withNormalisedRow(sheet, 1, 1)).toEqual(sheet)
  })

  it('take over the consensus with six digits', () => {
    expect(rowsAt(withWeights(usualSheet, 1, 2, Float64Array.of(1 / 3, 0, 2 / 3)), 1)[2]!.weights).toEqual([0.333333, 0, 0.666667])
  })
})

describe('validators, miners and changes', () => {
  it('come and go at all moments, down to one of each and up to the limit', () => {
    const grown = withMiner(withValidator(usualSheet))
    expect([grown.start.length, grown.miners]).toEqual([4, 4])
    expect(rowsAt(grown, 13).map(({ weights }) => weights.length)).toEqual([4, 4, 4, 4])
    expect(withoutMiner(withoutValidator(grown, 3), 3)).toEqual(usualSheet)
    const one = readSheet('1_1').sheet!
    expect([withoutValidator(one, 0), withoutMiner(one, 0)]).toEqual([one, one])
    const full = Array.from({ length: 40 }).reduce<Sheet>((sheet) => withMiner(withValidator(sheet)), one)
    expect([full.start.length, full.miners]).toEqual([sheetLimits.validators, sheetLimits.miners])
  })

  it('begin once per epoch, never in the first', () => {
    expect([1, 2, 9, 1000].map((epoch) => canChangeFrom(usualSheet, epoch))).toEqual([false, true, false, false])
    expect(withChange(usualSheet, 4).changes.map(({ from }) => from)).toEqual([4, 9, 13])
    expect(withoutChange(withChange(usualSheet, 4), 4)).toEqual(usualSheet)
  })
})
