import type { Play, Trace } from '../contract'
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

/**
 * Plays one world with the given regimes. `ids` names the contributors for chance; any order of the same ids, and any order
 * of the regimes, gives the same world.
 */
export function runTogether(values: RegimesValues, regimes: readonly Regime[], play: Play, ids = firstIds(play.agents)): Run {
  const world = createWorld(values, regimes, play, ids)
  const trace = createTrace(regimes.length, play.years)
  const felt = new Float64Array(regimes.length)
  const sorted = new Float64Array(play.agents)
  let point = 0
  record(world, trace, point++, sorted)
  while (world.tick < world.rates.ticks) {
    step(world, felt)
    if (isDue(world.tick, recordMonths, world.rates.dt)) record(world, trace, point++, sorted)
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
