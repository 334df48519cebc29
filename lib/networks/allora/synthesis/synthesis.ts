import type { EditionId } from '../edition'
import { medianOfFirst } from './median'
import { regretRules } from './regret-rules'
import { createRegrets, type Regrets } from './regrets'

/** Parameters of a topic that its inferences depend on. */
export interface SynthesisParameters {
  readonly pNorm: number
  readonly cNorm: number
  readonly epsilon: number
  /** Smallest sum of weights that is divided by. */
  readonly epsilonSafeDiv: number
}

/** Chain defaults: p = 3, c = 0.75, epsilon = 0.01. */
export const defaultSynthesisParameters: SynthesisParameters = { pNorm: 3, cNorm: 0.75, epsilon: 0.01, epsilonSafeDiv: 1e-7 }

/**
 * One epoch of a topic: what was submitted and what is known, and room for every inference made of it. Made once for the largest
 * number of participants; `n` inferers and `k` forecasters take part, the first of every array. Rows are as long as the capacity.
 */
export interface Synthesis {
  readonly maxInferers: number
  readonly maxForecasters: number
  n: number
  k: number

  readonly inferences: Float64Array
  /** `[k][j]`: the logarithmic loss that forecaster k expects of inferer j; NaN where it says nothing. */
  readonly forecasts: Float64Array
  /** Logarithmic loss of the network at the last update; NaN before the first. */
  networkLossPrev: number
  /** Regret given to newcomers. 0 means that every inferer counts as new, and the network is their plain mean. */
  initialRegret: number
  /** Scale stored with the last regrets, for editions that share one; 0 if there is none. */
  regretScale: number
  readonly regrets: Regrets

  combined: number
  naive: number
  /** What forecaster k's losses imply, where `speaks[k]` is 1; 0 elsewhere. */
  readonly forecastImplied: Float64Array
  readonly speaks: Uint8Array
  /** Weights of the combined inference, not normalised. A silent forecaster has none. */
  readonly infererWeights: Float64Array
  readonly forecasterWeights: Float64Array
  /** Without inferer o; defined if `hasOneOutInferers`. */
  readonly oneOutInferer: Float64Array
  /** `[k][o]`: what forecaster k implies without inferer o. */
  readonly impliedWithout: Float64Array
  /** Without forecaster o, and with forecaster k alone; defined if `hasForecasterVariants`, that is with two forecasters or more. */
  readonly oneOutForecaster: Float64Array
  readonly oneInForecaster: Float64Array
  hasOneOutInferers: boolean
  hasForecasterVariants: boolean

  /** Members of the set at hand: their regrets, values and weights, and room for sorting. */
  readonly members: { readonly regrets: Float64Array; readonly values: Float64Array; readonly weights: Float64Array; readonly sorting: Float64Array }
}

export function createSynthesis(maxInferers: number, maxForecasters: number): Synthesis {
  const numbers = (length: number) => new Float64Array(length)
  const members = () => numbers(maxInferers + maxForecasters)
  return {
    maxInferers, maxForecasters, n: maxInferers, k: maxForecasters,
    inferences: numbers(maxInferers), forecasts: numbers(maxInferers * maxForecasters).fill(NaN),
    networkLossPrev: NaN, initialRegret: 0, regretScale: 0, regrets: createRegrets(maxInferers, maxForecasters),
    combined: 0, naive: 0,
    forecastImplied: numbers(maxForecasters), speaks: new Uint8Array(maxForecasters),
    infererWeights: numbers(maxInferers), forecasterWeights: numbers(maxForecasters),
    oneOutInferer: numbers(maxInferers), impliedWithout: numbers(maxInferers * maxForecasters),
    oneOutForecaster: numbers(maxForecasters), oneInForecaster: numbers(maxForecasters),
    hasOneOutInferers: false, hasForecasterVariants: false,
    members: { regrets: members(), values: members(), weights: members(), sorting: members() },
  }
}

/** Nobody is left out. */
const nobody = -1

/**
 * Makes every network inference of an epoch, in place and without allocating: combined, naive, what each forecaster implies, and
 * all variants with one participant left out or one forecaster alone. Follows allora-chain `c8a40c35` (inference_synthesis);
 * `v016` swaps the scale and the weight. Finite for finite submissions; without inferers everything is 0 and nothing defined.
 */
export function synthesise(s: Synthesis, edition: EditionId, parameters: SynthesisParameters): void {
  const { n, k } = s
  if (s.networkLossPrev !== s.networkLossPrev) return beforeAnyLoss(s)
  implyAll(s, edition, parameters)
  const { regrets } = s

  // combined; its weights are what is published
  let size = gatherInferers(s, regrets.inferer, 0, nobody)
  size = gatherForecasters(s, regrets.forecaster, 0, nobody, nobody, size)
  weighMembers(s, edition, parameters, size)
  s.combined = s.initialRegret === 0 ? meanWithout(s, nobody) : blend(s, parameters, size)
  publishWeights(s)

  s.naive = blendOf(s, edition, parameters, gatherInferers(s, regrets.naive, 0, nobody))

  let speakers = 0
  for (let f = 0; f < k; f++) speakers += s.speaks[f]!
  s.hasOneOutInferers = n > 1 || (n === 1 && speakers > 0 && s.initialRegret !== 0)
  for (let o = 0; o < n; o++) {
    size = gatherInferers(s, regrets.oneOutInfererInferer, o * s.maxInferers, o)
    size = gatherForecasters(s, regrets.oneOutInfererForecaster, o * s.maxForecasters, nobody, o, size)
    s.oneOutInferer[o] = s.initialRegret === 0 ? meanWithout(s, o) : blendOf(s, edition, parameters, size)
  }

  s.hasForecasterVariants = k > 1
  for (let f = 0; k > 1 && f < k; f++) {
    size = gatherInferers(s, regrets.oneOutForecasterInferer, f * s.maxInferers, nobody)
    size = gatherForecasters(s, regrets.oneOutForecasterForecaster, f * s.maxForecasters, f, nobody, size)
    s.oneOutForecaster[f] = blendOf(s, edition, parameters, size)
    size = gatherInferers(s, regrets.oneInInferer, f * s.maxInferers, nobody)
    if (s.speaks[f]) size = addMember(s, size, regrets.oneInSelf[f]!, s.forecastImplied[f]!)
    s.oneInForecaster[f] = blendOf(s, edition, parameters, size)
  }
}

/** Before the first losses: one inference stands for the network, several for their median; the naive network is 0. */
function beforeAnyLoss(s: Synthesis): void {
  s.combined = medianOfFirst(s.inferences, s.n, s.members.sorting) + 0 // not -0
  s.naive = s.n === 1 ? s.combined : 0
  s.infererWeights.fill(0)
  s.forecasterWeights.fill(0)
  s.forecastImplied.fill(0)
  s.speaks.fill(0)
  s.hasOneOutInferers = s.hasForecasterVariants = false
}

/** What every forecaster implies, and what it would imply without each inferer. */
function implyAll(s: Synthesis, edition: EditionId, parameters: SynthesisParameters): void {
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
function imply(s: Synthesis, edition: EditionId, { pNorm, cNorm, epsilon }: SynthesisParameters, row: number, left: number): boolean {
  const { regrets, values, weights, sorting } = s.members
  const { scale, sharesScale, weigh } = regretRules[edition]
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
  weigh(regrets, size, sharesScale && s.regretScale > 0 ? s.regretScale : scale(regrets, size, epsilon, sorting), pNorm, cNorm, weights)
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

/** Puts the inferers of a row of regrets into the set, except `left`; answers its size. */
function gatherInferers(s: Synthesis, row: Float64Array, offset: number, left: number): number {
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
function gatherForecasters(s: Synthesis, row: Float64Array, offset: number, left: number, without: number, size: number): number {
  for (let f = 0; f < s.k; f++) {
    if (f === left || !s.speaks[f]) continue
    size = addMember(s, size, row[offset + f]!, without === nobody ? s.forecastImplied[f]! : s.impliedWithout[f * s.maxInferers + without]!)
  }
  return size
}

function addMember(s: Synthesis, size: number, regret: number, value: number): number {
  s.members.regrets[size] = regret === regret ? regret : s.initialRegret
  s.members.values[size] = value
  return size + 1
}

function weighMembers(s: Synthesis, edition: EditionId, { pNorm, cNorm, epsilon }: SynthesisParameters, size: number): void {
  const { regrets, weights, sorting } = s.members
  const { scale, sharesScale, weigh } = regretRules[edition]
  weigh(regrets, size, sharesScale && s.regretScale > 0 ? s.regretScale : scale(regrets, size, epsilon, sorting), pNorm, cNorm, weights)
}

/** Σ w x / max(Σ w, epsilonSafeDiv) over the set. 0 for an empty one. */
function blend(s: Synthesis, { epsilonSafeDiv }: SynthesisParameters, size: number): number {
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
function blendOf(s: Synthesis, edition: EditionId, parameters: SynthesisParameters, size: number): number {
  if (s.initialRegret === 0) return meanWithout(s, nobody)
  weighMembers(s, edition, parameters, size)
  return blend(s, parameters, size)
}

/** Plain mean of the inferences except one. 0 if there is none. */
function meanWithout(s: Synthesis, left: number): number {
  let total = 0
  for (let j = 0; j < s.n; j++) if (j !== left) total += s.inferences[j]!
  const count = left === nobody ? s.n : s.n - 1
  return count > 0 ? total / count + 0 : 0 // not -0
}

/** Hands the weights of the set out to inferers and to forecasters who speak. */
function publishWeights(s: Synthesis): void {
  const { weights } = s.members
  for (let j = 0; j < s.n; j++) s.infererWeights[j] = weights[j]!
  let next = s.n
  for (let f = 0; f < s.k; f++) s.forecasterWeights[f] = s.speaks[f] ? weights[next++]! : 0
}
