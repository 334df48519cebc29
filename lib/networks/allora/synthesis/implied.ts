import type { EditionId } from '../edition'
import { medianOfFirst } from './median'
import { nobody, weighMembers } from './members'
import type { Synthesis, SynthesisParameters } from './state'

/** What every forecaster implies, and what it would imply without each inferer. */
export function implyAll(s: Synthesis, edition: EditionId, parameters: SynthesisParameters): void {
  const { n, k, maxInferers, forecasts, impliedWithout } = s
  for (let f = 0; f < k; f++) {
    const row = f * maxInferers
    s.speaks[f] = imply(s, edition, parameters, row, nobody) ? 1 : 0
    const implied = s.speaks[f] ? s.members.values[0]! : 0
    s.forecastImplied[f] = implied
    for (let o = 0; o < n; o++) {
      // only who is forecast can be missed; a forecast of one inferer stays that inference, even with the inferer left out
      const misses = forecasts[row + o] === forecasts[row + o]! && imply(s, edition, parameters, row, o)
      impliedWithout[row + o] = misses ? s.members.values[0]! : implied
    }
  }
}

/**
 * Leaves in `members.values[0]` what the row of forecasts implies without inferer `left`: the inferences weighted by
 * regrets networkLossPrev - forecast. False if there is nothing to weigh.
 */
function imply(s: Synthesis, edition: EditionId, parameters: SynthesisParameters, row: number, left: number): boolean {
  const { regrets, values, weights, sorting } = s.members
  let size = 0
  for (let j = 0; j < s.n; j++) {
    const forecast = s.forecasts[row + j]!
    if (j === left || forecast !== forecast) continue
    regrets[size] = s.networkLossPrev - forecast
    values[size++] = s.inferences[j]! + 0 // not -0
  }
  if (size === 0) return false
  if (size === 1) return true
  if (s.initialRegret === 0) {
    values[0] = medianOfFirst(values, size, sorting)
    return true
  }
  weighMembers(s, edition, parameters, size)
  let weight = 0
  let total = 0
  for (let i = 0; i < size; i++) {
    weight += weights[i]!
    total += weights[i]! * values[i]!
  }
  if (!(weight > 0)) return false
  values[0] = total / weight + 0
  return true
}
