import { exp } from './exp'
import { log } from './log'

/**
 * The elementary functions of this house. Math.exp, Math.log and their kin differ in the last bits between browsers;
 * these use only + - * / and sqrt, so the same link gives the same numbers everywhere.
 */
export { exp } from './exp'
export { log } from './log'
export { normalCdf, normalQuantile } from './normal'

/**
 * x to the power y, for x ≥ 0 or whole y up to ±64, which are multiplied out. Other powers of a negative x are NaN,
 * as with Math.pow. `pow(x, 0)` is 1; `pow(0, y)` is 0 for positive and Infinity for negative y.
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1
  if (x === 0) return y > 0 ? 0 : Infinity
  if ((y | 0) === y && y >= -64 && y <= 64) return y < 0 ? 1 / wholePower(x, -y) : wholePower(x, y)
  return x < 0 ? NaN : exp(y * log(x))
}

function wholePower(x: number, n: number): number {
  let result = 1
  for (let square = x; n > 0; square *= square) {
    if (n & 1) result *= square
    n >>= 1
  }
  return result
}

/** 1 / (1 + e^-x): how likely a choice is whose advantage is x. Between 0 and 1, both included. */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x))
}

/** Hyperbolic tangent, in [-1, 1]. Its absolute error stays near 1e-16, so very small x lose relative precision. */
export function tanh(x: number): number {
  const e = exp(-2 * Math.abs(x))
  const size = (1 - e) / (1 + e)
  return x < 0 ? 0 - size : size // not -0
}
