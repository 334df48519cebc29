import fc from 'fast-check'
import { sheetLimits, type Sheet, type SheetRow } from '../../../../../lib/networks/bittensor/workbench/sheet'

const value = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.double({ min: sheetLimits.least, max: sheetLimits.value, noNaN: true }), fc.constantFrom(0, 1e-7, sheetLimits.least, sheetLimits.value))

const rowOf = (miners: number): fc.Arbitrary<SheetRow> => fc.record({ stake: value, weights: fc.array(value, { minLength: miners, maxLength: miners }) })

/** Any sheet that may stand in a link, small enough to be tried often. */
export const anySheet: fc.Arbitrary<Sheet> = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([validators, miners]) => fc.record({
  miners: fc.constant(miners),
  start: fc.array(rowOf(miners), { minLength: validators, maxLength: validators }),
  changes: fc.uniqueArray(fc.integer({ min: 2, max: 60 }), { maxLength: 4 }).chain((epochs) => fc.tuple(...epochs.sort((a, b) => a - b).map((from) => fc.record({
    from: fc.constant(from), rows: fc.array(fc.option(rowOf(miners)), { minLength: validators, maxLength: validators }),
  })))),
}))
