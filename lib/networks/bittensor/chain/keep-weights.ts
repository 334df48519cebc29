import { ABSENT, type EpochMemory } from './memory'
import type { ChainRules } from './rules'
import type { Workspace } from './workspace'

/**
 * Takes in the stored weights of permitted validators that still count: not on themselves (but the owner's), not older than the miner's
 * registration and, with commit–reveal, not committed before it. Adds up what is left of every row.
 */
export function keepWeights(memory: EpochMemory, work: Workspace, rules: ChainRules): void {
  setUntil(memory, work, rules.commitReveal)
  if (work.count > 0) for (let j = 0; j < memory.n; j++) work.rated[j] = keepColumn(memory, work, j, rules.owner) ? 1 : 0
}

function setUntil({ permitsUsed, lastUpdate, commitBlock }: EpochMemory, { uids, count, until }: Workspace, commitReveal: boolean): void {
  for (let k = 0; k < count; k++) {
    const i = uids[k]!
    const updated = commitReveal ? Math.min(lastUpdate[i]!, commitBlock[i]! + 1) : lastUpdate[i]!
    until[k] = permitsUsed[i] === 1 ? updated : -Infinity
  }
}

function keepColumn(memory: EpochMemory, { uids, count, kept, until, weightSum }: Workspace, j: number, owner: number): boolean {
  const { n, storedWeights } = memory
  const born = memory.registered[j]!
  const itself = j === owner ? -1 : j
  let rated = false
  for (let k = 0; k < count; k++) {
    const i = uids[k]!
    const weight = born < until[k]! && i !== itself ? storedWeights[j * n + i]! : ABSENT
    kept[j * count + k] = weight
    if (weight > 0) {
      rated = true
      weightSum[k]! += weight
    }
  }
  return rated
}
