import { combinedLoss, lossLayout, naiveLoss } from '../losses/layout'
import { isExperienced, topicInitialRegret } from '../losses/initial-regret'
import { networkLosses } from '../losses/network-losses'
import { updateRegrets } from '../losses/regret-update'
import { listen } from '../reputers/listening'
import { regretRules } from '../synthesis/regret-rules'
import { moveRegrets } from './regret-memory'
import type { Topic } from './state'
import { logLoss, drawReportErrors } from './workload'

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
function storeScale({ synthesis: s, settings: { edition, synthesis: { epsilon } } }: Topic): void {
  const { regrets, sorting } = s.members
  let size = 0
  for (let j = 0; j < s.n; j++) if (s.regrets.inferer[j] === s.regrets.inferer[j]!) regrets[size++] = s.regrets.inferer[j]!
  for (let f = 0; f < s.k; f++) if (s.regrets.forecaster[f] === s.regrets.forecaster[f]!) regrets[size++] = s.regrets.forecaster[f]!
  s.regretScale = size > 0 ? regretRules[edition].scale(regrets, size, epsilon, sorting) : 0
}

/** The newcomers' regret follows the experienced workers, once there are enough of them. */
function meetNewcomers({ synthesis: s, settings, inferers, forecasters, who }: Topic): void {
  const { regrets, sorting } = s.members
  let size = 0
  for (let j = 0; j < s.n; j++) if (isExperienced(inferers.inclusions[who.inferers[j]!]!, settings.alphaRegret)) regrets[size++] = s.regrets.inferer[j]!
  for (let f = 0; f < s.k; f++) if (isExperienced(forecasters.inclusions[who.forecasters[f]!]!, settings.alphaRegret)) regrets[size++] = s.regrets.forecaster[f]!
  if (size < Math.max(1, settings.minExperienced)) return
  const { epsilon, pNorm, cNorm } = settings.synthesis
  const of = { epsilon, pNorm, cNorm, quantile: settings.initialRegretQuantile, pNormDiv: settings.pNormDiv }
  s.initialRegret = topicInitialRegret(settings.edition, regrets, of, size, sorting)
}
