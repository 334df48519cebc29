import { describe, expect, it } from 'vitest'
import { fork, streamOf } from '../../../../../lib/core/random'
import { standardDeviation } from '../../../../../lib/core/stats'
import { defaultWorkload } from '../../../../../lib/networks/allora/play/settings'
import { experienceFactor } from '../../../../../lib/networks/allora/play/experience'
import { logLoss } from '../../../../../lib/networks/allora/play/log-loss'
import {
  createWorkload, drawReportErrors, expectedLogLoss, forecastAt, inferenceAt, outperformerAt, skillAt, stepAt,
} from '../../../../../lib/networks/allora/play/workload'
import { expectClose } from '../../../../support/close'

const stream = streamOf(5, 'allora')
const sizes = { inferers: 2000, forecasters: 500, reputers: 3 }
const middle = (values: Float64Array) => [...values].sort((one, other) => one - other)[values.length >> 1]!

describe('the generator', () => {
  const workload = createWorkload(defaultWorkload, stream, sizes)

  it('draws widths around twice the volatility, biases around 0, and context mostly at its ends', () => {
    expectClose(middle(workload.infererWidth), 0.2, { rel: 0.05 })
    expectClose(standardDeviation(workload.infererBias), 0.05, { rel: 0.05 })
    expectClose(standardDeviation(workload.forecasterBias), 0.3, { rel: 0.1 })
    const extreme = workload.context.filter((value) => value < 0.1 || value > 0.9)
    expect(extreme.length / 500).toBeCloseTo(0.56, 1)
  })

  it('gives the first workers the same traits however many there are', () => {
    const few = createWorkload(defaultWorkload, stream, { inferers: 3, forecasters: 2, reputers: 1 })
    expect([...few.infererWidth]).toEqual([...workload.infererWidth.subarray(0, 3)])
    expect(inferenceAt(few, 2, 17, 0.1, 1)).toBe(inferenceAt(workload, 2, 17, 0.1, 1))
    expect(stepAt(few, 17)).toBe(stepAt(workload, 17))
  })

  it('lets one inferer do better in an epoch, any of them in turn', () => {
    const five = createWorkload(defaultWorkload, stream, { ...sizes, inferers: 5 })
    const winners = new Set(Array.from({ length: 400 }, (_, epoch) => outperformerAt(five, epoch)))
    expect([...winners].sort()).toEqual([0, 1, 2, 3, 4])
    expect(skillAt(workload, 0, true)).toBe(0.5)
    expect(outperformerAt(createWorkload({ ...defaultWorkload, outperformer: 'first' }, stream, sizes), 9)).toBe(0)
  })

  it('lets experience halve errors in the long run', () => {
    expect([experienceFactor(0.5, -0.03, 0), experienceFactor(0.5, -0.03, 1e4)]).toEqual([1, 0.5])
  })

  it('makes no reports of its own without noise', () => {
    const errors = Float64Array.of(1, 2)
    drawReportErrors(createWorkload({ ...defaultWorkload, reportNoise: 0 }, stream, sizes), 0, 3, errors)
    expect([...errors]).toEqual([0, 0])
    drawReportErrors(workload, 0, 3, errors)
    expect(errors[0]).not.toBe(0)
  })
})

describe('forecasts', () => {
  it('mix what is known with and without context, and their own noise', () => {
    const of = (context: number) => createWorkload({ ...defaultWorkload, context, forecasterBias: 0 }, stream, sizes)
    expect([forecastAt(of(1), 0, 0, -6, -5, 1), forecastAt(of(0), 0, 0, -6, -5, 1), forecastAt(of(0.5), 0, 0, -6, -5, 1)]).toEqual([-6, -5, -5.5])
    const width = of(1).forecasterWidth[0]!
    expectClose(forecastAt(of(1), 0, 2, -6, -5, 0.5), -6 + width)
  })
})

describe('losses', () => {
  it('are logarithms of squared errors, and finite for a hit', () => {
    expectClose(logLoss(0.3, 0.2), -2, { rel: 1e-9 })
    expectClose(logLoss(0.2, 0.2), -20)
  })

  it('that are to be expected shrink with skill by twice its logarithm', () => {
    const workload = createWorkload(defaultWorkload, fork(stream, 1), sizes)
    expectClose(expectedLogLoss(workload, 0, 0.1), expectedLogLoss(workload, 0, 1) - 2)
    expect(Number.isFinite(expectedLogLoss(workload, 0, 0))).toBe(true)
  })
})
