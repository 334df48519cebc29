import { expect } from 'vitest'

/** Allowed distance: `abs` plus `rel` times the size of what is expected. */
export interface Tolerance {
  readonly abs: number
  readonly rel: number
}

export function isClose(got: number, expected: number, { abs, rel }: Tolerance): boolean {
  return got === expected || Math.abs(got - expected) <= abs + rel * Math.abs(expected)
}

/** Fails with both values in full unless a number, or every number of a list, is close to the expected one. */
export function expectClose(got: number | ArrayLike<number>, expected: number | ArrayLike<number>, tolerance: Partial<Tolerance> = {}): void {
  const allowed = { abs: 0, rel: 1e-12, ...tolerance }
  const left = typeof got === 'number' ? [got] : Array.from(got)
  const right = typeof expected === 'number' ? [expected] : Array.from(expected)
  expect(left).toHaveLength(right.length)
  left.forEach((value, i) => {
    if (!isClose(value, right[i]!, allowed)) expect.fail(`entry ${i}: got ${value}, expected ${right[i]} within ${allowed.abs} + ${allowed.rel} relative`)
  })
}
