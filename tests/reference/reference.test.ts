import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkFile } from './check'
import { linesOf, totalsOf } from './report'

const folder = join(import.meta.dirname, 'cases')

describe('the library computes every reference case', () => {
  for (const name of readdirSync(folder)) {
    it(`of ${name}`, () => {
      const result = checkFile(join(folder, name))
      const { passed, failed } = totalsOf([result])
      expect(failed, linesOf(result).join('\n')).toBe(0)
      expect(passed).toBeGreaterThan(0)
    })
  }
})

describe('generators the library does not have', () => {
  it('are named as left out and not counted', () => {
    const lines = linesOf(checkFile(join(folder, 'simulation.json'))).filter((line) => line.includes('left out'))
    expect(lines.map((line) => line.trim().split(':')[1]!.trim())).toEqual(['philox4x32_10_zero', 'pcg32_seed42_54'])
  })
})
