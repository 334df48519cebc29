import type { Regrets } from '../synthesis/regrets'

/** Who takes part: indices among all candidates, of which the first n and k count. */
export interface Active {
  readonly inferers: Int32Array
  readonly forecasters: Int32Array
  n: number
  k: number
}

/** A copy between the tables of all candidates and those of the active: `toActive` reads, otherwise writes. */
function copyTable(
  all: Float64Array, allLength: number, active: Float64Array, activeLength: number,
  rows: Int32Array, r: number, columns: Int32Array, c: number, toActive: boolean,
): void {
  for (let i = 0; i < r; i++) {
    const [far, near] = [rows[i]! * allLength, i * activeLength]
    for (let j = 0; j < c; j++) {
      if (toActive) active[near + j] = all[far + columns[j]!]!
      else all[far + columns[j]!] = active[near + j]!
    }
  }
}

const single = new Int32Array(1)

/**
 * Moves regrets between the memory of all candidates, where they rest while somebody is left out, and the tables of those who take part
 * in this epoch; nothing to do where both are one. Row lengths are the numbers of candidates and of places.
 */
export function moveRegrets(
  memory: Regrets, tables: Regrets, who: Active, candidates: readonly [number, number], places: readonly [number, number], toActive: boolean,
): void {
  if (memory === tables) return
  const { inferers, forecasters, n, k } = who
  const [allInferers, allForecasters] = candidates
  const [maxInferers, maxForecasters] = places
  const byInferer = (all: Float64Array, active: Float64Array, rows: Int32Array, r: number) =>
    copyTable(all, allInferers, active, maxInferers, rows, r, inferers, n, toActive)
  const byForecaster = (all: Float64Array, active: Float64Array, rows: Int32Array, r: number) =>
    copyTable(all, allForecasters, active, maxForecasters, rows, r, forecasters, k, toActive)

  byInferer(memory.inferer, tables.inferer, single, 1)
  byInferer(memory.naive, tables.naive, single, 1)
  byForecaster(memory.forecaster, tables.forecaster, single, 1)
  byForecaster(memory.oneInSelf, tables.oneInSelf, single, 1)
  byInferer(memory.oneOutInfererInferer, tables.oneOutInfererInferer, inferers, n)
  byForecaster(memory.oneOutInfererForecaster, tables.oneOutInfererForecaster, inferers, n)
  byInferer(memory.oneOutForecasterInferer, tables.oneOutForecasterInferer, forecasters, k)
  byForecaster(memory.oneOutForecasterForecaster, tables.oneOutForecasterForecaster, forecasters, k)
  byInferer(memory.oneInInferer, tables.oneInInferer, forecasters, k)
}
