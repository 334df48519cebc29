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
  /** Tick on which contributor i thinks again. */
  readonly due: Int32Array
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
  /** Cash per person for a unit of output, dollars of the last tick. */
  readonly wage: Float64Array
  readonly kernel: Kernel
}

/**
 * The choice in units of its noise, one entry for each option: utility = skill * wage + glow * joy + fame - cost * toil - fixed.
 * Options stand in the order of the regimes' names, the order in which a draw meets them.
 */
interface Kernel {
  readonly sharpness: number
  readonly glow: Float64Array
  readonly cost: Float64Array
  readonly options: number
  readonly regime: Int32Array
  readonly effort: Float64Array
  readonly root: Float64Array
  readonly place: Int32Array
  readonly slopeOfSkill: Float64Array
  readonly slopeOfGlow: Float64Array
  readonly slopeOfFame: Float64Array
  readonly slopeOfCost: Float64Array
  readonly fixed: Float64Array
  readonly utility: Float64Array
}

export function createWork(regimes: readonly Regime[], crowd: Crowd, values: RegimesValues, stream: Stream): Work {
  const size = regimes.length
  return {
    stream,
    choice: new Uint8Array(crowd.size),
    due: new Int32Array(crowd.size),
    output: new Float64Array(crowd.size),
    earned: new Float64Array(size * crowd.size),
    given: new Float64Array(size * crowd.size),
    active: new Float64Array(size),
    total: new Float64Array(size),
    wageDue: new Float64Array(size),
    coinsDue: new Float64Array(size),
    wage: new Float64Array(size),
    kernel: createKernel(regimes, crowd, values),
  }
}

function createKernel(regimes: readonly Regime[], crowd: Crowd, values: RegimesValues): Kernel {
  const sharpness = values.decisiveness / millionsPerThousand
  const order = regimes.map((_, r) => r).sort((a, b) => (regimes[a]!.id < regimes[b]!.id ? -1 : 1))
  const places = order.flatMap((r) => effortLevels.map((effort, level) => ({ r, effort, place: 1 + r * levelCount + level })))
  const column = (of: (option: (typeof places)[number]) => number) => Float64Array.from(places, of)
  const fixedPrice = (sharpness * values.commitmentCost) / usdPerMillion
  return {
    sharpness,
    glow: crowd.glow.map((g) => sharpness * g),
    cost: crowd.cost.map((c) => sharpness * c),
    options: places.length,
    regime: Int32Array.from(places, ({ r }) => r),
    place: Int32Array.from(places, ({ place }) => place),
    effort: column(({ effort }) => effort),
    root: column(({ effort }) => Math.sqrt(effort)),
    slopeOfSkill: new Float64Array(places.length),
    slopeOfGlow: column(({ r, effort }) => regimes[r]!.openness * Math.sqrt(effort)),
    slopeOfFame: new Float64Array(places.length),
    slopeOfCost: column(({ effort }) => pow(effort, values.effortCost)),
    fixed: column(({ effort }) => fixedPrice * Math.min(1, effort / committedEffort)),
    utility: new Float64Array(places.length),
  }
}

const leastCrowd = 5
const payFelt = 0.5
const fameSteepness = 50
const closedDown = -1e12

/** Phase 6: some contributors think again about where to give how much; the rest stay. `labour[r]`: felt pay in the tick. */
export function choose(world: World, labour: Float64Array): void {
  settle(world)
  price(world, labour)
  reconsider(world)
  remember(world)
}

/** What a unit of skill earns and how much fame is to be had, for every option. Closed-down regimes offer nothing. */
function price({ work: { kernel }, regimes, rates, values, effort, disruption, share, alive }: World, labour: Float64Array): void {
  for (let k = 0; k < kernel.options; k++) {
    const r = kernel.regime[k]!
    const perUnit = labour[r]! / rates.dt / Math.max(effort[r]!, leastCrowd)
    const fame = ((kernel.sharpness * values.reputation) / usdPerMillion) * log(1 + fameSteepness * share[r]!)
    kernel.slopeOfSkill[k] = kernel.sharpness * perUnit * (1 - payFelt * disruption[r]!) * kernel.effort[k]!
    kernel.slopeOfFame[k] = alive[r] ? regimes[r]!.openness * fame * kernel.root[k]! : closedDown
  }
}

const below32 = 1 / 4294967296
/** A chance this many noise units behind the best is never taken: exp(-40) is below the resolution of a draw. */
const hopeless = -40

/**
 * One pass over the crowd: whoever is due thinks again by a logit over nothing and every regime at every level, and draws how
 * long that choice will last, so that in every month the same share of the crowd is due. Then output is added up by regime.
 */
function reconsider({ work, crowd, rates, tick }: World): void {
  const { choice, due, output, given, active, total, stream, kernel } = work
  const { ids, skill, size } = crowd
  const longer = 1 / log(1 - rates.reconsider)
  active.fill(0)
  total.fill(0)
  for (let i = 0; i < size; i++) {
    if (due[i]! <= tick) {
      threefryPair(stream.k0, stream.k1, ids[i]!, tick)
      const patience = ((block[0]! >>> 0) + 0.5) * below32
      const draw = ((block[1]! >>> 0) + 0.5) * below32
      due[i] = tick + 1 + Math.floor(log(patience) * longer)
      const pick = pickOption(kernel, i, skill[i]!, draw)
      choice[i] = pick
      output[i] = pick > 0 ? skill[i]! * effortLevels[(pick - 1) % levelCount]! : 0
    }
    const r = regimeAt(work, i)
    if (r >= 0) {
      active[r]! += 1
      total[r]! += output[i]!
      given[r * size + i]! += output[i]!
    }
  }
}

/** Logit draw: 0 for nothing, else 1 + regime * levels + level. */
function pickOption({ options, slopeOfSkill, slopeOfGlow, slopeOfFame, slopeOfCost, fixed, glow, cost, place, utility }: Kernel, i: number, skill: number, draw: number): number {
  const g = glow[i]!
  const c = cost[i]!
  let best = 0
  for (let k = 0; k < options; k++) {
    const u = skill * slopeOfSkill[k]! + g * slopeOfGlow[k]! + slopeOfFame[k]! - c * slopeOfCost[k]! - fixed[k]!
    utility[k] = u
    if (u > best) best = u
  }
  let sum = -best > hopeless ? exp(-best) : 0
  for (let k = 0; k < options; k++) {
    const behind = utility[k]! - best
    sum += utility[k] = behind > hopeless ? exp(behind) : 0
  }
  let left = draw * sum
  for (let k = 0; k < options; k++) {
    left -= utility[k]!
    if (left < 0) return place[k]!
  }
  return 0
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
