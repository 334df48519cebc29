/** One class of participants: all candidates, of whom some take part. */
export interface Class {
  readonly candidates: number
  readonly places: number
  /** Indices of those who take part, ascending; the first `size`. */
  readonly active: Int32Array
  size: number
  /** Smoothed score by candidate; `isKnown` is 0 before the first. */
  readonly ema: Float64Array
  readonly isKnown: Uint8Array
  /** By place: score and share of the class reward in the epoch just played. */
  readonly scores: Float64Array
  readonly fractions: Float64Array
  /** By candidate: smoothed share, NaN before the first. */
  readonly smoothed: Float64Array
  /** By candidate: reward of the epoch in tokens, why it is nothing, how often it took part. */
  readonly rewards: Float64Array
  readonly reason: Uint8Array
  readonly inclusions: Uint32Array
  /** Recent scores, newest first, over which deviations are taken. */
  readonly history: Float64Array
  historySize: number
  entropy: number
  /** Reward of the class in tokens. */
  reward: number
}

/** A class before its first epoch; deviations are taken over `window` scores. */
export function createClass(candidates: number, places: number, window: number): Class {
  const numbers = () => new Float64Array(candidates)
  return {
    candidates, places, active: new Int32Array(candidates), size: 0, ema: numbers(), isKnown: new Uint8Array(candidates),
    scores: numbers(), fractions: numbers(), smoothed: numbers().fill(NaN), rewards: numbers(), reason: new Uint8Array(candidates),
    inclusions: new Uint32Array(candidates), history: new Float64Array(window), historySize: 0, entropy: 0, reward: 0,
  }
}
