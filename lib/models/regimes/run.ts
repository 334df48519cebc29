import { createSorter } from '../../core/sort'
import type { Trace } from '../../core/playable'
import type { Play } from '../contract'
import { demand } from './demand'
import { finance } from './finance'
import { metrics } from './metrics'
import type { RegimesValues } from './params'
import { feltPay, pay } from './payday'
import { isDue } from './rates'
import { createTrace, record, recordMonths } from './record'
import { regimesOf, type Regime } from './regime'
import { strike } from './shocks'
import { survive } from './survival'
import { advance } from './technology'
import { vote } from './vote'
import { choose } from './work'
import { createWorld, type World } from './world'

/** A trace together with the world at its end, for those who want to look behind the metrics. */
export interface Run {
  readonly trace: Trace
  readonly worlds: readonly World[]
}

/** Plays the comparison: one world in which the regimes compete, or one world for each. */
export function run(values: RegimesValues, play: Play): Run {
  const regimes = regimesOf(values)
  if (values.rivalry === 'compete') return runTogether(values, regimes, play)
  return sideBySide(regimes.map((regime) => runTogether(values, [regime], play)))
}

/** For tests and for those who look behind the metrics. */
export interface RunOptions {
  /** Numbers that chance knows the contributors by; any order of the same numbers gives the same world. Default: 0, 1, 2 … */
  readonly ids?: Int32Array
  /** Called after every tick with the world as it is then. */
  readonly watch?: (world: World) => void
}

/** Plays one world with the given regimes, in whatever order they stand. */
export function runTogether(values: RegimesValues, regimes: readonly Regime[], play: Play, options: RunOptions = {}): Run {
  const world = createWorld(values, regimes, play, options.ids ?? firstIds(play.agents))
  const trace = createTrace(regimes.length, play.years)
  const felt = new Float64Array(regimes.length)
  const sorter = createSorter(world.crowd.size)
  let point = 0
  record(world, trace, point++, sorter)
  while (world.tick < world.rates.ticks) {
    step(world, felt)
    options.watch?.(world)
    if (isDue(world.tick, recordMonths, world.rates.dt)) record(world, trace, point++, sorter)
  }
  return { trace, worlds: [world] }
}

/** One tick, in the order of the specification's nine phases. */
function step(world: World, felt: Float64Array): void {
  world.tick++
  strike(world)
  demand(world)
  finance(world)
  choose(world, feltPay(world, felt))
  pay(world)
  advance(world)
  vote(world)
  survive(world)
}

function firstIds(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => i)
}

function sideBySide(runs: readonly Run[]): Run {
  const rows = metrics.flatMap((_, metric) => runs.map((one) => one.trace.rows[metric]!))
  return { trace: { x: runs[0]!.trace.x, rows }, worlds: runs.flatMap((one) => one.worlds) }
}
