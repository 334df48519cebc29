import { exp, log } from '../../../core/math'

/** ln(1 + e^y) at full relative precision, for any y. */
export function softplus(y: number): number {
  const small = exp(-Math.abs(y))
  return Math.max(y, 0) + logOnePlus(small)
}

/** ln(1 + t) for t from 0 to 1; Kahan's correction keeps what 1 + t rounds away. */
function logOnePlus(t: number): number {
  const sum = 1 + t
  return sum === 1 ? t : (log(sum) * t) / (sum - 1)
}

/** Potential φ(x) = ln(1 + e^(p (x - c))). Positive, rising; near 0 far below c, near p (x - c) far above. allora-chain `c8a40c35`. */
export function phi(p: number, c: number, x: number): number {
  return softplus(p * (x - c))
}

/** Its slope φ'(x) = p / (e^(p (c - x)) + 1), between 0 and p. */
export function phiGradient(p: number, c: number, x: number): number {
  return p / (exp(p * (c - x)) + 1)
}

/** Exponents up to which both sides of {@link onePlusExpRatio} stay finite. */
const safeExponent = 700

/** (1 + e^a) / (1 + e^b), also where e^a or e^b would overflow. */
export function onePlusExpRatio(a: number, b: number): number {
  return a < safeExponent && b < safeExponent ? (1 + exp(a)) / (1 + exp(b)) : exp(softplus(a) - softplus(b))
}
