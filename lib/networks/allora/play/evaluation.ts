import { combinedLoss, lossLayout, naiveLoss } from '../losses/layout'
import { isExperienced, topicInitialRegret } from '../losses/initial-regret'
import { networkLosses } from '../losses/network-losses'
import { updateRegrets } from '../losses/regret-update'
import { listen } from '../reputers/listening'
import { regretRules } from '../synthesis/regret-rules'
import { moveRegrets } from './regret-memory'
import type { Class } from './class'
import type { Topic } from './state'
import { logLoss } from './log-loss'
import { drawReportErrors } from './workload'

/** The logarithmic loss of every inference of the epoch; NaN where there is none. */
export function measure(topic: Topic): void {
  const { synthesis: s, exactLosses: out, truth } = topic
  if (topic.layout.n !== s.n || topic.layout.k !== s.k) topic.layout = lossLayout(s.n, s.k)
  const at = topic.layout
  const { n, k } = at
  out.fill(NaN)
  out[combinedLoss] = logLoss(s.combined, truth)
  out[naiveLoss] = logLoss(s.naive, truth)
  let total = 0
  for (let j = 0; j < n; j++) {
    total += s.inferences[j]!
    out[at.inferers + j] = logLoss(s.inferences[j]!, truth)
    if (s.hasOneOutInferers) out[at.oneOutInferers + j] = logLoss(s.oneOutInferer[j]!, truth)
  }
  topic.plainMean = n > 0 ? total / n : 0
  for (let f = 0; f < k; f++) {
    if (s.hasForecasterVariants) {
      out[at.oneOutForecasters + f] = logLoss(s.oneOutForecaster[f]!, truth)
      out[at.oneInForecasters + f] = logLoss(s.oneInForecaster[f]!, truth)
    }
    if (!s.speaks[f]) continue
    out[at.forecasters + f] = logLoss(s.forecastImplied[f]!, truth)
    for (let o = 0; o < n; o++) out[at.withoutInferer + f * n + o] = logLoss(s.impliedWithout[f * s.maxInferers + o]!, truth)
  }
}

/** Reports of the reputers who take part: the exact losses with errors, or what colluders have agreed on. */
export function report(topic: Topic): void {
  const { reputers, reports, exactLosses, reportErrors, layout: at, workload, epoch, settings: { attack }, stakes, coefficients } = topic
  reports.reputers = reputers.size
  reports.length = at.length
  // colluders hand in one report, made by the first of them, in which the first inferer is better and the network worse without it
  const favourite = topic.who.inferers[0] === 0 ? 0 : -1
  for (let i = 0; i < reputers.size; i++) {
    const id = reputers.active[i]!
    const colludes = id < attack.colluders
    const row = i * at.length
    drawReportErrors(workload, colludes ? 0 : id, epoch, reportErrors)
    for (let e = 0; e < at.length; e++) reports.losses[row + e] = exactLosses[e]! + reportErrors[e]!
    if (colludes && favourite >= 0) {
      reports.losses[row + at.inferers + favourite]! -= attack.distortion
      reports.losses[row + at.oneOutInferers + favourite]! += attack.distortion
    }
    topic.activeStakes[i] = stakes[id]!
    topic.activeCoefficients[i] = coefficients[id]!
  }
}

/** Network losses from the reports, and scores and coefficients of the reputers. Without reputers nothing is known and nothing changes. */
export function agree(topic: Topic): void {
  const { reputers, reports, losses, activeStakes, activeCoefficients, coefficients, settings, listening } = topic
  networkLosses(activeStakes, reports.losses, reports.length, losses, reputers.size)
  listen(reports, activeStakes, activeCoefficients, reputers.scores, settings.listening, listening)
  for (let i = 0; i < reputers.size; i++) coefficients[reputers.active[i]!] = activeCoefficients[i]!
}

/** Regrets, the scale that goes with them, and what newcomers get, for the next epoch. */
export function learn(topic: Topic): void {
  const { synthesis: s, settings, losses, layout, memory, who, inferers, forecasters } = topic
  const places = { inferers: s.maxInferers, forecasters: s.maxForecasters }
  updateRegrets(s.regrets, losses, layout, settings.alphaRegret, s.initialRegret, places)
  moveRegrets(memory, s.regrets, who, [inferers.candidates, forecasters.candidates], [inferers.places, forecasters.places], false)
  for (let j = 0; j < who.n; j++) inferers.inclusions[who.inferers[j]!]!++
  for (let f = 0; f < who.k; f++) forecasters.inclusions[who.forecasters[f]!]!++
  storeScale(topic)
  meetNewcomers(topic)
  const combined = losses[combinedLoss]!
  if (combined === combined) s.networkLossPrev = combined
}

/** From release 0.9 one scale per topic, over all regrets of inferers and forecasters who took part. */
function storeScale(topic: Topic): void {
  const { synthesis: s, settings: { edition, synthesis: { epsilon } } } = topic
  const size = gatherRegrets(topic, 0)
  s.regretScale = size > 0 ? regretRules[edition].scale(s.members.regrets, size, epsilon, s.members.sorting) : 0
}

/** The newcomers' regret follows the experienced workers, once there are enough of them. */
function meetNewcomers(topic: Topic): void {
  const { synthesis: s, settings } = topic
  const size = gatherRegrets(topic, settings.alphaRegret)
  if (size < Math.max(1, settings.minExperienced)) return
  const { epsilon, pNorm, cNorm } = settings.synthesis
  const of = { epsilon, pNorm, cNorm, quantile: settings.initialRegretQuantile, pNormDiv: settings.pNormDiv }
  s.initialRegret = topicInitialRegret(settings.edition, s.members.regrets, of, size, s.members.sorting)
}

/** Puts the regrets of those who took part, and are experienced if `alpha` is given, into the set; answers how many there are. */
function gatherRegrets({ synthesis: s, inferers, forecasters }: Topic, alpha: number): number {
  const size = gatherClass(inferers, s.n, s.regrets.inferer, s.members.regrets, 0, alpha)
  return gatherClass(forecasters, s.k, s.regrets.forecaster, s.members.regrets, size, alpha)
}

function gatherClass({ active, inclusions }: Class, count: number, row: Float64Array, into: Float64Array, size: number, alpha: number): number {
  let next = size
  for (let i = 0; i < count; i++) {
    const regret = row[i]!
    if (regret === regret && (alpha === 0 || isExperienced(inclusions[active[i]!]!, alpha))) into[next++] = regret
  }
  return next
}
