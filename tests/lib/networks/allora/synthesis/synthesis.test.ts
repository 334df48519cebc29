import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editionIds, type EditionId } from '../../../../../lib/networks/allora/edition'
import { confidenceInterval } from '../../../../../lib/networks/allora/synthesis/confidence-interval'
import { createSynthesis, defaultSynthesisParameters, type Synthesis } from '../../../../../lib/networks/allora/synthesis/state'
import { synthesise } from '../../../../../lib/networks/allora/synthesis/synthesis'
import { expectClose } from '../../../../support/close'

function topic(inferences: readonly number[], forecasts: readonly (readonly (number | null)[])[] = [], change: Partial<Synthesis> = {}): Synthesis {
  const s = createSynthesis(inferences.length, forecasts.length)
  s.inferences.set(inferences)
  forecasts.forEach((row, k) => row.forEach((value, j) => (s.forecasts[k * inferences.length + j] = value ?? NaN)))
  return Object.assign(s, { networkLossPrev: -2, initialRegret: -1 }, change)
}

function made(s: Synthesis, edition: EditionId = 'v016'): Synthesis {
  synthesise(s, edition, defaultSynthesisParameters)
  return s
}

function outputsOf(s: Synthesis): number[] {
  return [
    s.combined, s.naive, ...s.forecastImplied, ...s.infererWeights, ...s.forecasterWeights,
    ...s.oneOutInferer, ...s.oneOutForecaster, ...s.oneInForecaster, ...s.impliedWithout,
  ]
}

const value = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(0, -0, 1, -1))
const missable = fc.option(fc.double({ min: -60, max: 60, noNaN: true }), { nil: null, freq: 4 })
/** Topics with every corner: one participant or none, equal values, silent forecasters, no regrets, no losses yet, a stored scale or none. */
const anyTopic = fc.record({ n: fc.integer({ min: 0, max: 6 }), k: fc.integer({ min: 0, max: 4 }) }).chain(({ n, k }) => fc.record({
  inferences: fc.array(value, { minLength: n, maxLength: n }),
  forecasts: fc.array(fc.array(missable, { minLength: n, maxLength: n }), { minLength: k, maxLength: k }),
  regrets: fc.array(missable, { minLength: 200, maxLength: 200 }),
  networkLossPrev: fc.oneof(fc.double({ min: -60, max: 60, noNaN: true }), fc.constant(NaN)),
  initialRegret: fc.oneof(fc.double({ min: -60, max: 60, noNaN: true }), fc.constant(0)),
  regretScale: fc.oneof(fc.double({ min: 0.01, max: 60, noNaN: true }), fc.constantFrom(0, -1)),
})).map(({ inferences, forecasts, regrets, ...change }) => {
  const s = topic(inferences, forecasts, change)
  let next = 0
  for (const table of Object.values(s.regrets) as Float64Array[]) table.forEach((_, i) => (table[i] = regrets[next++ % regrets.length] ?? NaN))
  return s
})

describe('network inference', () => {
  it('is that of the worked example: three inferers with regrets 0.1, 0 and -0.2', () => {
    for (const [edition, combined] of [['legacy', 1.2021715], ['v016', 1.1962495]] as const) {
      const s = topic([1, 2, 3])
      s.regrets.inferer.set([0.1, 0, -0.2])
      expectClose(made(s, edition).combined, combined, { abs: 1e-6 })
    }
  })

  it('is finite in every corner, and -0 never', () => {
    fc.assert(fc.property(anyTopic, fc.constantFrom(...editionIds), (s, edition) => {
      const outputs = outputsOf(made(s, edition))
      expect(outputs.filter((output) => !Number.isFinite(output) || Object.is(output, -0))).toEqual([])
    }), { numRuns: 500 })
  })

  it('lies between the lowest and the highest inference in v016', () => {
    fc.assert(fc.property(anyTopic, (s) => {
      if (s.n === 0) return
      const { combined } = made(s)
      const slack = 1e-9 * Math.max(1, ...s.inferences.map(Math.abs))
      expect(combined).toBeGreaterThanOrEqual(Math.min(...s.inferences) - slack)
      expect(combined).toBeLessThanOrEqual(Math.max(...s.inferences) + slack)
    }))
  })

  it('is the inference itself when all say the same', () => {
    fc.assert(fc.property(anyTopic, (s) => {
      if (s.n < 2 || s.networkLossPrev !== s.networkLossPrev) return
      s.inferences.fill(7)
      const { combined, naive, oneOutInferer } = made(s)
      expectClose([combined, naive, ...oneOutInferer], new Array<number>(2 + s.n).fill(7), { rel: 1e-12 })
    }))
  })

  it('without an inferer is the network of the others with the regrets that belong to it', () => {
    const several = fc.array(value, { minLength: 3, maxLength: 6 })
    const six = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 6, maxLength: 6 })
    fc.assert(fc.property(several, six, fc.constantFrom(...editionIds), (inferences, regrets, edition) => {
      const s = topic(inferences)
      inferences.forEach((_, j) => (s.regrets.oneOutInfererInferer[j] = regrets[j]!)) // row of inferer 0
      const others = topic(inferences.slice(1))
      others.regrets.inferer.set(regrets.slice(1, inferences.length))
      expectClose(made(s, edition).oneOutInferer[0]!, made(others, edition).combined, { rel: 1e-12, abs: 1e-12 })
    }))
  })
})

describe('an inferer who is alone', () => {
  it('is the network, and leaves nothing without it', () => {
    const s = made(topic([5]))
    expect([s.combined, s.naive, s.hasOneOutInferers, s.hasForecasterVariants]).toEqual([5, 5, false, false])
  })
})

describe('before the first losses', () => {
  it('one inference stands for the network, and several for their median', () => {
    expect(made(topic([5], [], { networkLossPrev: NaN })).combined).toBe(5)
    const s = made(topic([5, 1, 9, 2], [[-1, -2, -3, -4]], { networkLossPrev: NaN }))
    expect([s.combined, s.naive, s.hasOneOutInferers]).toEqual([3.5, 0, false])
  })
})

describe('while all inferers are new', () => {
  it('the network is their plain mean and forecasters are not heard', () => {
    const s = made(topic([1, 2, 6], [[-9, -1, -1], [-1, -1, -9]], { initialRegret: 0 }))
    expect([s.combined, s.naive, ...s.oneOutInferer, ...s.oneOutForecaster]).toEqual([3, 3, 4, 3.5, 1.5, 3, 3])
    expect([...s.forecastImplied]).toEqual([2, 2])
  })
})

describe('a forecaster', () => {
  it('of one inferer implies that inference, even where the inferer is left out', () => {
    const s = made(topic([1, 2, 6], [[null, null, -3]]))
    expect([s.forecastImplied[0], ...s.impliedWithout]).toEqual([6, 6, 6, 6])
  })

  it('who says nothing has no value and no weight', () => {
    const s = made(topic([1, 2], [[null, null], [-4, -1]]))
    expect([...s.speaks]).toEqual([0, 1])
    expect([s.forecastImplied[0], s.forecasterWeights[0]]).toEqual([0, 0])
    expect(s.oneInForecaster[0]).toBe(s.naive)
  })

  it('moves the network towards the inferer of whom it expects the least loss', () => {
    const s = made(topic([0, 0, 10], [[-1, -1, -6]]))
    expect(s.forecastImplied[0]).toBeGreaterThan(9)
    expect(s.combined).toBeGreaterThan(s.naive)
  })
})

describe('the interval published with an inference', () => {
  it('rises from percentile to percentile inside what was said', () => {
    const interval = confidenceInterval(made(topic([1, 4, 2, 8], [[-1, -2, -3, -1]])))
    expect([...interval].sort((one, other) => one - other)).toEqual(interval)
    expect(interval[0]).toBeGreaterThanOrEqual(1)
    expect(interval[4]).toBeLessThanOrEqual(8)
  })

  it('is 0 where nothing has weight', () => {
    expect(confidenceInterval(made(topic([1, 4], [], { networkLossPrev: NaN })))).toEqual([0, 0, 0, 0, 0])
  })
})
