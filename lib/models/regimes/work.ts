import type { Stream } from '../../core/random'
import type { Crowd } from './crowd'
import { createKernel, decideDue, idle, levelCount, offer, type Kernel } from './kernel'
import type { RegimesValues } from './params'
import type { Rates } from './rates'
import type { Regime } from './regime'
import type { World } from './world'

/**
 * What contributors do and what they got for it. Between two decisions a contributor's output stays the same, so pay is booked
 * from running totals when they decide or when somebody asks, not every tick. `r * size + i` is the place of regime and contributor.
 */
export interface Work {
  readonly stream: Stream
  readonly kernel: Kernel
  /** Regime that contributor i works with, or -1. */
  readonly regime: Int8Array
  /** Skill times effort of contributor i there. */
  readonly output: Float64Array
  /** Tick on which contributor i thinks again, what they took last, and, for the moment, who decides in this tick. */
  readonly due: Int32Array
  readonly taken: Int8Array
  readonly deciders: Int32Array
  /** Cash that contributor i has earned with regime r so far, per person, and the output given. */
  readonly earned: Float64Array
  readonly given: Float64Array
  /** Contributors now with regime r, and their output. */
  readonly active: Int32Array
  readonly total: Float64Array
  /** Cash per person for a unit of output in the last tick. */
  readonly wage: Float64Array
  /** Running totals since everybody was last booked, cash and stake units for a unit of output; and ticks worked since the start. */
  readonly wages: Float64Array
  readonly units: Float64Array
  ticks: number
  /** What `ticks` was when everybody was last booked. */
  settledTicks: number
  /** The same totals when contributor i was last booked. */
  readonly wagesSeen: Float64Array
  readonly unitsSeen: Float64Array
  readonly ticksSeen: Int32Array
}

export function createWork(regimes: readonly Regime[], crowd: Crowd, values: RegimesValues, rates: Rates, stream: Stream): Work {
  const people = () => new Float64Array(crowd.size)
  const contenders = () => new Float64Array(regimes.length)
  return {
    stream,
    kernel: createKernel(regimes, crowd, values, rates),
    regime: new Int8Array(crowd.size).fill(idle),
    output: people(),
    due: new Int32Array(crowd.size),
    taken: new Int8Array(crowd.size).fill(idle),
    deciders: new Int32Array(crowd.size),
    earned: new Float64Array(regimes.length * crowd.size),
    given: new Float64Array(regimes.length * crowd.size),
    active: new Int32Array(regimes.length),
    total: contenders(),
    wage: contenders(),
    wages: contenders(),
    units: contenders(),
    ticks: 0,
    settledTicks: 0,
    wagesSeen: people(),
    unitsSeen: people(),
    ticksSeen: new Int32Array(crowd.size),
  }
}

/** Phase 6: some contributors think again about where to give how much; the rest stay. `labour[r]`: felt pay in the tick. */
export function choose(world: World, labour: Float64Array): void {
  offer(world, labour)
  reconsider(world)
  remember(world)
}

/** Whoever is due decides anew, for as long as they draw, so that in every month the same share of the crowd is due. */
function reconsider(world: World): void {
  const { work, crowd } = world
  const { kernel, deciders, taken } = work
  const count = decideDue(kernel, crowd, work.stream, world.tick, work.due, deciders, taken)
  for (let d = 0; d < count; d++) {
    const i = deciders[d]!
    const option = taken[i]!
    const level = option % levelCount
    if (option === idle) move(world, i, idle, 0)
    else move(world, i, kernel.order[(option - level) / levelCount]!, crowd.skill[i]! * kernel.effort[level]!)
  }
}

/** Books contributor i and moves them to regime r, or to none, with a new output. */
function move(world: World, i: number, r: number, output: number): void {
  if (world.work.regime[i] === r && world.work.output[i] === output) return
  book(world, i)
  const { work } = world
  const last = work.regime[i]!
  if (last >= 0) leave(work, i, last)
  work.regime[i] = r
  work.output[i] = output
  if (r < 0) return
  work.active[r]!++
  work.total[r]! += output
  work.wagesSeen[i] = work.wages[r]!
  work.unitsSeen[i] = work.units[r]!
  work.ticksSeen[i] = work.ticks
}

/** What is left after a part so much larger went is mostly the rounding of that part, and is summed anew. */
const starPart = 100

/** Takes contributor i and their output out of regime r. */
function leave(work: Work, i: number, r: number): void {
  const output = work.output[i]!
  const rest = work.total[r]! - output
  work.regime[i] = idle
  work.active[r]!--
  if (work.active[r] === 0) work.total[r] = 0
  else work.total[r] = rest * starPart > output ? rest : outputOf(work, r)
}

function outputOf({ regime, output }: Work, r: number): number {
  let total = 0
  for (let i = 0; i < regime.length; i++) if (regime[i] === r) total += output[i]!
  return total
}

/** Credits contributor i with what has run up since they were last booked. */
function book({ work, crowd, tokens }: World, i: number): void {
  const r = work.regime[i]!
  if (r < 0) return
  const output = work.output[i]!
  const place = r * crowd.size + i
  work.earned[place]! += output * (work.wages[r]! - work.wagesSeen[i]!)
  work.given[place]! += output * (work.ticks - work.ticksSeen[i]!)
  work.wagesSeen[i] = work.wages[r]!
  work.ticksSeen[i] = work.ticks
  const token = tokens[r]
  if (!token) return
  token.units[i]! += output * (work.units[r]! - work.unitsSeen[i]!)
  work.unitsSeen[i] = work.units[r]!
}

/**
 * Books everybody, so that what each has earned, given and staked is up to date. The running totals start again at 0: a single
 * tick with hardly any output makes them so large that what follows would drown in their rounding.
 */
export function settle(world: World): void {
  const { work, crowd } = world
  if (work.settledTicks === work.ticks) return
  for (let i = 0; i < crowd.size; i++) book(world, i)
  for (const totals of [work.wages, work.units, work.wagesSeen, work.unitsSeen]) totals.fill(0)
  work.settledTicks = work.ticks
}

/** Regime r closes down: whoever worked there stops. */
export function dismiss(world: World, r: number): void {
  for (let i = 0; i < world.crowd.size; i++) if (world.work.regime[i] === r) move(world, i, idle, 0)
}

/** Everybody remembers effort as a moving average. */
function remember({ work, crowd, effort, rates, disruption }: World): void {
  for (let r = 0; r < effort.length; r++) {
    const given = crowd.weight * work.total[r]! * (1 - disruption[r]!)
    effort[r] = rates.effortMemory * effort[r]! + (1 - rates.effortMemory) * given
  }
}
