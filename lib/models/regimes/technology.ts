import { exp, pow } from '../../core/math'
import type { World } from './world'

const usdPerMillion = 1e6
/** Training suffers less from a crisis than people do. */
const trainingFelt = 0.3

/** Phase 7: know-how grows and spreads, data is bought and shared, computers are bought, models are trained and copied. */
export function advance(world: World): void {
  learn(world)
  gatherData(world)
  buyCompute(world)
  for (let r = 0; r < world.regimes.length; r++) if (world.alive[r]) deploy(world, r)
  imitate(world)
  let best = world.frontier[world.tick - 1]!
  for (let r = 0; r < world.regimes.length; r++) best = Math.max(best, world.capability[r]!)
  world.frontier[world.tick] = best
}

/** Algorithmic know-how in natural log units: own effort with falling returns, then what has become public. */
function learn(world: World): void {
  const { values, rates, regimes, knowhow, effort, alive } = world
  for (let r = 0; r < regimes.length; r++) {
    const pace = (rates.algorithmGrowth * pow(effort[r]! / values.referenceEffort, values.algorithmEffort)) / (1 + knowhow[r]! / values.algorithmDepth)
    knowhow[r] = knowhow[r]! + pace * rates.dt * alive[r]!
    const secret = rates.algorithmGrowth * values.leakMonths * (1 - regimes[r]!.openness)
    world.publicKnowhow = Math.max(world.publicKnowhow, knowhow[r]! - secret)
  }
  for (let r = 0; r < regimes.length; r++) knowhow[r] = knowhow[r]! + rates.absorption * Math.max(0, world.publicKnowhow - knowhow[r]!)
}

/** Data ages; it is bought at the licence price and comes with use. */
function gatherData({ values, rates, data, flow, climate, potential, share }: World): void {
  for (let r = 0; r < data.length; r++) {
    const bought = (flow.data[r]! * usdPerMillion) / climate.licencePrice
    data[r] = data[r]! * rates.dataKept + bought + values.usageData * potential * share[r]! * rates.dt
  }
}

function buyCompute({ values, rates, regimes, tick, compute, flow, disruption }: World): void {
  const row = (tick % rates.trainingTicks) * regimes.length
  const flopPerDollar = values.flopPerDollar * pow(1 + values.hardwareGrowth, (tick * rates.dt) / 12)
  for (let r = 0; r < regimes.length; r++)
    compute[row + r] = flow.compute[r]! * usdPerMillion * flopPerDollar * regimes[r]!.efficiency * (1 - trainingFelt * disruption[r]!)
}

/** FLOP bought in the last training window. */
function computeOf({ compute, regimes, rates }: World, r: number): number {
  let total = 0
  for (let k = 0; k < rates.trainingTicks; k++) total += compute[k * regimes.length + r]!
  return total
}

/** The next model closes part of the gap to what compute, know-how and data allow. Weights persist: nothing is unlearned. */
function deploy(world: World, r: number): void {
  const { values, rates, knowhow, capability } = world
  const compute = computeOf(world, r)
  if (compute === 0) return
  const possible = world.capabilityOf(compute * exp(knowhow[r]!), values.dataReuse * tokensWithinReach(world, r))
  capability[r] = capability[r]! + rates.release * Math.max(0, possible - capability[r]!)
}

/** Public and own data, and what the openness of the others lets one use: data is not used up by use. */
function tokensWithinReach({ values, regimes, data }: World, r: number): number {
  let tokens = values.publicData + data[r]!
  for (let other = 0; other < regimes.length; other++) if (other !== r) tokens += regimes[other]!.openness * data[other]!
  return tokens
}

/**
 * Whoever runs behind learns from the answers of the leader's deployed model, whether or not it is open. That takes a part of
 * the leader's compute; with less, it goes slower in proportion.
 */
function imitate(world: World): void {
  const { values, rates, capability, alive, regimes } = world
  let leader = 0
  for (let r = 1; r < regimes.length; r++) if (capability[r]! > capability[leader]!) leader = r
  const needed = values.imitationCompute * computeOf(world, leader)
  for (let r = 0; r < regimes.length; r++) {
    const gap = capability[leader]! - capability[r]!
    if (!alive[r] || !(gap > 0)) continue
    const means = needed > 0 ? Math.min(1, computeOf(world, r) / needed) : 0
    capability[r] = capability[r]! + rates.imitation * means * gap
  }
}
