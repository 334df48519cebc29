import { ABSENT, type EpochMemory } from './memory'
import type { ChainRules } from './rules'
import type { Workspace } from './workspace'

/**
 * Takes in the stored weights of permitted validators that still count: not on themselves (but the owner's), not older than the miner's
 * registration and, with commit–reveal, not committed before it. Adds up what is left of every row.
 */
export function keepWeights(memory: EpochMemory, { uids, count, kept, weightSum }: Workspace, rules: ChainRules): void {
  const { n, storedWeights, registered, lastUpdate, commitBlock, permitsUsed } = memory
  for (let j = 0; j < n; j++) {
    const born = registered[j]!
    for (let k = 0; k < count; k++) {
      const i = uids[k]!
      const weight = storedWeights[j * n + i]!
      const dropped = weight < 0 || permitsUsed[i] === 0 || lastUpdate[i]! <= born || (i === j && i !== rules.owner) ||
        (rules.commitReveal && commitBlock[i]! < born)
      kept[j * count + k] = dropped ? ABSENT : weight
      if (!dropped) weightSum[k]! += weight
    }
  }
}
