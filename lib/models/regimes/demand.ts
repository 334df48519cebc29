import { exp, log } from '../../core/math'
import type { World } from './world'

/** Share that even an unknown service has in the network effect; keeps the logarithm finite. */
const unknownShare = 0.02
/** A service that charges everything it creates still leaves this much, so that the price term stays finite. */
const leastSurplus = 1e-9
/** An open-weight model outlives its makers when at least this much of it is public. */
const survivingOpenness = 0.5

/** Phase 2: users drift towards the services that give them most; revenue follows from use and from what a regime keeps. */
export function demand(world: World): void {
  const { values, rates, share, regimes, flow } = world
  world.potential = potentialAt(values, world.tick * rates.dt)
  const row = (world.tick % rates.ticksPerYear) * regimes.length
  const targets = targetShares(world)
  for (let r = 0; r < regimes.length; r++) {
    share[r] = share[r]! + rates.switching * (targets[r]! - share[r]!)
    const revenue = world.alive[r] ? regimes[r]!.capture * world.potential * share[r]! : 0
    flow.revenue[r] = revenue * rates.dt
    flow.investment[r] = investmentOf(world, revenue, world.revenue[row + r]!) * world.alive[r]! * rates.dt
    flow.donations[r] = world.climate.donations * regimes[r]!.openness * surplusOf(world, r) * world.alive[r]! * rates.dt
    world.revenue[row + r] = revenue
  }
}

/** Value that users keep, dollars a month. */
export function surplusOf(world: World, r: number): number {
  return (1 - world.regimes[r]!.capture) * world.potential * world.share[r]!
}

/** S-curve from `marketStart` to `marketSize`. */
function potentialAt({ marketStart, marketSize, marketGrowth }: World['values'], months: number): number {
  return marketSize / (1 + (marketSize / marketStart - 1) * exp(-marketGrowth * months))
}

const fastestGrowth = 1.5

/** Investors put in a multiple of revenue, the more so the faster it grew within a year, up to a cap. */
function investmentOf({ climate, values }: World, revenue: number, yearAgo: number): number {
  const growth = Math.max(0, revenue / Math.max(yearAgo, 1) - 1)
  return Math.min(climate.investorMultiple * revenue * Math.min(growth, fastestGrowth), values.investorCap)
}

const pull = new Float64Array(8)

/** Logit over the services and doing without. */
function targetShares({ values, regimes, share, capability, alive }: World): Float64Array {
  const size = regimes.length
  let used = 0
  for (let r = 0; r < size; r++) used += share[r]!
  let best = values.qualityTaste * values.outsideQuality + values.networkTaste * log(unknownShare + Math.max(0, 1 - used))
  pull[size] = best
  for (let r = 0; r < size; r++) {
    const { capture, openness } = regimes[r]!
    const isUsable = alive[r] === 1 || (openness >= survivingOpenness && capability[r]! > 0)
    pull[r] = isUsable
      ? values.qualityTaste * capability[r]! + values.priceTaste * log(1 - capture + leastSurplus) + values.networkTaste * log(unknownShare + share[r]!)
      : -Infinity
    best = Math.max(best, pull[r]!)
  }
  let total = 0
  for (let k = 0; k <= size; k++) total += pull[k] = exp(pull[k]! - best)
  for (let k = 0; k < size; k++) pull[k] = pull[k]! / total
  return pull
}
