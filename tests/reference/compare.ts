import type { Tolerance } from './case-file'

export interface Comparison {
  /** Where and how the answer differs; empty when the case passes. */
  readonly mismatches: readonly string[]
  /** Largest |got - expected| / max(1, |expected|) among the numbers compared; 0 when there were none. */
  readonly worst: number
}

const digits = /^-?\d+$/

/** An answer of which a file holds only some elements: each is compared with the one whose `key` says the same. */
export class Recorded {
  constructor(readonly key: string, readonly all: readonly Readonly<Record<string, unknown>>[]) {}
}

/**
 * Compares an answer with what is expected, element by element: numbers within abs + rel |expected|, strings of digits as exact
 * whole numbers of any size, other strings and truth values exactly. Nothing is compared with `null`. A list must be as long as
 * expected; an object must have every expected key and may have more.
 */
export function compare(got: unknown, expected: unknown, tol: Tolerance): Comparison {
  const mismatches: string[] = []
  let worst = 0
  visit(got, expected, '')
  return { mismatches, worst }

  function visit(got: unknown, expected: unknown, at: string): void {
    if (expected === null) return
    if (Array.isArray(expected)) return visitList(got, expected, at)
    if (typeof expected === 'object') return visitObject(got, expected as Record<string, unknown>, at)
    if (typeof expected === 'number') return visitNumber(got, expected, at)
    const same = typeof expected === 'string' && digits.test(expected) ? wholeOf(got) === BigInt(expected) : got === expected
    if (!same) differ(got, expected, at)
  }

  function visitList(got: unknown, expected: readonly unknown[], at: string): void {
    const list = got instanceof Recorded ? chosenFrom(got, expected) : listOf(got)
    if (!list) return differ(got, `a list of ${expected.length}`, at)
    if (list.length !== expected.length) return differ(`a list of ${list.length}`, `a list of ${expected.length}`, at)
    expected.forEach((value, i) => visit(list[i], value, `${at}[${i}]`))
  }

  function visitObject(got: unknown, expected: Readonly<Record<string, unknown>>, at: string): void {
    if (typeof got !== 'object' || got === null || listOf(got)) return differ(got, 'an object', at)
    for (const [key, value] of Object.entries(expected)) visit((got as Record<string, unknown>)[key], value, at ? `${at}.${key}` : key)
  }

  function visitNumber(got: unknown, expected: number, at: string): void {
    if (typeof got !== 'number' && typeof got !== 'bigint') return differ(got, expected, at)
    const distance = Math.abs(Number(got) - expected)
    worst = Math.max(worst, distance / Math.max(1, Math.abs(expected)))
    if (!(distance <= tol.abs + tol.rel * Math.abs(expected))) differ(got, expected, at)
  }

  function differ(got: unknown, expected: unknown, at: string): void {
    mismatches.push(`${at ? `${at}: ` : ''}expected ${shown(expected)}, got ${shown(got)}`)
  }
}

function chosenFrom({ key, all }: Recorded, expected: readonly unknown[]): readonly unknown[] {
  return expected.map((of) => all.find((element) => element[key] === (of as Record<string, unknown> | null)?.[key]))
}

function listOf(value: unknown): ArrayLike<unknown> | undefined {
  if (Array.isArray(value)) return value
  return ArrayBuffer.isView(value) && !(value instanceof DataView) ? (value as unknown as ArrayLike<unknown>) : undefined
}

function wholeOf(value: unknown): bigint | undefined {
  if (typeof value === 'bigint') return value
  if (typeof value === 'string' && digits.test(value)) return BigInt(value)
  return Number.isSafeInteger(value) ? BigInt(value as number) : undefined
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'bigint' || typeof value === 'string' || typeof value === 'number') return String(value).slice(0, 60)
  return (JSON.stringify(value) ?? typeof value).slice(0, 60)
}
