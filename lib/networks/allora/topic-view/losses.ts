import type { LineChart } from '../../../core/chart'
import type { TopicCourse } from './course'
import { studyFolder } from './keys'

/** A loss of one epoch is mostly luck; lines show the mean of so many epochs in which the topic was served. */
export const lossWindow = 10

/** Mean losses over all epochs served: log10 of squared errors. All 0 if none was. */
export interface MeanLosses {
  readonly network: number
  readonly naive: number
  readonly plainMean: number
  /** The inferer with the lowest mean over the epochs in which it took part, in hindsight; its index, -1 if nobody did. */
  readonly best: number
  readonly bestInferer: number
}

export function meanLosses(course: TopicCourse): MeanLosses {
  const { series, served, inferers: { size, active, loss } } = course
  let [best, bestInferer] = [Infinity, -1]
  for (let j = 0; j < size; j++) {
    const own = meanWhere(course.epochs, (epoch) => loss[epoch * size + j]!, (epoch) => active[epoch * size + j] === 1)
    if (own !== null && own < best) [best, bestInferer] = [own, j]
  }
  const mean = (values: Float64Array) => meanWhere(course.epochs, (epoch) => values[epoch]!, (epoch) => served[epoch] === 1) ?? 0
  return {
    network: mean(series.combinedLoss), naive: mean(series.naiveLoss), plainMean: mean(series.plainMeanLoss),
    best: bestInferer < 0 ? 0 : best, bestInferer,
  }
}

function meanWhere(epochs: number, value: (epoch: number) => number, counts: (epoch: number) => boolean): number | null {
  let [total, count] = [0, 0]
  for (let epoch = 0; epoch < epochs; epoch++) {
    if (!counts(epoch)) continue
    total += value(epoch)
    count++
  }
  return count > 0 ? total / count + 0 : null
}

/** Trailing means of the losses of the network, of the best worker in hindsight, of the network without forecasters and of the plain mean. */
export function lossChart(course: TopicCourse): LineChart {
  const { series, served, epochs, inferers: { size, active, loss } } = course
  const { bestInferer } = meanLosses(course)
  const isServed = (epoch: number) => served[epoch] === 1
  const line = (name: string, value: (epoch: number) => number, counts = isServed) =>
    ({ key: `${studyFolder}.lines.${name}`, unit: 'none', values: trailing(epochs, value, counts) }) as const
  const ofBest = (epoch: number) => epoch * size + Math.max(0, bestInferer)
  return {
    kind: 'lines',
    key: `${studyFolder}.loss`,
    x: { key: 'units.epoch', unit: 'epoch', values: Float64Array.from({ length: epochs }, (_, epoch) => epoch + 1) },
    lines: [
      line('network', (epoch) => series.combinedLoss[epoch]!),
      line('best', (epoch) => loss[ofBest(epoch)]!, (epoch) => bestInferer >= 0 && active[ofBest(epoch)] === 1),
      line('naive', (epoch) => series.naiveLoss[epoch]!),
      line('plainMean', (epoch) => series.plainMeanLoss[epoch]!),
    ],
  }
}

/** Mean of the last {@link lossWindow} values that count; before the first, what comes first. */
function trailing(epochs: number, value: (epoch: number) => number, counts: (epoch: number) => boolean): Float64Array {
  const out = new Float64Array(epochs)
  const recent = new Float64Array(lossWindow)
  let seen = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    if (counts(epoch)) {
      recent[seen++ % lossWindow] = value(epoch)
      let total = 0
      for (let i = 0; i < Math.min(seen, lossWindow); i++) total += recent[i]!
      const mean = total / Math.min(seen, lossWindow) + 0
      if (seen === 1) out.fill(mean, 0, epoch)
      out[epoch] = mean
    } else if (seen > 0) out[epoch] = out[epoch - 1]!
  }
  return out
}
