import { describe, expect, it } from 'vitest'
import { streamOf } from '../../../../../lib/core/random'
import { editionIds, type EditionId } from '../../../../../lib/networks/allora/edition'
import { contest, headlineTopic, type Contest, type HeadlineRow } from '../../../../../lib/networks/allora/play/headline'

const runs = 20
const results = new Map<string, Contest>()

/** Twenty plays of 120 epochs, the first 50 not counted. */
function contestOf(row: HeadlineRow, edition: EditionId): Contest {
  const key = `${row} ${edition}`
  const result = results.get(key) ?? contest(headlineTopic(row, edition), streamOf(1, 'allora'), { runs, epochs: 120, dropped: 50 })
  results.set(key, result)
  return result
}

const gain = (row: HeadlineRow, edition: EditionId) => {
  const { network, plainMean } = contestOf(row, edition)
  return plainMean.mean - network.mean
}

describe.each(editionIds)('the network in edition %s', (edition) => {
  it('beats its best worker in every play if forecasters are told the loss to come, with or without context', () => {
    for (const row of ['leaking', 'leakingBlind', 'leakingNoisy'] as const) {
      const { beatsBestWorker, beatsNaive, beatsPlainMean } = contestOf(row, edition)
      expect([beatsBestWorker, beatsNaive, beatsPlainMean]).toEqual([runs, runs, runs])
    }
  })

  it('owes most of that gain to the leak and not to context', () => {
    expect(gain('leakingBlind', edition)).toBeGreaterThan(0.85 * gain('leaking', edition))
    expect(gain('honestHalf', edition)).toBeLessThan(0.25 * gain('leaking', edition))
  })

  it('gains from honest context, the more the more performance varies', () => {
    const gains = (['honestHalf', 'honestFifth', 'honestTwentieth'] as const).map((row) => gain(row, edition))
    expect(gains[0]).toBeGreaterThan(0)
    expect(gains[1]).toBeGreaterThan(gains[0]! + 0.3)
    expect(gains[2]).toBeGreaterThan(gains[1]! + 0.5)
    expect(contestOf('honestFifth', edition).beatsBestWorker).toBe(runs)
  })

  it('does about as well as a plain mean without leak and without context', () => {
    for (const row of ['honestHalfBlind', 'honestFifthBlind', 'honestTwentiethBlind'] as const)
      expect(Math.abs(gain(row, edition))).toBeLessThan(0.15)
  })

  it('loses to its best worker if each is far better now and then and nobody knows when', () => {
    expect(contestOf('honestTwentiethBlind', edition).beatsBestWorker).toBeLessThan(runs / 4)
  })
})

describe('the table of an independent implementation', () => {
  // an independent implementation's 20 plays of 300 epochs, legacy and v016; these plays are others and shorter
  it.each([
    ['leaking', -4.24, -4.29], ['leakingBlind', -4.17, -4.23], ['leakingNoisy', -3.88, -3.85], ['honestHalf', -3.35, -3.38],
    ['honestHalfBlind', -3.22, -3.24], ['honestFifth', -3.97, -3.97], ['honestFifthBlind', -3.28, -3.29],
    ['honestTwentieth', -5.12, -5.04], ['honestTwentiethBlind', -3.29, -3.3],
  ] as const)('is met by %s', (row, legacy, v016) => {
    expect(Math.abs(contestOf(row, 'legacy').network.mean - legacy)).toBeLessThan(0.2)
    expect(Math.abs(contestOf(row, 'v016').network.mean - v016)).toBeLessThan(0.2)
  })

  it('comes with its spread', () => {
    const { network, bestWorker } = contestOf('leaking', 'v016')
    expect(network.deviation).toBeGreaterThan(0.05)
    expect(network.half).toBeLessThan(network.deviation)
    expect(bestWorker.mean).toBeGreaterThan(network.mean)
  })
})
