import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UnknownKind, type Adapter } from './adapter'
import { adapters } from './adapters'
import { parseCaseFile, Unreadable, type CaseFile, type ReferenceCase } from './case-file'
import { compare } from './compare'

/** What became of the cases of one `fn`. */
export interface FnResult {
  readonly fn: string
  passed: number
  failed: number
  unknown: number
  /** Largest deviation that was seen, see {@link compare}. */
  worst: number
  /** Why cases did not pass, one line each, starting with the case's id. */
  readonly complaints: string[]
}

export interface FileResult {
  readonly path: string
  /** Why nothing in the file could be checked; the file then counts as one failure. */
  readonly problem?: string
  readonly results: readonly FnResult[]
  readonly leftOut: readonly string[]
}

/** Checks every case of the file at `path`. Never throws: a file that cannot be used says so in `problem`. */
export function checkFile(path: string): FileResult {
  try {
    const { cases, leftOut, system } = parseCaseFile(textAt(path))
    return { path, results: checkCases(cases, adapterOf(system)), leftOut }
  } catch (error) {
    return { path, problem: reasonOf(error), results: [], leftOut: [] }
  }
}

function textAt(path: string): string {
  const found = [path, join(process.env.INIT_CWD ?? '', path)].find((candidate) => existsSync(candidate))
  if (found === undefined) throw new Unreadable('there is no such file')
  return readFileSync(found, 'utf8')
}

function adapterOf(system: CaseFile['system']): Adapter {
  if (!Object.hasOwn(adapters, system)) throw new Unreadable(`unknown system "${system}"; known are ${Object.keys(adapters).join(', ')}`)
  return adapters[system]!
}

/** One result per `fn`, in the order in which the cases first name them. */
export function checkCases(cases: readonly ReferenceCase[], adapter: Adapter): FnResult[] {
  const results = new Map<string, FnResult>()
  for (const one of cases) {
    const result = results.get(one.fn) ?? { fn: one.fn, passed: 0, failed: 0, unknown: 0, worst: 0, complaints: [] }
    results.set(one.fn, result)
    checkCase(one, adapter, result)
  }
  return [...results.values()]
}

function checkCase(one: ReferenceCase, adapter: Adapter, result: FnResult): void {
  if (!Object.hasOwn(adapter, one.fn)) {
    result.unknown++
    return
  }
  try {
    const { mismatches, worst } = compare(adapter[one.fn]!(one.input as never, one.variant), one.expected, one.tol)
    result.worst = Math.max(result.worst, worst)
    if (mismatches.length === 0) {
      result.passed++
      return
    }
    result.failed++
    const more = mismatches.length > 1 ? ` (and ${mismatches.length - 1} more)` : ''
    result.complaints.push(`${one.id}: ${mismatches[0]}${more}`)
  } catch (error) {
    if (error instanceof UnknownKind) result.unknown++
    else result.failed++
    result.complaints.push(`${one.id}: ${reasonOf(error)}`)
  }
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!
}
