import { pow } from '../../../core/math'

/** Shares of the reputers in their reward: (stake × score)^p, made to add up to 1. Without stake nobody has a share. */
export function reputerFractions(
  stakes: ArrayLike<number>, scores: ArrayLike<number>, p: number, n = stakes.length, out: Float64Array = new Float64Array(n),
): Float64Array {
  let total = 0
  for (let m = 0; m < n; m++) total += out[m] = pow(stakes[m]! * scores[m]!, p)
  for (let m = 0; m < n; m++) out[m] = total > 0 ? out[m]! / total : 0
  return out
}
