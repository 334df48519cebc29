import { pow } from '../../../core/math'

/** Shares of the reputers in their reward: (stake × score)^p, made to add up to 1. Without stake nobody has a share. */
export function reputerFractions(stakes: ArrayLike<number>, scores: ArrayLike<number>, p: number, out: Float64Array = new Float64Array(stakes.length)): Float64Array {
  let total = 0
  for (let m = 0; m < stakes.length; m++) total += out[m] = pow(stakes[m]! * scores[m]!, p)
  for (let m = 0; m < stakes.length; m++) out[m] = total > 0 ? out[m]! / total : 0
  return out
}
