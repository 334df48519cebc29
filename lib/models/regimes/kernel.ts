import { exp, log, pow } from '../../core/math'
import type { Crowd } from './crowd'
import type { RegimesValues } from './params'
import type { Regime } from './regime'
import type { World } from './world'

/** Effort as a share of a full-time month: a few hours, a day a week, everything. */
export const effortLevels = [0.02, 0.2, 1] as const
/** From this effort on, taking part costs its full fixed price; below it, in proportion. */
const committedEffort = 0.2
const millionsPerThousand = 1e-3
const usdPerMillion = 1e6

/**
 * The choice in units of its noise, one entry for each regime at each level of effort:
 * utility = skill * wage + glow * joy + fame - cost * toil - fixed. Options stand in the order of the regimes' names, the
 * order in which a draw meets them.
 */
export interface Kernel {
  readonly sharpness: number
  /** Glow and cost of each contributor. */
  readonly glow: Float64Array
  readonly cost: Float64Array
  readonly options: number
  readonly regime: Int32Array
  readonly effort: Float64Array
  readonly root: Float64Array
  readonly slopeOfSkill: Float64Array
  readonly slopeOfGlow: Float64Array
  readonly slopeOfFame: Float64Array
  readonly slopeOfCost: Float64Array
  readonly fixed: Float64Array
  readonly utility: Float64Array
}

export function createKernel(regimes: readonly Regime[], crowd: Crowd, values: RegimesValues): Kernel {
  const sharpness = values.decisiveness / millionsPerThousand
  const order = regimes.map((_, r) => r).sort((a, b) => (regimes[a]!.id < regimes[b]!.id ? -1 : 1))
  const options = order.flatMap((r) => effortLevels.map((effort) => ({ r, effort })))
  const column = (of: (option: (typeof options)[number]) => number) => Float64Array.from(options, of)
  const fixedPrice = (sharpness * values.commitmentCost) / usdPerMillion
  return {
    sharpness,
    glow: crowd.glow.map((g) => sharpness * g),
    cost: crowd.cost.map((c) => sharpness * c),
    options: options.length,
    regime: Int32Array.from(options, ({ r }) => r),
    effort: column(({ effort }) => effort),
    root: column(({ effort }) => Math.sqrt(effort)),
    slopeOfSkill: new Float64Array(options.length),
    slopeOfGlow: column(({ r, effort }) => regimes[r]!.openness * Math.sqrt(effort)),
    slopeOfFame: new Float64Array(options.length),
    slopeOfCost: column(({ effort }) => pow(effort, values.effortCost)),
    fixed: column(({ effort }) => fixedPrice * Math.min(1, effort / committedEffort)),
    utility: new Float64Array(options.length),
  }
}

const leastCrowd = 5
const payFelt = 0.5
const fameSteepness = 50
const closedDown = -1e12

/** What a unit of skill earns and how much fame is to be had, for every option. Closed-down regimes offer nothing. */
export function offer({ work: { kernel }, regimes, rates, values, effort, disruption, share, alive }: World, labour: Float64Array): void {
  for (let k = 0; k < kernel.options; k++) {
    const r = kernel.regime[k]!
    const perUnit = labour[r]! / rates.dt / Math.max(effort[r]!, leastCrowd)
    const fame = ((kernel.sharpness * values.reputation) / usdPerMillion) * log(1 + fameSteepness * share[r]!)
    kernel.slopeOfSkill[k] = kernel.sharpness * perUnit * (1 - payFelt * disruption[r]!) * kernel.effort[k]!
    kernel.slopeOfFame[k] = alive[r] ? regimes[r]!.openness * fame * kernel.root[k]! : closedDown
  }
}

/** A chance this many noise units behind the best is never taken: exp(-40) is below the resolution of a draw. */
const hopeless = -40

/** Logit draw of contributor i, `draw` uniform in (0, 1): the option taken, or -1 for doing nothing. */
export function pick(kernel: Kernel, i: number, skill: number, draw: number): number {
  const { options, slopeOfSkill, slopeOfGlow, slopeOfFame, slopeOfCost, fixed, utility } = kernel
  const glow = kernel.glow[i]!
  const cost = kernel.cost[i]!
  let best = 0
  for (let k = 0; k < options; k++) {
    const u = skill * slopeOfSkill[k]! + glow * slopeOfGlow[k]! + slopeOfFame[k]! - cost * slopeOfCost[k]! - fixed[k]!
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
    if (left < 0) return k
  }
  return -1
}
