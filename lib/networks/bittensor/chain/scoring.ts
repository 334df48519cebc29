import { ONE, product } from '../fixed-point'
import type { Workspace } from './workspace'

/** Writes the weights on miner j as shares of their rows. */
export function normaliseWeights({ count, kept, weightSum, weights }: Workspace, j: number): void {
  for (let k = 0; k < count; k++) {
    const weight = kept[j * count + k]!
    weights[k] = weight > 0 ? Math.floor((weight * ONE) / weightSum[k]!) : 0
  }
}

/** Leaves miner j without weights. */
export function scoreNothing({ count, weights, clipped, targets }: Workspace, j: number): void {
  targets.fill(0, j * count, (j + 1) * count)
  weights.fill(0, 0, count)
  clipped.fill(0, 0, count)
}

/** Clips the weights on miner j at the level of consensus, adds them to their validators' trust and answers the miner's rank. */
export function clipWeights({ count, weights, clipped, trust, activeStake, targets }: Workspace, j: number, level: number): number {
  let rank = 0
  for (let k = 0; k < count; k++) {
    const weight = Math.min(weights[k]!, level)
    const backing = product(activeStake[k]!, weight)
    clipped[k] = weight
    trust[k]! += weight
    targets[j * count + k] = backing
    rank += backing
  }
  return rank
}

/** Weights for bonds under a raw penalty: a validator's own at 0, the clipped at 1, and of what lies between only what is positive. */
export function penalise({ count, weights, clipped, bondWeights }: Workspace, penalty: number): Float64Array {
  if (penalty === 0) return weights
  if (penalty === ONE) return clipped
  for (let k = 0; k < count; k++) bondWeights[k] = Math.max(0, weights[k]! + product(penalty, clipped[k]! - weights[k]!))
  return bondWeights
}

/** Lets the bonds on miner j move towards the weights (Yuma 3) or the stake that they put behind it (classic). */
export function setTargets({ count, activeStake, targets }: Workspace, j: number, bondWeights: Float64Array, byStake: boolean): void {
  for (let k = 0; k < count; k++) targets[j * count + k] = byStake ? product(activeStake[k]!, bondWeights[k]!) : bondWeights[k]!
}
