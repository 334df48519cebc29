import { normalQuantile, pow } from './math'

const PI = 3.141592653589793

/**
 * The value below which Student's t falls with probability p inside (0, 1), for a whole number of degrees of freedom.
 * Newton's steps on the exact distribution; relative error near 1e-14.
 */
export function studentQuantile(p: number, freedom: number): number {
  if (!(freedom >= 1 && freedom === Math.floor(freedom))) throw new RangeError(`degrees of freedom are whole and at least 1; got ${freedom}`)
  if (p === 0.5) return 0
  if (p < 0.5) return -studentQuantile(1 - p, freedom)
  const between = 2 * p - 1 // probability of |t| below the value sought
  let t = normalQuantile(p)
  // right of 0 the distribution is concave and t starts too low, so every step stays below the root
  for (let round = 0; round < 100; round++) {
    const step = (between - withinProbability(t, freedom)) / (2 * density(t, freedom))
    t += step
    if (!(step > 1e-15 * t)) break
  }
  return t
}

/**
 * Probability that |t| stays below a value, as the finite sums of Abramowitz and Stegun 26.7.3 and 26.7.4 in
 * θ = arctan(t / √ν).
 */
function withinProbability(t: number, freedom: number): number {
  const cosine2 = freedom / (freedom + t * t)
  const sine = t / Math.sqrt(freedom + t * t)
  const odd = freedom % 2 === 1
  let term = odd ? Math.sqrt(cosine2) : 1
  let total = freedom === 1 ? 0 : term
  for (let k = odd ? 3 : 2; k < freedom; k += 2) {
    term *= ((k - 1) / k) * cosine2
    total += term
  }
  return odd ? (2 / PI) * (arctangent(t / Math.sqrt(freedom)) + sine * total) : sine * total
}

function density(t: number, freedom: number): number {
  // Γ((ν+1)/2) / (√(νπ) Γ(ν/2)), climbing two degrees at a time from ν = 1 or 2
  let height = freedom % 2 === 1 ? 1 / PI : 0.5
  for (let k = freedom % 2 === 1 ? 1 : 2; k < freedom; k += 2) height *= (k + 1) / k
  return (height / Math.sqrt(freedom)) * pow(1 + (t * t) / freedom, -(freedom + 1) / 2)
}

/** Of x ≥ 0: three times half the angle, then its series. */
function arctangent(x: number): number {
  let tangent = x
  for (let halving = 0; halving < 3; halving++) tangent = tangent / (1 + Math.sqrt(1 + tangent * tangent))
  let power = tangent
  let total = tangent
  for (let k = 3; k <= 25; k += 2) {
    power *= -tangent * tangent
    total += power / k
  }
  return 8 * total
}
