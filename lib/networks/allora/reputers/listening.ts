import { compressReports } from './compress'
import { consensusScores, createConsensusRoom, type ConsensusRoom, type Reports } from './consensus'

export interface ListeningParameters {
  readonly learningRate: number
  readonly maxIters: number
  readonly epsilonReputer: number
  readonly epsilonSafeDiv: number
  /** Share of the stake that must at least be listened to. */
  readonly minStakeFraction: number
  /** Coefficients that move less than this per unit of learning rate have arrived. */
  readonly maxGradientThreshold: number
}

/** Chain defaults, also of mainnet's genesis. */
export const defaultListening: ListeningParameters = {
  learningRate: 0.05, maxIters: 10, epsilonReputer: 0.01, epsilonSafeDiv: 1e-7, minStakeFraction: 0.5, maxGradientThreshold: 0.001,
}

/** Step of the numerical gradient. */
const step = 0.001

/** Working memory, made once for so many reputers and entries. */
export interface ListeningRoom {
  readonly basis: Float64Array
  readonly short: Reports
  readonly longRoom: ConsensusRoom
  readonly shortRoom: ConsensusRoom
  readonly moved: Float64Array
  readonly movedScores: Float64Array
}

export function createListeningRoom(reputers: number, length: number): ListeningRoom {
  const numbers = (count: number) => new Float64Array(count)
  return {
    basis: numbers(reputers * length), short: { reputers, length: reputers, losses: numbers(reputers * reputers) },
    longRoom: createConsensusRoom(reputers, length), shortRoom: createConsensusRoom(reputers, reputers),
    moved: numbers(reputers), movedScores: numbers(reputers),
  }
}

/**
 * Scores of the reputers, and how much each is listened to. `coefficients`, in [0, 1], climb the stake-weighted total score along a
 * numerical gradient, at most `maxIters` steps and not so far that less than `minStakeFraction` of the stake is listened to; they are
 * moved in place. `scores` are those at the start of the last step: one step behind, as in the chain (`c8a40c35`).
 * Without stake nothing moves.
 */
export function listen(
  reports: Reports, stakes: ArrayLike<number>, coefficients: Float64Array, scores: Float64Array, of: ListeningParameters,
  room = createListeningRoom(reports.reputers, reports.length),
): void {
  const { reputers } = reports
  room.short.reputers = reputers
  room.short.length = reputers
  const isShort = compressReports(reports, room.short, room.basis)
  const used = isShort ? room.short : reports
  const space = isShort ? room.shortRoom : room.longRoom
  const scoreAt = (at: Float64Array, out: Float64Array) =>
    consensusScores(used, stakes, at, of.epsilonReputer, of.epsilonSafeDiv, out, space)

  scoreAt(coefficients, scores)
  const stake = weighted(stakes, undefined, reputers)
  if (!(stake > 0)) return

  const { moved, movedScores } = room
  let steepest = Infinity
  for (let round = 0; round < of.maxIters && steepest >= of.maxGradientThreshold; round++) {
    if (round > 0) scoreAt(coefficients, scores)
    const total = weighted(stakes, scores, reputers)

    // up the gradient, inside [0, 1]
    for (let l = 0; l < reputers; l++) {
      const before = coefficients[l]!
      const d = before === 1 ? -step : step
      coefficients[l] = before + d
      scoreAt(coefficients, movedScores)
      coefficients[l] = before
      const gradient = (1 - total / weighted(stakes, movedScores, reputers)) / d
      moved[l] = Math.min(1, Math.max(0, before + of.learningRate * gradient))
    }

    // but no further than where enough stake is listened to
    const heard = weighted(stakes, coefficients, reputers) / stake
    const wouldHear = weighted(stakes, moved, reputers) / stake
    let share = 1
    if (wouldHear < of.minStakeFraction) {
      if (wouldHear === heard) return
      share = (of.minStakeFraction - heard) / (wouldHear - heard)
    }
    steepest = 0
    for (let l = 0; l < reputers; l++) {
      const before = coefficients[l]!
      coefficients[l] = share === 1 ? moved[l]! : before + (moved[l]! - before) * share
      steepest = Math.max(steepest, Math.abs(coefficients[l]! - before) / of.learningRate)
    }
  }
}

/** Σ stake × value; Σ stake without values. */
function weighted(stakes: ArrayLike<number>, values: Float64Array | undefined, n: number): number {
  let total = 0
  for (let m = 0; m < n; m++) total += values ? stakes[m]! * values[m]! : stakes[m]!
  return total
}
