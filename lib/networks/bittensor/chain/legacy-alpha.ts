import { exp, log } from '../../../core/math'
import { quantile } from '../../../core/quantile'
import { fromNumber, toNumber, U16_MAX } from '../fixed-point'
import type { ChainRules } from './rules'

/**
 * Rates per miner of liquid alpha as it was from June 2024 to March 2025 (HIST): the more consensus a miner has, the faster its bonds
 * move. Writes raw values and answers true, or answers false where the plain moving average holds: without any consensus, or if more
 * than three quarters of the UIDs have none. Computed in doubles and cut, so the last bits may differ from those of the old code.
 */
export function legacyRates(consensus: Float64Array, rules: ChainRules, rates: Float64Array): boolean {
  const levels = Float64Array.from(consensus, toNumber)
  const low = rules.alphaLow / U16_MAX
  const high = rules.alphaHigh / U16_MAX
  const [quarter, threeQuarters] = [quantile(levels, 0.25), quantile(levels, 0.75)]
  if (levels.every((level) => level === 0) || threeQuarters === 0) return false
  const steep = threeQuarters > quarter ? (logOdds(high) - logOdds(low)) / (quarter - threeQuarters) : 0
  const offset = threeQuarters > quarter ? logOdds(low) + steep * quarter : 0
  levels.forEach((level, j) => {
    rates[j] = fromNumber(Math.max(low, Math.min(high, 1 / (1 + exp(offset - steep * level)))))
  })
  return true
}

/** ln(1/share - 1); 0 at the ends, where the chain's logarithm gave up. */
function logOdds(share: number): number {
  return share > 0 && share < 1 ? log(1 / share - 1) : 0
}
