import { exp, log, pow } from '../../core/math'
import { fillPairs, type Stream } from '../../core/random'
import type { Crowd } from './crowd'
import type { RegimesValues } from './params'
import { createPatience, waitOf, type Patience } from './patience'
import type { Rates } from './rates'
import type { Regime } from './regime'
import type { World } from './world'

/** Effort as a share of a full-time month: a few hours, a day a week, everything. {@link decideDue} knows that they are as 1 : 10 : 50. */
const leastEffort = 0.02
const effortLevels = [leastEffort, 10 * leastEffort, 50 * leastEffort] as const
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
  /** own[i * options + option]: e to the part of the utility that never changes, (glow * openness) * root - cost * toil - fixed. */
  readonly own: Float64Array
  /** Highest wage for which the weights of contributor i may be multiplied out; -1: none. */
  readonly tame: Float64Array
  readonly patience: Patience
  /** Working memory: random words of those who decide, what fame adds to each weight, weights added up. */
  readonly counters: Int32Array
  readonly words: Int32Array
  readonly lure: Float64Array
  readonly upTo: Float64Array
}

/** Factors of a weight below e to these powers can be multiplied without overflow, and a sum of them too. */
const mostPaid = 450
const mostJoy = 100

export function createKernel(regimes: readonly Regime[], crowd: Crowd, values: RegimesValues, rates: Rates): Kernel {
  const sharpness = values.decisiveness / millionsPerThousand
  const order = regimes.map((_, r) => r).sort((a, b) => (regimes[a]!.id < regimes[b]!.id ? -1 : 1))
  const byLevel = (of: (effort: number) => number) => Float64Array.from(effortLevels, of)
  const fixedPrice = (sharpness * values.commitmentCost) / usdPerMillion
  const options = order.length * levelCount
  const kernel: Kernel = {
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
    own: new Float64Array(crowd.size * options),
    tame: new Float64Array(crowd.size),
    patience: createPatience(rates.reconsider, rates.ticks),
    counters: new Int32Array(crowd.size),
    words: new Int32Array(2 * crowd.size),
    lure: new Float64Array(options),
    upTo: new Float64Array(options),
  }
  fillOwn(kernel, crowd)
  return kernel
}

/** What a contributor's weights have of their own. */
function fillOwn({ glow, cost, openness, root, toil, fixed, own, tame }: Kernel, { skill, size }: Crowd): void {
  for (let i = 0, k = 0; i < size; i++) {
    let most = 0
    for (let place = 0; place < openness.length; place++)
      for (let l = 0; l < levelCount; l++, k++) {
        const utility = glow[i]! * openness[place]! * root[l]! - (cost[i]! * toil[l]! + fixed[l]!)
        most = Math.max(most, utility)
        own[k] = exp(utility)
      }
    tame[i] = most <= mostJoy ? mostPaid / skill[i]! : -1
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
    for (let l = 0; l < levelCount; l++) kernel.lure[k * levelCount + l] = exp(kernel.fame[k]! * kernel.root[l]!)
  }
}

const below32 = 1 / 4294967296

/** growths[k] is e^(k / 128), up to e^9: what the least effort at the highest tame wage comes to. */
const growthSteps = 128
const growths = Float64Array.from({ length: mostPaid * leastEffort * growthSteps + 1 }, (_, k) => exp(k / growthSteps))

/**
 * The logit draws of everybody who is due, in one pass. `taken[i]` becomes place * levels + level of what contributor i takes, or
 * -1 for doing nothing, and `due[i]` the tick on which they think again; who is not due keeps both. Returns how many
 * were due; their numbers stand first in `deciders`. Everything is held in locals because the loop runs for every contributor in
 * every tick.
 *
 * An option's weight, e to the power of its utility, is a product: what never changes for this contributor, what is the same for
 * everybody in this tick, and what the wage adds, of which one exponential per regime gives all levels of effort by its powers.
 * That exponential is right to 1e-14, its 50th power to 1e-12; a draw of 32 bits resolves 2e-10.
 */
export function decideDue(kernel: Kernel, crowd: Crowd, stream: Stream, tick: number, due: Int32Array, deciders: Int32Array, taken: Int8Array): number {
  const { wage, own, tame, lure, upTo, patience, counters, words } = kernel
  const { ids, skill, size } = crowd
  const places = wage.length
  const options = places * levelCount

  // the due, without a branch that nobody could guess
  let count = 0
  for (let i = 0; i < size; i++) {
    deciders[count] = i
    counters[count] = ids[i]!
    count += (due[i]! - tick - 1) >>> 31
  }
  fillPairs(stream, counters, tick, count, words)
  const highest = highestTame(kernel)

  for (let d = 0; d < count; d++) {
    const i = deciders[d]!
    due[i] = tick + waitOf(patience, words[2 * d]!)
    const draw = ((words[2 * d + 1]! >>> 0) + 0.5) * below32
    if (highest > tame[i]!) {
      taken[i] = decideCarefully(kernel, skill[i]!, i, draw)
      continue
    }

    // weights, added up
    const least = skill[i]! * leastEffort
    let sum = 0
    for (let place = 0, k = 0, o = i * options; place < places; place++, k += levelCount, o += levelCount) {
      const paid = least * wage[place]!
      const step = (paid * growthSteps + 0.5) | 0
      const rest = paid - step * (1 / growthSteps)
      const x1 = growths[step]! * (1 + rest * (1 + rest * (0.5 + rest * (1 / 6 + rest * (1 / 24)))))
      const x2 = x1 * x1, x4 = x2 * x2, x8 = x4 * x4, x10 = x8 * x2, x20 = x10 * x10, x40 = x20 * x20
      sum += x1 * own[o]! * lure[k]!
      upTo[k] = sum
      sum += x10 * own[o + 1]! * lure[k + 1]!
      upTo[k + 1] = sum
      sum += x40 * x10 * own[o + 2]! * lure[k + 2]!
      upTo[k + 2] = sum
    }

    // the option on which the draw falls; doing nothing weighs 1
    const mark = draw * (sum + 1)
    let pick = idle
    if (mark < sum) {
      pick = 0
      while (upTo[pick]! <= mark) pick++
    }
    taken[i] = pick
  }
  return count
}

/** The highest wage, or infinity when fame alone weighs too much to be multiplied. */
function highestTame({ wage, fame }: Kernel): number {
  let highest = 0
  for (let place = 0; place < wage.length; place++) highest = Math.max(highest, fame[place]! <= mostJoy ? wage[place]! : Infinity)
  return highest
}

/** The same choice where weights would leave the range of numbers: relative to the best option. */
function decideCarefully({ glow, cost, wage, openness, fame, effort, root, toil, fixed, upTo }: Kernel, skill: number, i: number, draw: number): number {
  let best = 0
  for (let place = 0, k = 0; place < wage.length; place++)
    for (let l = 0; l < levelCount; l++, k++) {
      const joy = glow[i]! * openness[place]! + fame[place]!
      upTo[k] = skill * wage[place]! * effort[l]! + joy * root[l]! - cost[i]! * toil[l]! - fixed[l]!
      best = Math.max(best, upTo[k]!)
    }
  let sum = 0
  for (let k = 0; k < upTo.length; k++) upTo[k] = sum += exp(upTo[k]! - best)
  const mark = draw * (sum + exp(-best))
  return mark < sum ? upTo.findIndex((weight) => mark < weight) : idle
}
