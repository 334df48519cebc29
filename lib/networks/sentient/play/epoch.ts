import { direct } from './directing'
import type { Grid } from './grid'
import { host } from './hosting'

/** Plays one epoch: traffic, reports, probes, lost deposits, emission. Allocates nothing. */
export function playEpoch(grid: Grid): void {
  host(grid)
  direct(grid)
  grid.epoch++
}
