import type { FileResult, FnResult } from './check'

export interface Totals {
  passed: number
  /** Unknown `fn`s and unusable files included. */
  failed: number
}

const complaintsShown = 5

export function totalsOf(files: readonly FileResult[]): Totals {
  const totals: Totals = { passed: 0, failed: 0 }
  for (const { problem, results } of files) {
    if (problem !== undefined) totals.failed++
    for (const { passed, failed, unknown } of results) {
      totals.passed += passed
      totals.failed += failed + unknown
    }
  }
  return totals
}

/** What the runner prints about one file. */
export function linesOf({ path, problem, results, leftOut }: FileResult): string[] {
  const width = Math.max(0, ...results.map(({ fn }) => fn.length))
  return [
    path,
    ...(problem === undefined ? [] : [`  cannot be checked: ${problem}`]),
    ...results.flatMap((result) => linesOfFn(result, width)),
    ...leftOut.map((reason) => `  left out, not counted: ${reason}`),
  ]
}

function linesOfFn({ fn, passed, failed, unknown, worst, complaints }: FnResult, width: number): string[] {
  const counts = `${passed} passed, ${failed} failed, ${unknown} unknown`
  const error = passed + failed > 0 ? `, worst error ${worst === 0 ? '0' : worst.toExponential(1)}` : ''
  const hidden = complaints.length - complaintsShown
  return [
    `  ${fn.padEnd(width)}  ${counts}${error}`,
    ...complaints.slice(0, complaintsShown).map((complaint) => `    ${complaint}`),
    ...(hidden > 0 ? [`    … and ${hidden} more`] : []),
  ]
}
