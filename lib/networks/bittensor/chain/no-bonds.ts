import { ABSENT, type EpochMemory } from './memory'
import type { Workspace } from './workspace'

/** Leaves miner j without bonds, where there are neither old nor new ones. */
export function noBonds({ n, storedBonds }: EpochMemory, { uids, count, seated, oldBonds, bondDelta, alpha, bonds }: Workspace, j: number): void {
  oldBonds.fill(0, 0, count)
  bondDelta.fill(0, 0, count)
  alpha.fill(0, 0, count)
  bonds.fill(0, 0, count)
  for (let k = 0; k < count; k++) if (seated[k] === 1) storedBonds[j * n + uids[k]!] = ABSENT
}
