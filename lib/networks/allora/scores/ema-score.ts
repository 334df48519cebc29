import { pow } from '../../../core/math'
import { sampleDeviation } from '../synthesis/regret-rules'

/** alpha current + (1 - alpha) previous; the first value is taken as it is. */
export function ema(alpha: number, current: number, previous: number, first: boolean): number {
  return first ? current : alpha * current + (1 - alpha) * previous
}

/** Where a newcomer starts in the competition for a place: lambda sample deviations below the lowest. 0 if there is nobody. From release 0.8. */
export function initialEmaScore(scores: ArrayLike<number>, lambda: number): number {
  if (scores.length === 0) return 0
  let lowest = Infinity
  for (let i = 0; i < scores.length; i++) lowest = Math.min(lowest, scores[i]!)
  return lowest - lambda * sampleDeviation(scores, scores.length)
}

/** Score after `missed` epochs of absence: it decays towards `asymptote`, the topic's initial score. From release 0.8. */
export function livenessPenalty(score: number, alpha: number, asymptote: number, missed: number): number {
  return asymptote + (score - asymptote) * pow(1 - alpha, missed)
}

/**
 * Epochs in a row that an actor has missed: those begun after its last submission (`lastNonce`, a height) and before the epoch that
 * ended last, a broken one counted whole. Reports come a ground truth lag later; for workers the lag is 0. Never negative.
 */
export function missedEpochs(lastNonce: number, epochLastEnded: number, epochLength: number, groundTruthLag: number): number {
  return Math.max(0, Math.ceil((epochLastEnded - epochLength - groundTruthLag - lastNonce) / epochLength))
}
