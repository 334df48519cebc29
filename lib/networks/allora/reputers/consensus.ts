import { adjustedStakes } from './adjusted-stakes'

/** Reports of all reputers: row m holds the losses of reputer m from m * length; NaN where one is missing. */
export interface Reports {
  reputers: number
  length: number
  readonly losses: Float64Array
}

/** For each entry the mean report weighted by adjusted stake, and the report that stands in for a missing one; NaN if nobody reported. */
export interface Consensus {
  readonly mean: Float64Array
  /** The report for which consensus less loss is largest: signed, so always the lowest loss. A quirk of the chain, kept. */
  readonly mostDistant: Float64Array
}

export function stakeWeightedReports(stakes: ArrayLike<number>, { reputers, length, losses }: Reports, out?: Consensus): Consensus {
  const { mean, mostDistant } = out ?? { mean: new Float64Array(length), mostDistant: new Float64Array(length) }
  for (let e = 0; e < length; e++) {
    let weight = 0
    let total = 0
    let lowest = Infinity
    for (let m = 0; m < reputers; m++) {
      const loss = losses[m * length + e]!
      if (loss !== loss) continue
      weight += stakes[m]!
      total += stakes[m]! * loss
      if (loss < lowest) lowest = loss
    }
    mean[e] = weight > 0 ? total / weight : NaN
    mostDistant[e] = lowest === Infinity ? NaN : lowest
  }
  return { mean, mostDistant }
}

/** Working memory for scores of consensus, made once for so many reputers and entries. */
export interface ConsensusRoom extends Consensus {
  readonly adjusted: Float64Array
}

export function createConsensusRoom(reputers: number, length: number): ConsensusRoom {
  return { mean: new Float64Array(length), mostDistant: new Float64Array(length), adjusted: new Float64Array(reputers) }
}

/**
 * Score of every reputer: 1 / (distance of its report from the consensus, relative to the length of the consensus, + epsilon).
 * At most 1 / epsilonReputer, which is what a report equal to the consensus gets. Entries that nobody reported do not count.
 */
export function consensusScores(
  reports: Reports, stakes: ArrayLike<number>, coefficients: ArrayLike<number>,
  epsilonReputer: number, safeDiv: number, out: Float64Array, room = createConsensusRoom(reports.reputers, reports.length),
): void {
  const { reputers, length, losses } = reports
  const { mean, mostDistant } = stakeWeightedReports(adjustedStakes(stakes, coefficients, reputers, room.adjusted), reports, room)
  let square = 0
  for (let e = 0; e < length; e++) if (mean[e] === mean[e]!) square += mean[e]! * mean[e]!
  const norm = square > 0 ? Math.sqrt(square) : safeDiv
  for (let m = 0; m < reputers; m++) {
    let distance = 0
    for (let e = 0; e < length; e++) {
      if (mean[e] !== mean[e]!) continue
      const loss = losses[m * length + e]!
      const apart = (loss === loss ? loss : mostDistant[e]!) - mean[e]!
      distance += apart * apart
    }
    out[m] = 1 / (Math.sqrt(distance) / norm + epsilonReputer)
  }
}
