import { dismiss } from './work'
import type { World } from './world'

const leastEffort = 20
const leastSpending = 0.5

/** Phase 9: with hardly any effort and money for a year a regime closes down. What it has published stays usable. */
export function survive(world: World): void {
  const { regimes, alive, weakTicks, effort, flow, rates } = world
  for (let r = 0; r < regimes.length; r++) {
    if (!alive[r]) continue
    const spending = (flow.compute[r]! + flow.data[r]! + flow.labour[r]!) / rates.dt
    weakTicks[r] = effort[r]! < leastEffort && spending < leastSpending ? weakTicks[r]! + 1 : 0
    if (weakTicks[r]! < rates.deathTicks) continue
    alive[r] = 0
    dismiss(world, r)
  }
}
