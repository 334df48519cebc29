import { describe, expect, it } from 'vitest'
import { Verdicts } from '../../../../lib/experiments/verdicts'
import { defaultsOf } from '../../../../lib/core/param'
import { bittensor } from '../../../../lib/networks/bittensor'
import { networkById } from '../../../../lib/networks/registry'
import { commonParams } from '../../../../lib/scenario/scenario'

const plays = 16
const network = networkById('bittensor')!

/** How many of the plays speak for each answer. */
function answersOf(id: string): Readonly<Record<string, number>> {
  const preset = network.presets.find((candidate) => candidate.id === id)!
  const verdicts = new Verdicts(network, preset, defaultsOf(commonParams), plays)
  while (verdicts.done < verdicts.of) verdicts.addNext()
  return Object.fromEntries(preset.options.map((option, o) => [option, verdicts.counts[o]!]))
}

// Answers are counted, so these are no frozen numbers: each compares a phenomenon with its remedy by a wide margin.
describe('the plays say', () => {
  it('that copying in the open keeps up more often than copying what was hidden, unless nothing moves', () => {
    const [open, hidden, standstill] = [answersOf('copying'), answersOf('hiding'), answersOf('standstill')]
    expect(hidden.less).toBeGreaterThan(open.less! + plays / 4)
    expect(hidden.less).toBeGreaterThan(standstill.less! + plays / 4)
  }, 20_000)

  it('that consensus holds back a cabal unless the cabal holds the majority', () => {
    expect(answersOf('cabalUnclipped').stake).toBe(plays)
    expect(answersOf('cabal').little).toBe(plays)
    expect(answersOf('cabalMajority').stake).toBe(plays)
  }, 20_000)

  it('that the first to find a newcomer loses under the full penalty and gains without it', () => {
    expect(answersOf('discovery').late).toBe(plays)
    expect(answersOf('discoveryLiquid').late).toBe(plays)
    expect(answersOf('discoveryUnclipped').early).toBeGreaterThan(plays / 2)
  }, 20_000)

  it('that miners pay for burning, and an incubator for its reserve', () => {
    expect(answersOf('burning').miners).toBe(plays)
    expect(answersOf('incubatorCost').less).toBe(plays)
    expect(answersOf('incubator').double).toBe(0)
  }, 20_000)
})

describe('the verdict of a single play', () => {
  const rowsOf = (value: number) => () => new Float64Array(40).fill(value)
  const trace = { x: Float64Array.from({ length: 40 }, (_, t) => t + 1), rows: [] }
  const verdict = (id: string, value: number) => bittensor.presets.find((preset) => preset.id === id)!.verdict(trace, rowsOf(value))

  it('calls less than a hundredth no difference', () => {
    expect([0.98, 0.995, 1, 1.005, 1.02].map((ratio) => verdict('copying', ratio))).toEqual(['less', 'same', 'same', 'same', 'more'])
    expect([0.98, 1, 1.02].map((ratio) => verdict('discovery', ratio))).toEqual(['late', 'same', 'early'])
  })

  it('measures a cabal by its share of the stake', () => {
    expect([0, 0.19, 0.21, 0.39, 0.4, 1].map((share) => verdict('cabal', share))).toEqual(['little', 'little', 'some', 'some', 'stake', 'stake'])
  })

  it('measures favour by what miners are worth', () => {
    expect([0.9, 1.04, 1.06, 1.9, 2].map((times) => verdict('incubator', times))).toEqual(['same', 'same', 'more', 'more', 'double'])
  })

  it('says nobody paid where miners keep half of theirs, and all where validators do not', () => {
    expect([0.41, 0.05].map((share) => verdict('burning', share))).toEqual(['nobody', 'all'])
  })
})
