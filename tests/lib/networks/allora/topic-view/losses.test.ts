import { describe, expect, it } from 'vitest'
import { createCourse, type TopicCourse } from '../../../../../lib/networks/allora/topic-view/course'
import { lossChart, lossWindow, meanLosses } from '../../../../../lib/networks/allora/topic-view/losses'
import { defaultTopic } from '../../../../../lib/networks/allora/play/settings'

/** Two workers in twelve epochs, of which the third is not served; the second worker takes part in the last two only. */
function handMade(): TopicCourse {
  const course = createCourse({ ...defaultTopic, inferers: 2, forecasters: 0, reputers: 1 }, 12)
  for (let epoch = 0; epoch < 12; epoch++) {
    if (epoch === 2) continue
    course.served[epoch] = 1
    course.series.combinedLoss[epoch] = -epoch
    course.series.naiveLoss[epoch] = -1
    course.series.plainMeanLoss[epoch] = -2
    course.inferers.active[2 * epoch] = 1
    course.inferers.loss[2 * epoch] = -3
    if (epoch < 10) continue
    course.inferers.active[2 * epoch + 1] = 1
    course.inferers.loss[2 * epoch + 1] = -4
  }
  return course
}

describe('mean losses', () => {
  it('are taken over epochs served, and of a worker over those in which it took part', () => {
    expect(meanLosses(handMade())).toEqual({ network: -64 / 11, naive: -1, plainMean: -2, best: -4, bestInferer: 1 })
  })

  it('are 0 and nobody’s where nothing was served', () => {
    expect(meanLosses(createCourse(defaultTopic, 5))).toEqual({ network: 0, naive: 0, plainMean: 0, best: 0, bestInferer: -1 })
  })
})

describe('lines of losses', () => {
  const [network, best] = lossChart(handMade()).lines.map(({ values }) => [...values])

  it('are means of the last epochs served, and rest where the topic is not served', () => {
    expect(network!.slice(0, 4)).toEqual([0, -0.5, -0.5, -4 / 3])
    expect(lossWindow).toBe(10)
    expect(network![11]).toBe(-(1 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11) / 10)
  })

  it('begin before the first epoch of the best worker with what comes first', () => {
    expect(best).toEqual(Array(12).fill(-4))
  })

  it('are zero throughout where nothing was served', () => {
    for (const { values } of lossChart(createCourse(defaultTopic, 5)).lines) expect([...values]).toEqual([0, 0, 0, 0, 0])
  })
})
