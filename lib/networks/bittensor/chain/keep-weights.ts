import { ABSENT, type EpochMemory } from './memory'
import type { ChainRules } from './rules'

/**
 * Copies the stored weights of permitted validators that still count: not on themselves (but the owner's), not older than the miner's
 * registration and, with commit–reveal, not committed before it. Adds up what is left of every row.
 */
export function keepWeights(memory: EpochMemory, rules: ChainRules, rowSum: Float64Array): void {
  const { n, rows, rowCount, storedWeights, kept, registered, lastUpdate, commitBlock, permitsUsed } = memory
  rowSum.fill(0)
  for (let j = 0; j < n; j++) {
    const born = registered[j]!
    for (let k = 0; k < rowCount; k++) {
      const i = rows[k]!
      const weight = storedWeights[j * n + i]!
      const dropped = permitsUsed[i] === 0 || lastUpdate[i]! <= born || (i === j && i !== rules.owner) || (rules.commitReveal && commitBlock[i]! < born)
      kept[j * n + i] = dropped ? ABSENT : weight
      if (!dropped && weight > 0) rowSum[i]! += weight
    }
  }
}
