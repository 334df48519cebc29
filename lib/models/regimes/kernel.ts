import { exp, log, pow } from '../../core/math'
import { block, threefryPair, type Stream } from '../../core/random'
import type { Crowd } from './crowd'
import type { RegimesValues } from './params'
import type { Regime } from './regime'
import type { World } from './world'

/** Effort as a share of a full-time month: a few hours, a day a week, everything. */
const effortLevels = [0.02, 0.2, 1] as const
export const levelCount = effortLevels.length
/** Taken by who does nothing. */
export const idle = -1
/** From this effort on, taking part costs its full fixed price; below it, in proportion. */
const committedEffort = 0.2
const millionsPerThousand = 1e-3
const usdPerMillion = 1e6

/**
 * The choice in units of its noise: utility = skill * wage * effort + (glow * openness + fame) * root - cost * toil - fixed,
 * for each regime at each level of effort. Regimes stand in the order of their names, the order in which a draw meets them.
 */
export interface Kernel {
  readonly sharpness: number
  /** Glow and cost of each contributor. */
  readonly glow: Float64Array
  readonly cost: Float64Array
  /** order[k]: which regime stands at place k; the next three by that place. */
  readonly order: Int32Array
  readonly wage: Float64Array
  readonly openness: Float64Array
  readonly fame: Float64Array
  /** By level of effort. */
  readonly effort: Float64Array
  readonly root: Float64Array
  readonly toil: Float64Array
  readonly fixed: Float64Array
  /** Working memory: what each level costs the one who chooses, and utilities by place and level. */
  readonly price: Float64Array
  readonly utility: Float64Array
}

export function createKernel(regimes: readonly Regime[], crowd: Crowd, values: RegimesValues): Kernel {
  const sharpness = values.decisiveness / millionsPerThousand
  const order = regimes.map((_, r) => r).sort((a, b) => (regimes[a]!.id < regimes[b]!.id ? -1 : 1))
  const byLevel = (of: (effort: number) => number) => Float64Array.from(effortLevels, of)
  const fixedPrice = (sharpness * values.commitmentCost) / usdPerMillion
  return {
    sharpness,
    glow: crowd.glow.map((g) => sharpness * g),
    cost: crowd.cost.map((c) => sharpness * c),
    order: Int32Array.from(order),
    wage: new Float64Array(order.length),
    openness: Float64Array.from(order, (r) => regimes[r]!.openness),
    fame: new Float64Array(order.length),
    effort: byLevel((effort) => effort),
    root: byLevel((effort) => Math.sqrt(effort)),
    toil: byLevel((effort) => pow(effort, values.effortCost)),
    fixed: byLevel((effort) => fixedPrice * Math.min(1, effort / committedEffort)),
    price: new Float64Array(levelCount),
    utility: new Float64Array(order.length * levelCount),
  }
}

const leastCrowd = 5
const payFelt = 0.5
const fameSteepness = 50
const closedDown = -1e12

/** What a unit of skill earns and how much fame is to be had, for every regime. Closed-down regimes offer nothing. */
export function offer({ work: { kernel }, regimes, rates, values, effort, disruption, share, alive }: World, labour: Float64Array): void {
  for (let k = 0; k < kernel.order.length; k++) {
    const r = kernel.order[k]!
    const perUnit = labour[r]! / rates.dt / Math.max(effort[r]!, leastCrowd)
    const fame = ((kernel.sharpness * values.reputation) / usdPerMillion) * log(1 + fameSteepness * share[r]!)
    kernel.wage[k] = kernel.sharpness * perUnit * (1 - payFelt * disruption[r]!)
    kernel.fame[k] = alive[r] ? regimes[r]!.openness * fame : closedDown
  }
}

/** A chance this many noise units behind the best is never taken: exp(-40) is below the resolution of a draw. */
const hopeless = -40
const below32 = 1 / 4294967296

/**
 * The logit draws of everybody who is due, in one pass. `taken[i]` becomes place * levels + level of what contributor i takes, or
 * -1 for doing nothing, and `due[i]` the tick on which they think again; who is not due keeps both. Returns how many
 * were due; their numbers stand first in `deciders`. Everything is held in locals because the loop runs for every contributor in
 * every tick.
 */
export function decideDue(kernel: Kernel, crowd: Crowd, stream: Stream, tick: number, reconsider: number, due: Int32Array, deciders: Int32Array, taken: Int8Array): number {
  const { glow, cost, wage, openness, fame, effort, root, toil, fixed, price, utility } = kernel
  const { ids, skill, size } = crowd
  const { k0, k1 } = stream
  const places = wage.length
  const options = places * levelCount
  const longer = 1 / log(1 - reconsider)
  let count = 0
  for (let i = 0; i < size; i++) if (due[i]! <= tick) deciders[count++] = i
  for (let d = 0; d < count; d++) {
    const i = deciders[d]!
    threefryPair(k0, k1, ids[i]!, tick)
    const patience = ((block[0]! >>> 0) + 0.5) * below32
    const draw = ((block[1]! >>> 0) + 0.5) * below32
    due[i] = tick + 1 + Math.floor(log(patience) * longer)

    // utilities, and the best of them; doing nothing has 0
    for (let l = 0; l < levelCount; l++) price[l] = cost[i]! * toil[l]! + fixed[l]!
    let best = 0
    for (let place = 0, k = 0; place < places; place++) {
      const paid = skill[i]! * wage[place]!
      const joy = glow[i]! * openness[place]! + fame[place]!
      for (let l = 0; l < levelCount; l++, k++) {
        const u = paid * effort[l]! + joy * root[l]! - price[l]!
        utility[k] = u
        if (u > best) best = u
      }
    }

    // weights, and the option on which the draw falls
    let sum = -best > hopeless ? exp(-best) : 0
    for (let k = 0; k < options; k++) {
      const behind = utility[k]! - best
      sum += utility[k] = behind > hopeless ? exp(behind) : 0
    }
    let left = draw * sum
    let pick = 0
    while (pick < options && (left -= utility[pick]!) >= 0) pick++
    taken[i] = pick < options ? pick : idle
  }
  return count
}
