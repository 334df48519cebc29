import { uniformAt, type Stream } from '../../core/random'

export interface PowerEstimate {
  readonly shapleyShubik: Float64Array
  readonly banzhafAbsolute: Float64Array
  /** Standard errors of both, at most ½ / √samples. */
  readonly shapleyShubikError: Float64Array
  readonly banzhafError: Float64Array
}

/**
 * Power indices from random orders and random coalitions, for games too large to count. Sample m draws from `stream` at (m, player), so
 * more samples continue fewer. `weights` are not negative; the quota is above 0.
 */
export function estimatedPower(weights: ArrayLike<number>, quota: number, samples: number, stream: Stream): PowerEstimate {
  const players = weights.length
  const pivots = new Float64Array(players)
  const swings = new Float64Array(players)
  const order = new Int32Array(players)
  const joins = new Uint8Array(players)
  for (let sample = 0; sample < samples; sample++) {
    // an order by Fisher and Yates; the pivot is who reaches the quota
    for (let player = 0; player < players; player++) order[player] = player
    for (let held = 0, place = 0; place < players && held < quota; place++) {
      const other = place + Math.floor(uniformAt(stream, sample, place) * (players - place))
      const player = order[other]!
      order[other] = order[place]!
      held += weights[player]!
      if (held >= quota) pivots[player]!++
    }

    // a coalition by tossing coins; a swing is who changes its fate
    let total = 0
    for (let player = 0; player < players; player++) {
      joins[player] = uniformAt(stream, sample, players + player) < 0.5 ? 1 : 0
      if (joins[player] === 1) total += weights[player]!
    }
    for (let player = 0; player < players; player++) {
      const others = joins[player] === 1 ? total - weights[player]! : total
      if (others < quota && others + weights[player]! >= quota) swings[player]!++
    }
  }
  const shares = (counts: Float64Array) => counts.map((count) => (samples > 0 ? count / samples : 0))
  const errors = (of: Float64Array) => of.map((share) => (samples > 0 ? Math.sqrt((share * (1 - share)) / samples) : 0))
  const shapleyShubik = shares(pivots)
  const banzhafAbsolute = shares(swings)
  return { shapleyShubik, banzhafAbsolute, shapleyShubikError: errors(shapleyShubik), banzhafError: errors(banzhafAbsolute) }
}
