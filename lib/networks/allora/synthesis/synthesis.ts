import type { EditionId } from '../edition'
import { implyAll } from './implied'
import { medianOfFirst } from './median'
import { addMember, blend, blendOf, gatherForecasters, gatherInferers, meanWithout, nobody, weighMembers } from './members'
import type { Synthesis, SynthesisParameters } from './state'

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
  s.combined = medianOfFirst(s.inferences, s.n, s.members.sorting)
  s.naive = s.n === 1 ? s.combined : 0
  s.infererWeights.fill(0)
  s.forecasterWeights.fill(0)
  s.forecastImplied.fill(0)
  s.speaks.fill(0)
  s.hasOneOutInferers = s.hasForecasterVariants = false
}

/** Hands the weights of the set out to inferers and to forecasters who speak. */
function publishWeights(s: Synthesis): void {
  const { weights } = s.members
  for (let j = 0; j < s.n; j++) s.infererWeights[j] = weights[j]!
  let next = s.n
  for (let f = 0; f < s.k; f++) s.forecasterWeights[f] = s.speaks[f] ? weights[next++]! : 0
}
