import type { EditionId } from '../edition'
import { regretRules } from './regret-rules'
import type { Synthesis, SynthesisParameters } from './state'

/** Stands for an index where nobody is left out. */
export const nobody = -1

/** Puts the inferers of a row of regrets into the set, except `left`; answers its size. */
export function gatherInferers(s: Synthesis, row: Float64Array, offset: number, left: number): number {
  const { regrets, values } = s.members
  let size = 0
  for (let j = 0; j < s.n; j++) {
    if (j === left) continue
    const regret = row[offset + j]!
    regrets[size] = regret === regret ? regret : s.initialRegret
    values[size++] = s.inferences[j]!
  }
  return size
}

/** Adds the forecasters who have something to say, except `left`, with what they imply without inferer `without`. */
export function gatherForecasters(s: Synthesis, row: Float64Array, offset: number, left: number, without: number, size: number): number {
  for (let f = 0; f < s.k; f++) {
    if (f === left || !s.speaks[f]) continue
    size = addMember(s, size, row[offset + f]!, without === nobody ? s.forecastImplied[f]! : s.impliedWithout[f * s.maxInferers + without]!)
  }
  return size
}

/** Adds one member to the set; answers its size. */
export function addMember(s: Synthesis, size: number, regret: number, value: number): number {
  s.members.regrets[size] = regret === regret ? regret : s.initialRegret
  s.members.values[size] = value
  return size + 1
}

/** Weights of the first `size` members, by the shared scale where there is one. */
export function weighMembers(s: Synthesis, edition: EditionId, { pNorm, cNorm, epsilon }: SynthesisParameters, size: number): void {
  const { regrets, weights, sorting } = s.members
  const { scale, sharesScale, weigh } = regretRules[edition]
  weigh(regrets, size, sharesScale && s.regretScale > 0 ? s.regretScale : scale(regrets, size, epsilon, sorting), pNorm, cNorm, weights)
}

/** Σ w x / max(Σ w, epsilonSafeDiv) over the set. 0 for an empty one. */
export function blend(s: Synthesis, { epsilonSafeDiv }: SynthesisParameters, size: number): number {
  const { values, weights } = s.members
  let weight = 0
  let total = 0
  for (let i = 0; i < size; i++) {
    weight += weights[i]!
    total += weights[i]! * values[i]!
  }
  return total / Math.max(weight, epsilonSafeDiv) + 0 // not -0
}

/** The inference of the set; while all inferers are new, their plain mean. */
export function blendOf(s: Synthesis, edition: EditionId, parameters: SynthesisParameters, size: number): number {
  if (s.initialRegret === 0) return meanWithout(s, nobody)
  weighMembers(s, edition, parameters, size)
  return blend(s, parameters, size)
}

/** Plain mean of the inferences except one. 0 if there is none. */
export function meanWithout(s: Synthesis, left: number): number {
  let total = 0
  for (let j = 0; j < s.n; j++) if (j !== left) total += s.inferences[j]!
  const count = left === nobody ? s.n : s.n - 1
  return count > 0 ? total / count + 0 : 0 // not -0
}
