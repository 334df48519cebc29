import { exp } from './exp'
import { log } from './log'

/**
 * The value below which a standard normal draw falls with probability p; p inside (0, 1).
 * Wichura's algorithm AS 241 (Applied Statistics 37, 1988), three rational approximations with a relative error near 1e-16.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5
  if (q >= -0.425 && q <= 0.425) return centre(q)
  if (!(p > 0 && p < 1)) throw new RangeError(`normalQuantile needs a probability inside (0, 1); got ${p}`)
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p))
  const size = r <= 5 ? tail(r - 1.6) : farTail(r - 5)
  return q < 0 ? -size : size
}

function centre(q: number): number {
  const r = 0.180625 - q * q
  const top =
    ((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r + 45921.953931549871457) * r +
      13731.693765509461125) * r + 1971.5909503065514427) * r + 133.14166789178437745) * r + 3.387132872796366608
  const bottom =
    ((((((5226.495278852545925 * r + 28729.085735721942674) * r + 39307.89580009271061) * r + 21213.794301586595867) * r +
      5394.1960214247511077) * r + 687.1870074920579083) * r + 42.313330701600911252) * r + 1
  return (q * top) / bottom
}

function tail(r: number): number {
  const top =
    ((((((7.7454501427834140764e-4 * r + 0.0227238449892691845833) * r + 0.24178072517745061177) * r + 1.27045825245236838258) * r +
      3.64784832476320460504) * r + 5.7694972214606914055) * r + 4.6303378461565452959) * r + 1.42343711074968357734
  const bottom =
    ((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r + 0.0151986665636164571966) * r + 0.14810397642748007459) * r +
      0.68976733498510000455) * r + 1.6763848301838038494) * r + 2.05319162663775882187) * r + 1
  return top / bottom
}

function farTail(r: number): number {
  const top =
    ((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 0.0012426609473880784586) * r + 0.026532189526576123093) * r +
      0.29656057182850489123) * r + 1.7848265399172913358) * r + 5.4637849111641143699) * r + 6.6579046435011037772
  const bottom =
    ((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r + 7.868691311456132591e-4) * r +
      0.0148753612908506148525) * r + 0.13692988092273580531) * r + 0.59983220655588793769) * r + 1
  return top / bottom
}

const PEAK = 0.3989422804014327 // height of the bell at 0: 1 / √(2π)
const SERIES_REACH = 3 // up to here the series is shorter than the continued fraction
const FRACTION_DEPTH = 60 // enough for double precision from 3 outwards

/** Probability that a standard normal draw is below x. Between 0 and 1, both included; relative error below 1e-12 in both tails. */
export function normalCdf(x: number): number {
  const bell = PEAK * exp(-0.5 * x * x)
  if (Math.abs(x) <= SERIES_REACH) return 0.5 + bell * oddSeries(x)
  const beyond = bell / outerFraction(Math.abs(x))
  return x < 0 ? beyond : 1 - beyond
}

/** x + x³/3 + x⁵/(3·5) + …: (Φ(x) - ½) divided by the height of the bell at x. */
function oddSeries(x: number): number {
  let term = x
  let total = x
  for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(total); k += 2) {
    term *= (x * x) / k
    total += term
  }
  return total
}

/** x + 1/(x + 2/(x + 3/(x + …))): Mills' ratio upside down, evaluated from the inside. */
function outerFraction(x: number): number {
  let value = x
  for (let k = FRACTION_DEPTH; k > 0; k--) value = x + k / value
  return value
}
