import { divideAll, product } from '../fixed-point'
import type { EpochMemory } from './memory'

/**
 * Splits the emission of an epoch, a whole number below 2^51, between incentive and dividends, each amount cut: half and half, or all to one
 * side if the other has nothing. If nobody scored, validators get it by active stake, or by stake if nobody is active.
 */
export function splitEmission(memory: EpochMemory, emission: number): void {
  const { n, incentive, dividends, activeStake, stakeShare, serverEmission, validatorEmission, combinedEmission } = memory
  let total = 0
  let active = 0
  for (let i = 0; i < n; i++) {
    combinedEmission[i] = incentive[i]! + dividends[i]!
    total += combinedEmission[i]!
    active += activeStake[i]!
  }
  const fallback = active > 0 ? activeStake : stakeShare
  serverEmission.set(incentive)
  validatorEmission.set(total > 0 ? dividends : fallback)
  if (total === 0) combinedEmission.set(fallback)
  for (const shares of [serverEmission, validatorEmission, combinedEmission]) {
    if (total > 0) divideAll(shares, total)
    for (let i = 0; i < n; i++) shares[i] = product(shares[i]!, emission)
  }
}
