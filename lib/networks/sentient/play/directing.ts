import { sum } from '../../../core/vector'
import { artifactEmission } from '../emission/stake-votes'
import { annualEmission } from '../emission/supply'
import type { Grid } from './grid'

/** Mints the epoch's part of the year and gives it to artifacts as stake votes say; the bribe is paid out of what was captured. */
export function direct(grid: Grid): void {
  const { settings, usefulness, stakes, emission } = grid
  const last = settings.artifacts
  const useful = sum(usefulness)
  const moved = settings.staked * settings.bribable
  const kept = settings.staked - moved
  for (let a = 0; a < last; a++) stakes[a] = kept * (settings.informed * (usefulness[a]! / useful) + (1 - settings.informed) / last)
  stakes[last] = settings.captureStake + (last > 0 ? moved : settings.staked)
  const year = Math.floor(grid.epoch / settings.epochsPerYear)
  const pool = annualEmission(settings.supply, settings.emissionRate, year, settings.isCompounding) / settings.epochsPerYear
  artifactEmission(pool, stakes, emission)
  grid.minted = sum(emission)
  grid.bribes = moved > 0 ? settings.bribe * emission[last]! : 0
}
