import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultsOf } from '../../../../../lib/core/param'
import { courseOf } from '../../../../../lib/networks/bittensor/workbench/course'
import { exportCsv, exportJson, exports } from '../../../../../lib/networks/bittensor/workbench/export-matrix'
import { epochParams } from '../../../../../lib/networks/bittensor/workbench/params'
import { parsePasted } from '../../../../../lib/networks/bittensor/workbench/parse-pasted'
import { rowsAt } from '../../../../../lib/networks/bittensor/workbench/sheet'
import { usualSheet } from '../../../../../lib/networks/bittensor/workbench/sheet-format'
import { anySheet } from './sheets'

const options = { hasStakes: true, stakes: [5, 6] }
const table = [{ stake: 0.6, weights: [1, 0.5] }, { stake: 0.4, weights: [0, 2] }]

describe('a pasted table', () => {
  it.each([
    ['commas', '0.6,1,0.5\n0.4,0,2'],
    ['semicolons and decimal commas', '0,6;1;0,5\r\n0,4;0;2'],
    ['tabs and decimal commas', '0,6\t1\t0,5\n0,4\t0\t2\n'],
    ['spaces', '0.6 1  0.5\n 0.4 0 2'],
    ['a header and names', 'validator,stake,miner 1,miner 2\nAnna,0.6,1,0.5\n"Bert, the second",0.4,0,2'],
    ['the stakes in another column', 'uid;m1;m2;Einsatz\n1;1;0,5;0,6\n2;0;2;0,4'],
    ['names without a header', 'Anna,0.6,1,0.5\nBert,0.4,0,2'],
    ['comments and empty lines', '# from somewhere\n\n0.6,1,0.5\n\n0.4,0,2'],
    ['JSON with stakes', '{"stakes":[0.6,0.4],"weights":[[1,0.5],[0,2]]}'],
    ['JSON rows', '[[0.6,1,0.5],[0.4,0,2]]'],
  ])('may be written with %s', (_, text) => {
    expect(parsePasted(text, options)).toEqual({ sheet: { miners: 2, start: table, changes: [] }, faults: [] })
  })

  it('keeps the present stakes where it has none of its own', () => {
    const stakes = (text: string, hasStakes = false) => parsePasted(text, { ...options, hasStakes }).sheet!.start.map(({ stake }) => stake)
    expect(stakes('1,2\n3,4\n5,6')).toEqual([5, 6, 1])
    expect(stakes('[[1,2],[3,4]]')).toEqual([5, 6])
    expect(stakes('{"weights":[[1,2]]}', true)).toEqual([5])
    expect(stakes('validator,miner 1,miner 2\nx,1,2\ny,3,4', true)).toEqual([5, 6])
  })

  it('is mended cell by cell', () => {
    const { sheet, faults } = parsePasted('0.6,1,-0.5\n0.4,NaN,\n1,2', options)
    expect(sheet!.start).toEqual([{ stake: 0.6, weights: [1, 0] }, { stake: 0.4, weights: [0, 0] }, { stake: 1, weights: [2, 0] }])
    expect(faults.map(({ key, values }) => [key, values.validator, values.miner, values.problem])).toEqual([
      ['cell', 1, 2, 'negative'], ['cell', 2, 1, 'unreadable'], ['cell', 2, 2, 'empty'], ['short', 3, 2, undefined],
    ])
    expect(parsePasted('{"stakes":[1],"weights":[[NaN,2],["x",{}]]}', options).faults).toHaveLength(4)
  })

  it('is refused if it holds no numbers', () => {
    for (const text of ['', 'hello', '{}', '[]', '{"weights":3}', '{broken']) {
      const { sheet, faults } = parsePasted(text, options)
      expect([sheet, faults.map(({ key }) => key)]).toEqual([undefined, ['noTable']])
    }
  })

  it('never breaks anything', () => {
    const signs = fc.string({ unit: fc.constantFrom('1', '0', ',', ';', '\t', '\n', '.', '"', '[', ']', '{', '}', ':', '-', 'x', 'e', '#', ' '), maxLength: 50 })
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 80 }), signs, fc.json()), fc.boolean(), (text, hasStakes) => {
      const { sheet } = parsePasted(text, { hasStakes, stakes: [1] })
      const cells = sheet?.start.flatMap((row) => [row.stake, ...row.weights]) ?? []
      expect(cells.every((cell) => cell >= 0 && Number.isFinite(cell))).toBe(true)
      expect(sheet?.start.every(({ weights }) => weights.length === sheet.miners) ?? true).toBe(true)
    }), { numRuns: 500 })
  })
})

describe('exports', () => {
  const values = { ...defaultsOf(epochParams), epochs: 3 }

  it('of the table can be pasted again without loss', () => {
    fc.assert(fc.property(anySheet, fc.integer({ min: 1, max: 3 }), (sheet, epoch) => {
      const course = courseOf(values, sheet)
      const view = course.epochs[epoch - 1]!
      const again = { miners: sheet.miners, start: rowsAt(sheet, epoch), changes: [] }
      expect(parsePasted(exportCsv('table', sheet, view), options)).toEqual({ sheet: again, faults: [] })
      expect(parsePasted(exportJson(sheet, course, view), options)).toEqual({ sheet: again, faults: [] })
    }), { numRuns: 40 })
  })

  it('have a row for each validator or miner and every digit', () => {
    const view = courseOf(values, usualSheet).epochs[0]!
    const lines = Object.fromEntries(exports.map((what) => [what, exportCsv(what, usualSheet, view).trim().split('\r\n')]))
    expect(Object.values(lines).map((part) => part.length)).toEqual(exports.map(() => 4))
    expect(lines['clipped']![0]).toBe('validator,miner 1,miner 2,miner 3')
    expect(lines['clipped']![3]!.split(',').slice(1).map(Number)).toEqual([...view.clipped.subarray(6)])
    expect(lines['ofMiners']![0]).toBe('miner,consensus,rank,trust,incentive')
  })
})
