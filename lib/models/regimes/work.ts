import { exp, log, pow } from '../../core/math'
import { block, threefryPair, type Stream } from '../../core/random'
import type { Crowd } from './crowd'
import type { RegimesValues } from './params'
import type { Regime } from './regime'
import type { World } from './world'

/** Effort as a share of a full-time month: a few hours, a day a week, everything. */
export const effortLevels = [0.02, 0.2, 1] as const
const levelCount = effortLevels.length
/** From this effort on, taking part costs its full fixed price; below it, in proportion. */
const committedEffort = 0.2
const millionsPerThousand = 1e-3
const usdPerMillion = 1e6

/** What contributors do, and what they are still owed for it. `place = r * size + i` for arrays by regime and contributor. */
export interface Work {
  readonly stream: Stream
  /** 0: nothing; otherwise 1 + r * levels + level. */
  readonly choice: Uint8Array
  /** Skill times effort of contributor i in what they chose. */
  readonly output: Float64Array
  /** Cash that contributor i has earned with regime r so far, per person. */
  readonly earned: Float64Array
  /** Output that contributor i has given to regime r so far. */
  readonly given: Float64Array
  /** Contributors now with regime r, and their output. */
  readonly active: Float64Array
  readonly total: Float64Array
  /** Pay for a unit of output of this tick that has not been booked to contributors yet: dollars, coins. */
  readonly wageDue: Float64Array
  readonly coinsDue: Float64Array
  readonly kernel: Kernel
}

/** Constants of the choice in units of its noise, so that the hot loop only multiplies and adds. */
interface Kernel {
  readonly sharpness: number
  readonly glow: Float64Array
  readonly cost: Float64Array
  readonly root: Float64Array
  readonly toil: Float64Array
  readonly fixed: Float64Array
  /** Regimes in the order of their names: the order in which a draw meets them. */
  readonly order: Int32Array
  readonly wage: Float64Array
  readonly fame: Float64Array
  readonly utility: Float64Array
}

export function createWork(regimes: readonly Regime[], crowd: Crowd, values: RegimesValues, stream: Stream): Work {
  const size = regimes.length
  const sharpness = values.decisiveness / millionsPerThousand
  return {
    stream,
    choice: new Uint8Array(crowd.size),
    output: new Float64Array(crowd.size),
    earned: new Float64Array(size * crowd.size),
    given: new Float64Array(size * crowd.size),
    active: new Float64Array(size),
    total: new Float64Array(size),
    wageDue: new Float64Array(size),
    coinsDue: new Float64Array(size),
    kernel: {
      sharpness,
      glow: crowd.glow.map((g) => sharpness * g),
      cost: crowd.cost.map((c) => sharpness * c),
      root: Float64Array.from(effortLevels, (e) => Math.sqrt(e)),
      toil: Float64Array.from(effortLevels, (e) => pow(e, values.effortCost)),
      fixed: Float64Array.from(effortLevels, (e) => ((sharpness * values.commitmentCost) / usdPerMillion) * Math.min(1, e / committedEffort)),
      order: Int32Array.from(regimes.map((_, r) => r).sort((a, b) => (regimes[a]!.id < regimes[b]!.id ? -1 : 1))),
      wage: new Float64Array(size),
      fame: new Float64Array(size),
      utility: new Float64Array(size * levelCount),
    },
  }
}

const leastCrowd = 5
const payFelt = 0.5
const fameSteepness = 50

/** Phase 6: some contributors think again about where to give how much; the rest stay. `labour[r]`: felt pay in the tick. */
export function choose(world: World, labour: Float64Array): void {
  settle(world)
  const { work: { kernel }, regimes, rates, values } = world
  for (let r = 0; r < regimes.length; r++) {
    const perUnit = labour[r]! / rates.dt / Math.max(world.effort[r]!, leastCrowd)
    kernel.wage[r] = kernel.sharpness * perUnit * (1 - payFelt * world.disruption[r]!)
    kernel.fame[r] = ((kernel.sharpness * values.reputation) / usdPerMillion) * log(1 + fameSteepness * world.share[r]!)
  }
  reconsider(world)
  remember(world)
}

const below32 = 1 / 4294967296
/** A chance this many noise units behind the best is never taken: exp(-40) is below the resolution of a draw. */
const hopeless = -40

/** One pass over the crowd: logit over nothing and every regime at every level, then output by regime. */
function reconsider({ work, crowd, regimes, rates, alive, tick }: World): void {
  const { choice, output, given, active, total, stream } = work
  const { glow, cost, root, toil, fixed, order, wage, fame, utility } = work.kernel
  const { skill, ids, size } = crowd
  const regimeCount = regimes.length
  const threshold = rates.reconsider * 4294967296
  active.fill(0)
  total.fill(0)
  for (let i = 0; i < size; i++) {
    threefryPair(stream.k0, stream.k1, ids[i]!, tick)
    if (block[0]! >>> 0 < threshold) {
      const s = skill[i]!
      const g = glow[i]!
      const c = cost[i]!
      let best = 0
      for (let k = 0, o = 0; o < regimeCount; o++) {
        const r = order[o]!
        const paid = s * wage[r]!
        const joy = regimes[r]!.openness * (g + fame[r]!)
        for (let l = 0; l < levelCount; l++, k++) {
          const u = alive[r] ? paid * effortLevels[l]! + joy * root[l]! - c * toil[l]! - fixed[l]! : hopeless * 1e9
          utility[k] = u
          if (u > best) best = u
        }
      }
      const options = regimeCount * levelCount
      let sum = -best > hopeless ? exp(-best) : 0
      for (let k = 0; k < options; k++) {
        const d = utility[k]! - best
        sum += utility[k] = d > hopeless ? exp(d) : 0
      }
      let left = ((block[1]! >>> 0) + 0.5) * below32 * sum
      let pick = 0
      while (pick < options && left >= utility[pick]!) left -= utility[pick++]!
      if (pick === options) {
        choice[i] = 0
        output[i] = 0
      } else {
        const level = pick % levelCount
        choice[i] = 1 + order[(pick - level) / levelCount]! * levelCount + level
        output[i] = s * effortLevels[level]!
      }
    }
    const r = regimeAt(work, i)
    if (r >= 0) {
      active[r]! += 1
      total[r]! += output[i]!
      given[r * size + i]! += output[i]!
    }
  }
}

/** Everybody remembers effort as a moving average. */
function remember({ work, crowd, effort, rates, disruption }: World): void {
  for (let r = 0; r < effort.length; r++) {
    const given = crowd.weight * work.total[r]! * (1 - disruption[r]!)
    effort[r] = rates.effortMemory * effort[r]! + (1 - rates.effortMemory) * given
  }
}

/** Books what contributors are owed to each of them, and what stakers earned and sold. Does nothing the second time. */
export function settle({ work, crowd, tokens, regimes }: World): void {
  const { choice, output, earned, wageDue, coinsDue } = work
  const { size } = crowd
  for (let i = 0; i < size; i++) {
    const r = regimeAt(work, i)
    if (r >= 0) earned[r * size + i]! += output[i]! * wageDue[r]!
  }
  for (let r = 0; r < regimes.length; r++) {
    const token = tokens[r]
    if (token) settleStake(token.stake, choice, output, r, coinsDue[r]!, token.stakeFactor)
    if (token) token.stakeFactor = 1
    wageDue[r] = 0
    coinsDue[r] = 0
  }
}

/** Regime that contributor i works with, or -1. */
export function regimeAt({ choice }: Work, i: number): number {
  return choice[i] === 0 ? -1 : ((choice[i]! - 1) / levelCount) | 0
}

/** Regime r closes down: whoever worked there stops. */
export function dismiss(world: World, r: number): void {
  settle(world)
  const { work, crowd } = world
  for (let i = 0; i < crowd.size; i++) {
    if (regimeAt(work, i) !== r) continue
    work.choice[i] = 0
    work.output[i] = 0
  }
  work.active[r] = 0
  work.total[r] = 0
}

function settleStake(stake: Float64Array, choice: Uint8Array, output: Float64Array, r: number, due: number, factor: number): void {
  const from = 1 + r * levelCount
  const to = from + levelCount
  for (let i = 0; i < stake.length; i++) {
    const own = choice[i]! >= from && choice[i]! < to ? output[i]! * due : 0
    stake[i] = (stake[i]! + own) * factor
  }
}
