import { UnknownKind } from './adapter'

/** A function of several inputs, each in the range that the function is meant for. */
export type TestFunction = (x: ArrayLike<number>) => number

/** Ishigami and Homma 1990: sin x1 + a sin² x2 + b x3⁴ sin x1. Inputs in [0, 1] are stretched to -π…π. */
export function ishigami(a: number, b: number): TestFunction {
  return (x) => {
    const [x1, x2, x3] = Array.from(x, (u) => (2 * u - 1) * Math.PI) as [number, number, number]
    return Math.sin(x1) + a * Math.sin(x2) * Math.sin(x2) + b * x3 * x3 * x3 * x3 * Math.sin(x1)
  }
}

/** Sobol's g function: product of (|4x - 2| + a) / (1 + a), inputs in [0, 1]. The larger its a, the less an input matters. */
export function sobolG(a: readonly number[]): TestFunction {
  return (x) => a.reduce((product, ai, i) => (product * (Math.abs(4 * x[i]! - 2) + ai)) / (1 + ai), 1)
}

const written: Readonly<Record<string, TestFunction>> = {
  'x0+2 x1^2+x0 x1': (x) => x[0]! + 2 * x[1]! * x[1]! + x[0]! * x[1]!,
  'x1+3 x2^2+x1 x3': (x) => x[0]! + 3 * x[1]! * x[1]! + x[0]! * x[2]!,
}

/** The function that a case writes out as a formula. */
export function functionWritten(formula: string): TestFunction {
  if (!Object.hasOwn(written, formula)) throw new UnknownKind(`unknown formula "${formula}"`)
  return written[formula]!
}
