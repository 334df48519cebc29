import { describe, expect, it } from 'vitest'
import { defaultsOf } from '../../../../lib/core/param'
import { Verdicts } from '../../../../lib/experiments/verdicts'
import { aheadOf, comparedLead, comparedTo1, last, servedWord } from '../../../../lib/networks/allora/preset-answers'
import { networkById } from '../../../../lib/networks/registry'
import { commonParams } from '../../../../lib/scenario/scenario'

const plays = 16
const network = networkById('allora')!

/** How many of the plays speak for each answer. */
function answersOf(id: string): Readonly<Record<string, number>> {
  const preset = network.presets.find((candidate) => candidate.id === id)!
  const verdicts = new Verdicts(network, preset, defaultsOf(commonParams), plays)
  while (verdicts.done < verdicts.of) verdicts.addNext()
  return Object.fromEntries(preset.options.map((option, o) => [option, verdicts.counts[o]!]))
}

// Answers are counted, so these are no frozen numbers: each compares a phenomenon with its remedy by a wide margin.
describe('the plays say', () => {
  it('that the network beats its best worker if forecasters are told the error to come, or see a good day', () => {
    for (const id of ['leaking', 'honestAware', 'starsAware']) expect(answersOf(id).network).toBe(plays)
  }, 20_000)

  it('that it mostly does so without them, too, but not where rare hits decide, nor better than a plain mean', () => {
    expect(answersOf('honestBlind').network).toBeGreaterThan((3 / 4) * plays)
    expect(answersOf('starsBlind').other).toBeGreaterThan((3 / 4) * plays)
    const { network: ahead, other } = answersOf('plainMean')
    expect(ahead).toBeLessThan((3 / 4) * plays)
    expect(other).toBeGreaterThan(0)
  }, 20_000)

  it('that copying does not pay, nor a majority’s honesty protect from four of six who lie', () => {
    expect(answersOf('copying').less).toBeGreaterThan((3 / 4) * plays)
    expect(answersOf('collusionFour').more).toBe(plays)
    expect(answersOf('collusionOne').more).toBeLessThan(answersOf('collusionFour').more!)
  }, 20_000)

  it('that spam weighs what it costs, however finely it is split, and one heavy topic blocks the way', () => {
    expect(answersOf('spamMany').same).toBe(plays)
    expect(answersOf('spamOne').never).toBe(plays)
  }, 20_000)
})

describe('the verdict of a single play', () => {
  it('calls a twentieth of a power of ten no difference where it asks for one', () => {
    expect([-0.06, -0.05, 0, 0.05, 0.06].map(comparedLead)).toEqual(['other', 'same', 'same', 'same', 'network'])
    expect([-0.001, 0, 0.001].map(aheadOf)).toEqual(['other', 'other', 'network'])
  })

  it('calls less than a twentieth of pay no difference', () => {
    expect([0.94, 0.96, 1, 1.04, 1.06].map(comparedTo1)).toEqual(['less', 'same', 'same', 'same', 'more'])
  })

  it('calls nineteen epochs in twenty always, and fewer than one never', () => {
    expect([0, 0.04, 0.05, 0.94, 0.95, 1].map(servedWord)).toEqual(['never', 'never', 'sometimes', 'sometimes', 'always', 'always'])
  })

  it('looks at the end of a course', () => {
    expect(last(Float64Array.of(1, 2))).toBe(2)
  })
})
