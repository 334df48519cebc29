/** Steps of a stored proportion: the chain keeps them as 16-bit whole numbers. */
const steps = 65_535

/**
 * The simulators do not clip at the level that stake backs but at its share of all levels, cut to a whole multiple of 1/65535.
 * Returns false if every level is 0: the simulators then divide 0 by 0; here the consensus is 0.
 */
export function truncateConsensus(levels: Float64Array, out: Float64Array): boolean {
  let total = 0
  for (let m = 0; m < levels.length; m++) total += levels[m]!
  if (!(total > 0)) {
    out.fill(0)
    return false
  }
  for (let m = 0; m < levels.length; m++) out[m] = Math.trunc((levels[m]! / total) * steps) / steps
  return true
}
