import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeMarks } from '@/components/charts/mark-places'

describe('names of marks', () => {
  it('stand in one row when they have room', () => {
    expect(placeMarks([{ x: 100, width: 50 }, { x: 200, width: 50 }], 0, 400)).toEqual([
      { x: 100, row: 0, before: false }, { x: 200, row: 0, before: false },
    ])
  })

  it('stack the earlier above the later, so that no line runs through a name', () => {
    expect(placeMarks([{ x: 100, width: 80 }, { x: 120, width: 80 }], 0, 400).map(({ row }) => row)).toEqual([1, 0])
  })

  it('stand before their line where there is no room behind it', () => {
    expect(placeMarks([{ x: 380, width: 50 }], 0, 400)).toEqual([{ x: 380, row: 0, before: true }])
  })

  it('never meet, wherever the marks are, and no line runs through a name that stands behind its own line', () => {
    const mark = fc.record({ x: fc.integer({ min: 0, max: 150 }), width: fc.integer({ min: 20, max: 150 }) })
    fc.assert(fc.property(fc.array(mark, { maxLength: 6 }), (marks) => {
      const spans = placeMarks(marks, 0, 300).map(({ row, x }, i) => ({ row, x, from: x, to: x + marks[i]!.width }))
      const clashes = spans.flatMap((a, i) => spans.slice(i + 1).filter((b) => a.row === b.row && a.from < b.to && b.from < a.to))
      const crossings = spans.flatMap((name) => spans.filter((line) => line.row > name.row && name.from < line.x && line.x < name.to))
      expect([clashes, crossings]).toEqual([[], []])
    }))
  })

  it('keep clear of each other even where a line has to run through one of them', () => {
    const mark = fc.record({ x: fc.integer({ min: 0, max: 300 }), width: fc.integer({ min: 20, max: 150 }) })
    fc.assert(fc.property(fc.array(mark, { maxLength: 6 }), (marks) => {
      const spans = placeMarks(marks, 0, 300).map(({ row, before, x }, i) => ({ row, from: before ? x - marks[i]!.width : x, to: before ? x : x + marks[i]!.width }))
      const clashes = spans.flatMap((a, i) => spans.slice(i + 1).filter((b) => a.row === b.row && a.from < b.to && b.from < a.to))
      expect(clashes).toEqual([])
    }))
  })
})
