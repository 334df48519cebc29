import { exp } from '../../../core/math'
import { chooseActive } from '../scores/merit-sortition'
import { sortFirst } from '../synthesis/median'
import { synthesise } from '../synthesis/synthesis'
import { moveRegrets } from './regret-memory'
import type { Class } from './class'
import type { Topic } from './state'
import { log10, logLoss } from './log-loss'
import { drawForecasts, expectedLogLoss, forecastAt, inferenceAt, outperformerAt, skillAt, stepAt } from './workload'

/** The truth moves on, whether or not somebody asks for it. */
export function reveal(topic: Topic): void {
  const { workload } = topic
  const step = stepAt(workload, topic.epoch)
  topic.logPrice += step
  topic.truth = workload.settings.truth === 'price' ? exp(topic.logPrice) : step
  topic.outperformer = outperformerAt(workload, topic.epoch)
}

/** Those with the best smoothed scores get the places; reputers need the stake that is required. */
export function choose(topic: Topic): void {
  const { inferers, forecasters, reputers, who, stakes, settings, sorting } = topic
  who.n = inferers.size = chooseActive(inferers.ema, inferers.candidates, inferers.places, inferers.active)
  who.k = forecasters.size = chooseActive(forecasters.ema, forecasters.candidates, forecasters.places, forecasters.active)

  for (let m = 0; m < reputers.candidates; m++) sorting[m] = stakes[m]! >= settings.requiredMinimumStake ? reputers.ema[m]! : -Infinity
  reputers.size = chooseActive(sorting, reputers.candidates, reputers.places, reputers.active)
  let kept = 0
  for (let i = 0; i < reputers.size; i++) if (sorting[reputers.active[i]!]! > -Infinity) reputers.active[kept++] = reputers.active[i]!
  reputers.size = kept
}

/** Inferences and forecasts of those who take part, and everything the network makes of them. */
export function submit(topic: Topic): void {
  const { synthesis, inferers, forecasters, memory, who, settings } = topic
  synthesis.n = who.n
  synthesis.k = who.k
  moveRegrets(memory, synthesis.regrets, who, [inferers.candidates, forecasters.candidates], [inferers.places, forecasters.places], true)
  infer(topic)
  copy(topic)
  for (let f = 0; f < who.k; f++) forecast(topic, f)
  synthesise(synthesis, settings.edition, settings.synthesis)
}

function infer({ synthesis, workload, who, source, epoch, truth, outperformer }: Topic): void {
  for (let j = 0; j < who.n; j++) {
    const id = who.inferers[j]!
    source[j] = id
    synthesis.inferences[j] = inferenceAt(workload, id, epoch, truth, skillAt(workload, epoch, id === outperformer))
  }
}

/** Copyists see what the others submit before the window closes, and take the inference of the best of them. */
function copy({ synthesis, inferers, settings, who, source }: Topic): void {
  if (settings.attack.copyists === 0) return
  const firstCopyist = inferers.candidates - settings.attack.copyists
  const best = bestPlace(inferers, firstCopyist)
  if (best < 0) return
  for (let j = 0; j < who.n; j++) {
    if (who.inferers[j]! < firstCopyist) continue
    source[j] = source[best]!
    synthesis.inferences[j] = synthesis.inferences[best]!
  }
}

/** Place of the active candidate below `limit` with the highest smoothed score; -1 if there is none. */
function bestPlace({ active, size, ema }: Class, limit: number): number {
  let best = -1
  for (let i = 0; i < size; i++) {
    if (active[i]! < limit && (best < 0 || ema[active[i]!]! > ema[active[best]!]!)) best = i
  }
  return best
}

/** One forecaster's losses for all inferers, of which it submits the lowest `maxElementsPerForecast`. */
function forecast(topic: Topic, place: number): void {
  const { synthesis, workload, who, source, epoch, truth, settings, sorting } = topic
  const { forecasts, maxInferers, inferences } = synthesis
  const row = place * maxInferers
  const isLeaking = workload.settings.forecasters === 'leaking'
  const gain = 2 * log10(workload.settings.outperformance)
  const skill = skillAt(workload, epoch, false)
  const forecaster = who.forecasters[place]!
  drawForecasts(workload, forecaster, epoch, topic.forecastDraws)
  for (let j = 0; j < who.n; j++) {
    const outperforms = source[j] === topic.outperformer
    const aware = isLeaking ? logLoss(inferences[j]!, truth) : expectedLogLoss(workload, source[j]!, skillAt(workload, epoch, outperforms))
    forecasts[row + j] = forecastAt(workload, forecaster, topic.forecastDraws[who.inferers[j]!]!, aware, outperforms ? aware - gain : aware, skill)
    sorting[j] = forecasts[row + j]!
  }
  if (who.n <= settings.maxElementsPerForecast) return
  sortFirst(sorting, who.n)
  const highest = sorting[settings.maxElementsPerForecast - 1]!
  for (let j = 0; j < who.n; j++) if (forecasts[row + j]! > highest) forecasts[row + j] = NaN
}
