import { giniOfSorted } from '../../core/inequality'
import { sortNonNegative, type Sorter } from '../../core/sort'
import type { Trace } from '../../core/playable'
import { surplusOf } from './demand'
import { metricIndex, metrics } from './metrics'
import { settle } from './work'
import type { World } from './world'

/** Months between two recorded points. */
export const recordMonths = 3

export function createTrace(regimeCount: number, years: number): Trace {
  const points = Math.floor((years * 12) / recordMonths) + 1
  return {
    x: Float64Array.from({ length: points }, (_, k) => k * recordMonths),
    rows: Array.from({ length: metrics.length * regimeCount }, () => new Float64Array(points)),
  }
}

/** Writes what is the case now into point `point` of the trace. Pay is the mean over the months since the last point. */
export function record(world: World, trace: Trace, point: number, sorter: Sorter): void {
  settle(world)
  const { regimes, capability, share, work, crowd, effort, flow } = world
  const count = regimes.length
  for (let r = 0; r < count; r++) {
    const put = (metric: keyof typeof metricIndex, value: number) => {
      trace.rows[metricIndex[metric] * count + r]![point] = value
    }
    put('capability', capability[r]!)
    put('share', share[r]!)
    put('contributors', crowd.weight * work.active[r]!)
    put('effort', effort[r]!)
    put('pay', flow.paid[r]! / recordMonths)
    put('concentration', concentrationOf(world, r, sorter))
    put('surplus', surplusOf(world, r))
    put('lag', lagOf(world, r))
    flow.paid[r] = 0
  }
}

/** Gini coefficient of the cash that those who ever worked with regime r have earned there so far; 0 before anybody did. */
function concentrationOf({ work, crowd }: World, r: number, sorter: Sorter): number {
  const from = r * crowd.size
  let n = 0
  for (let i = 0; i < crowd.size; i++) if (work.given[from + i]! > 0) sorter.values[n++] = work.earned[from + i]!
  sortNonNegative(sorter, n)
  return n > 0 ? giniOfSorted(sorter.values, n) : 0
}

/** Months since somebody first had what regime r has now; 0 for the leader. */
function lagOf({ frontier, capability, tick, rates }: World, r: number): number {
  const own = capability[r]!
  if (own >= frontier[tick]!) return 0
  let low = 0, high = tick // frontier[low] <= own < frontier[high]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (frontier[middle]! <= own) low = middle
    else high = middle
  }
  const reached = low + (own - frontier[low]!) / (frontier[high]! - frontier[low]!)
  return (tick - reached) * rates.dt
}
