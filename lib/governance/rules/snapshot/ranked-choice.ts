import type { Rankings } from '../../ranking'

/**
 * Instant run-off as in snapshot.js 0.17.5: the scores of the last round, 0 for choices that are out. A round counts first choices
 * among those still in; it is the last when one has more than half of the power or fewer than three have any first choice. Otherwise the lowest is
 * deleted, of equals the lowest number. A choice that is nobody's first does not appear in a round, but may in a later one.
 */
export function rankedChoiceScores({ alternatives, order, power }: Rankings): Float64Array {
  const ballots = power.length
  const scores = new Float64Array(alternatives)
  const firsts = new Int32Array(alternatives) // ballots on which a choice is first: it appears even if they have no power
  const isOut = new Uint8Array(alternatives)
  const place = new Int32Array(ballots) // where each ballot's first choice stands in its order
  let total = 0
  for (let ballot = 0; ballot < ballots; ballot++) {
    const first = order[ballot * alternatives]!
    scores[first]! += power[ballot]!
    firsts[first]!++
    total += power[ballot]!
  }

  for (;;) {
    let appearing = 0, most = 0, last = -1
    for (let choice = 0; choice < alternatives; choice++) {
      if (firsts[choice] === 0) continue
      appearing++
      most = Math.max(most, scores[choice]!)
      if (last < 0 || scores[choice]! < scores[last]!) last = choice
    }
    if (appearing < 3 || most * 2 > total) return scores

    // the ballots of the one who leaves go to their next choice
    isOut[last] = 1
    scores[last] = 0
    firsts[last] = 0
    for (let ballot = 0; ballot < ballots; ballot++) {
      const base = ballot * alternatives
      if (order[base + place[ballot]!] !== last) continue
      while (isOut[order[base + place[ballot]!]!] === 1) place[ballot]!++
      const next = order[base + place[ballot]!]!
      scores[next]! += power[ballot]!
      firsts[next]!++
    }
  }
}
