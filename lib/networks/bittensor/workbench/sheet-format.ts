import type { SheetFormat } from '../../../core/study'
import { readSheet } from './read-sheet'
import type { Sheet } from './sheet'
import { writeSheet } from './sheet-text'

/**
 * Three validators, three miners. All share one opinion but the third validator, which also gives a lot to miner 3. From epoch 9 on
 * the second validator moves to miner 3, from epoch 13 on the first, which has the majority.
 */
export const usualSheet: Sheet = {
  miners: 3,
  start: [
    { stake: 0.55, weights: [0.5, 0.4, 0.1] },
    { stake: 0.25, weights: [0.4, 0.5, 0.1] },
    { stake: 0.2, weights: [0.2, 0.2, 0.6] },
  ],
  changes: [
    { from: 9, rows: [null, { stake: 0.25, weights: [0.2, 0.2, 0.6] }, null] },
    { from: 13, rows: [{ stake: 0.55, weights: [0.2, 0.2, 0.6] }, null, null] },
  ],
}

/** The sheet that a text stands for; what cannot be read at all is the usual one. */
export function sheetOf(text: string): Sheet {
  return readSheet(text).sheet ?? usualSheet
}

export const sheetFormat: SheetFormat = {
  usual: writeSheet(usualSheet),
  read(text) {
    const { sheet = usualSheet, faults } = readSheet(text)
    return { text: writeSheet(sheet), faults }
  },
}
