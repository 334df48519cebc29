import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnknownKind, type Adapter } from './adapter'
import { parseCaseFile, Unreadable } from './case-file'
import { checkCases, checkFile } from './check'
import { linesOf, totalsOf } from './report'

const adapter = {
  double: ({ of }: { readonly of: number }) => 2 * of,
  sumOf: ({ inputs }: { readonly inputs: readonly number[] }) => inputs.reduce((total, value) => total + value, 0),
  ancient: (_: unknown, variant?: string) => {
    if (variant === 'v1') throw new UnknownKind('no variant v1')
    return variant
  },
  broken: () => { throw new Error('cannot divide\n  at somewhere') },
} satisfies Adapter

const tol = { abs: 0, rel: 0 }
const file = (content: object) => parseCaseFile(JSON.stringify({ system: 'test', ...content }))
const check = (...cases: object[]) => checkCases(file({ cases }).cases, adapter)

describe('checking cases', () => {
  it('counts passed and failed by fn, in the order of the file', () => {
    const results = check(
      { id: 'a', fn: 'double', input: { of: 2 }, expected: 4, tol },
      { id: 'b', fn: 'ancient', variant: 'v2', input: {}, expected: 'v2', tol },
      { id: 'c', fn: 'double', input: { of: 2 }, expected: 5, tol },
    )
    expect(results).toEqual([
      { fn: 'double', passed: 1, failed: 1, unknown: 0, worst: 0.2, complaints: ['c: expected 5, got 4'] },
      { fn: 'ancient', passed: 1, failed: 0, unknown: 0, worst: 0, complaints: [] },
    ])
  })

  it('counts an unknown fn or variant as unknown, and unknown as failed', () => {
    const results = check(
      { id: 'a', fn: 'triple', input: {}, expected: null, tol },
      { id: 'b', fn: 'toString', input: {}, expected: null, tol },
      { id: 'c', fn: 'ancient', variant: 'v1', input: {}, expected: 'v1', tol },
    )
    expect(results.map(({ passed, failed, unknown }) => [passed, failed, unknown])).toEqual([[0, 0, 1], [0, 0, 1], [0, 0, 1]])
    expect(totalsOf([{ path: '', results, leftOut: [] }])).toEqual({ passed: 0, failed: 3 })
  })

  it('fails a case whose computation throws, with the message in one line', () => {
    expect(check({ id: 'a', fn: 'broken', input: {}, expected: 1, tol })[0]).toMatchObject({ failed: 1, complaints: ['a: cannot divide'] })
  })

  it('puts inputs that cases share in their place', () => {
    const { cases } = file({ inputs: { some: [1, 2, 3] }, cases: [{ id: 'a', fn: 'sumOf', input: { inputs: 'some' }, expected: 6, tol }] })
    expect(checkCases(cases, adapter)[0]).toMatchObject({ passed: 1, failed: 0 })
  })
})

describe('a file that is no file of cases', () => {
  it.each([
    ['is not JSON', '{ "cases": ['],
    ['is no object', '[]'],
    ['no list "cases"', '{ "system": "near" }'],
    ['"system" does not name one', '{ "cases": [] }'],
    ['holds no cases', '{ "system": "near", "cases": [] }'],
    ['"a" names no fn', '{ "system": "near", "cases": [{ "id": "a", "expected": 1 }] }'],
    ['"a" expects nothing', '{ "system": "near", "cases": [{ "id": "a", "fn": "x" }] }'],
    ['"tol" of "a"', '{ "system": "near", "cases": [{ "id": "a", "fn": "x", "expected": 1, "tol": { "abs": "much" } }] }'],
    ['"case09", which is not there', '{ "system": "near", "cases": [{ "id": "a", "fn": "x", "expected": 1, "input": { "inputs": "case09" } }] }'],
  ])('is refused because it %s', (reason, text) => {
    expect(() => parseCaseFile(text)).toThrow(Unreadable)
    expect(() => parseCaseFile(text)).toThrow(reason)
  })

  it('counts as one failure when it is missing or of an unknown system', () => {
    const missing = checkFile('no/such/file.json')
    expect(linesOf(missing)).toEqual(['no/such/file.json', '  cannot be checked: there is no such file'])
    expect(totalsOf([missing])).toEqual({ passed: 0, failed: 1 })
  })
})

describe('a section of simulation.json that nobody knows', () => {
  it('becomes a case of unknown fn instead of being passed over', () => {
    const { cases } = parseCaseFile('{ "norm_ppf": { "0.5": 0 }, "halton": {} }')
    expect(cases.map(({ fn, expected }) => [fn, expected])).toEqual([['normalQuantile', 0], ['halton', null]])
  })
})

describe('npm run reference', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'reference-'))
    const compound = (expected: number) => ({ id: 'a', fn: 'compound', input: { base_usd_bn: 100, base_year: 2020, rate: 0.5, year: 2021 }, expected, tol: { abs: 1e-9, rel: 0 } })
    writeFileSync(join(folder, 'right.json'), JSON.stringify({ system: 'context', cases: [compound(150)] }))
    writeFileSync(join(folder, 'wrong.json'), JSON.stringify({ system: 'context', cases: [compound(150), compound(151)] }))
    writeFileSync(join(folder, 'elsewhere.json'), JSON.stringify({ system: 'elsewhere', cases: [compound(150)] }))
    writeFileSync(join(folder, 'broken.json'), '{')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('ends with the totals and exits with 0 only if everything passed', { timeout: 60_000 }, async () => {
    const right = await run('right.json')
    expect(right.code).toBe(0)
    expect(right.lines.slice(1)).toEqual(['  compound  1 passed, 0 failed, 0 unknown, worst error 0', '1 passed, 0 failed'])

    const mixed = await run('right.json', 'wrong.json', 'elsewhere.json', 'broken.json', 'missing.json')
    expect(mixed.code).toBe(1)
    expect(mixed.lines.at(-1)).toBe('2 passed, 4 failed')
    expect(mixed.lines.join('\n')).toMatch(/unknown system "elsewhere"[^]*is not JSON[^]*no such file/)
    expect(mixed.lines.join('\n')).not.toMatch(/\n\s+at /)

    expect((await run()).code).toBe(1)
  })

  function run(...names: string[]): Promise<{ code: number; lines: string[] }> {
    const tsx = join('node_modules', '.bin', 'tsx')
    return new Promise((resolve) => {
      execFile(tsx, [join('tests', 'reference', 'run.ts'), ...names.map((name) => join(folder, name))], (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, lines: `${out}${err}`.trim().split('\n') })
      })
    })
  }
})
