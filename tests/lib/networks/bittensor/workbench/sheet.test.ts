import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSameRow, rowsAt, sheetLimits, startOfRows, type Sheet, type SheetRow } from '../../../../../lib/networks/bittensor/workbench/sheet'
import { sheetFormat, sheetOf, usualSheet } from '../../../../../lib/networks/bittensor/workbench/sheet-format'
import { writeSheet } from '../../../../../lib/networks/bittensor/workbench/sheet-text'
import { readSheet } from '../../../../../lib/networks/bittensor/workbench/read-sheet'
import { anySheet } from './sheets'

function isSound({ start, miners, changes }: Sheet): boolean {
  const isRow = ({ stake, weights }: SheetRow) => weights.length === miners && [stake, ...weights].every((value) => value >= 0 && value <= sheetLimits.value && !Object.is(value, -0))
  const rows = [...start, ...changes.flatMap((change) => change.rows.filter((row) => row !== null))]
  return start.length > 0 && start.length <= sheetLimits.validators && miners > 0 && miners <= sheetLimits.miners && rows.every(isRow)
    && changes.every(({ from, rows: own }, i) => own.length === start.length && from > (changes[i - 1]?.from ?? 1))
}

describe('a sheet in a link', () => {
  it('reads what a person would write by hand', () => {
    const { sheet, faults } = readSheet('0.6_1_0*0.4_0_1**e5*-*0.4_1_0')
    expect(faults).toEqual([])
    expect(sheet).toEqual({
      miners: 2, start: [{ stake: 0.6, weights: [1, 0] }, { stake: 0.4, weights: [0, 1] }],
      changes: [{ from: 5, rows: [null, { stake: 0.4, weights: [1, 0] }] }],
    })
  })

  it('survives a query as it is, without signs that a link would escape', () => {
    fc.assert(fc.property(anySheet, (sheet) => {
      const text = writeSheet(sheet)
      const query = new URLSearchParams({ sheet: text }).toString()
      expect(query).toBe(`sheet=${text}`)
      expect(new URLSearchParams(query).get('sheet')).toBe(text)
    }))
  })

  it('comes back from its own text without a fault', () => {
    fc.assert(fc.property(anySheet, (sheet) => {
      expect(readSheet(writeSheet(sheet))).toEqual({ sheet, faults: [] })
    }))
  })

  it('takes any text whatever, and its own mended text as it is', () => {
    const signs = fc.string({ unit: fc.constantFrom('0', '1', '.', '_', '*', '-', 'e', '3', 'x', ' ', '1e999', 'NaN', '**', '**e3') , maxLength: 60 })
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 80 }), signs), (text) => {
      const first = sheetFormat.read(text)
      expect(isSound(sheetOf(text))).toBe(true)
      expect(sheetFormat.read(first.text)).toEqual({ text: first.text, faults: [] })
    }), { numRuns: 500 })
  })

  it('loses nothing but the cells that were damaged', () => {
    fc.assert(fc.property(anySheet, fc.nat(), fc.constantFrom('', 'x', '-1', '1e-300', 'NaN', 'Infinity', '1e999', '٣', '0x10'), (sheet, at, damage) => {
      const cells = sheet.start.flatMap((row, v) => [row.stake, ...row.weights].map((_, column) => [v, column] as const))
      const [v, column] = cells[at % cells.length]!
      const broken = sheet.start.map(({ stake, weights }, row) => [stake, ...weights].map((value, c) => (row === v && c === column ? damage : String(value).replace('+', ''))).join('_')).join('*')
      fc.pre(/\d/.test(broken))
      const { sheet: read, faults } = readSheet(broken)
      expect(faults).toEqual([{ key: 'cell', values: expect.objectContaining({ epoch: 1, validator: v + 1, miner: column, used: 0 }) }])
      expect(read!.start).toEqual(sheet.start.map((row, r) => (r === v ? { stake: column === 0 ? 0 : row.stake, weights: row.weights.map((value, m) => (m + 1 === column ? 0 : value)) } : row)))
    }))
  })
})

describe('faults', () => {
  const faultsOf = (text: string) => readSheet(text).faults.map(({ key, values }) => [key, values] as const)

  it('name validator, miner, epoch and what stood there', () => {
    expect(faultsOf('1_2_-3*1_x_1**e4*1_1_1e999')).toEqual([
      ['cell', { epoch: 1, validator: 1, miner: 2, problem: 'negative', text: '-3', used: 0 }],
      ['cell', { epoch: 1, validator: 2, miner: 1, problem: 'unreadable', text: 'x', used: 0 }],
      ['cell', { epoch: 4, validator: 1, miner: 2, problem: 'infinite', text: '1e999', used: 0 }],
    ])
  })

  it('tell of short rows, surplus rows, repeated and unreadable changes', () => {
    expect(faultsOf('1_1_1*1_1').map(([key]) => key)).toEqual(['short'])
    expect(faultsOf('1_1**e2*1_1*1_1').map(([key]) => key)).toEqual(['surplus'])
    expect(faultsOf('1_1**e2*1_1_1').map(([key]) => key)).toEqual(['wide'])
    expect(faultsOf('1_1**e2*1_2**e2*1_3**e1*1_1**7*1_1').map(([key]) => key)).toEqual(['again', 'change', 'change'])
  })

  it('cut what is larger than a sheet may be', () => {
    const wide = Array.from({ length: 30 }, () => Array.from({ length: 40 }, () => '1').join('_')).join('*')
    const { sheet, faults } = readSheet(wide)
    expect([sheet!.start.length, sheet!.miners]).toEqual([sheetLimits.validators, sheetLimits.miners])
    expect(faults.map(({ key }) => key)).toEqual(['validators', 'miners'])
    expect(readSheet('2000000000_1').faults[0]!.values).toMatchObject({ problem: 'large', used: sheetLimits.value })
  })

  it('show a stranger’s text short and without signs that turn or hide others', () => {
    const [fault] = readSheet(`1_${'a\u202e'.repeat(50)}`).faults
    expect(String(fault!.values.text)).toMatch(/^[a\uFFFD]{23}…$/)
  })

  it('fall back to the usual sheet if there is no number at all', () => {
    expect(sheetFormat.read('hello').text).toBe(sheetFormat.usual)
    expect(sheetFormat.read('').faults.map(({ key }) => key)).toEqual(['nothing'])
  })
})

describe('rows in force', () => {
  it('are those of the last change that is not later', () => {
    expect(rowsAt(usualSheet, 8)).toEqual(usualSheet.start)
    expect(rowsAt(usualSheet, 9)[1]).toEqual(usualSheet.changes[0]!.rows[1])
    expect(rowsAt(usualSheet, 40)[2]).toEqual(usualSheet.start[2])
    expect([1, 8, 9, 12, 13, 40].map((epoch) => startOfRows(usualSheet, epoch))).toEqual([1, 1, 9, 9, 13, 13])
  })

  it('are the same only with the same stake and weights', () => {
    const row = { stake: 1, weights: [1, 2] }
    expect(isSameRow(row, { ...row })).toBe(true)
    expect(isSameRow(row, { ...row, stake: 2 })).toBe(false)
    expect(isSameRow(row, { stake: 1, weights: [1, 3] })).toBe(false)
  })
})
