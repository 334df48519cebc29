import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultsOf } from '../../../../../lib/core/param'
import { streamOf } from '../../../../../lib/core/random'
import { playHistory } from '../../../../../lib/networks/allora/play/history'
import type { TopicCourse } from '../../../../../lib/networks/allora/topic-view/course'
import { topicParams, type TopicValues } from '../../../../../lib/networks/allora/topic-view/params'
import { courseOf } from '../../../../../lib/networks/allora/topic-view/play-course'
import { settingsOf } from '../../../../../lib/networks/allora/topic-view/settings-of'
import { rewardByRole, roles, totalsOf } from '../../../../../lib/networks/allora/topic-view/totals'
import { values } from '../../../../support/arbitraries'

const usual = defaultsOf(topicParams)
const anyValues: fc.Arbitrary<TopicValues> = values(topicParams).map((set) => ({ ...set, epochs: Math.min(set.epochs, 25) }))

const tablesOf = (course: TopicCourse) => [
  ...Object.values(course.series), ...roles.flatMap((role) => Object.values(course[role]).filter((table) => table instanceof Float64Array)),
]
const isSound = (table: Float64Array) => table.every((value) => Number.isFinite(value) && !Object.is(value, -0))

describe('a course', () => {
  it('is finite everywhere, whatever the reader sets', () => {
    fc.assert(fc.property(anyValues, (set) => {
      expect(tablesOf(courseOf(set)).every(isSound)).toBe(true)
    }), { numRuns: 40 })
  })

  it('gives every weight a share and every served token an owner', () => {
    fc.assert(fc.property(anyValues, (set) => {
      const course = courseOf(set)
      const { inferers, forecasters, series, weighed, served } = course
      for (let epoch = 0; epoch < course.epochs; epoch++) {
        const row = (table: Float64Array, size: number) => table.subarray(epoch * size, (epoch + 1) * size).reduce((sum, value) => sum + value, 0)
        const weight = row(inferers.weight, inferers.size) + row(forecasters.weight, forecasters.size)
        expect(weight).toBeCloseTo(weighed[epoch]!, 9)
        const parts = series.infererReward[epoch]! + series.forecasterReward[epoch]! + series.reputerReward[epoch]!
        expect(parts).toBeLessThanOrEqual(series.reward[epoch]! * (1 + 1e-9))
        if (served[epoch] === 0) expect(parts).toBe(0)
      }
    }), { numRuns: 25 })
  })

  it('agrees with the mechanism’s own history of the same play', () => {
    for (const set of [usual, { ...usual, edition: 'legacy', copyists: 2, colluders: 1, spamTopics: 2, spamFees: 20 }] as const) {
      const course = courseOf(set)
      const { history } = playHistory(settingsOf(set), streamOf(set.seed, 'allora.topic'), set.epochs)
      expect(course.inferers.reward).toEqual(history.infererRewards)
      expect(course.forecasters.reward).toEqual(history.forecasterRewards)
      expect(course.reputers.reward).toEqual(history.reputerRewards)
      expect(course.inferers.reason).toEqual(history.infererReasons)
      expect(course.series.truth).toEqual(history.series.truth)
      for (let at = 0; at < course.inferers.active.length; at++) {
        if (course.inferers.active[at] === 0) continue
        expect(course.inferers.inference[at]).toBe(history.inferences[at])
        expect(course.inferers.score[at]).toBe(history.infererScores[at]! + 0)
        if (course.hasWithout[Math.floor(at / course.inferers.size)] === 1) expect(course.inferers.without[at]).toBe(history.without[at])
      }
    }
  })

  it('makes weights from the regrets that the epoch began with', () => {
    const { inferers: { size, active, regret, regretAfter }, epochs, series } = courseOf({ ...usual, topInferers: 32 })
    expect(regret.slice(0, size).every((value) => value === series.initialRegret[0])).toBe(true)
    for (let at = size; at < epochs * size; at++) if (active[at - size] === 1) expect(regret[at]).toBe(regretAfter[at - size])
  })

  it('scores a worker by what the reported loss would be without it', () => {
    const { inferers: { size, active, score, lossWithout }, series, hasWithout, epochs } = courseOf(usual)
    for (let at = 0; at < epochs * size; at++) {
      const epoch = Math.floor(at / size)
      if (active[at] === 1 && hasWithout[epoch] === 1) expect(score[at]).toBeCloseTo(lossWithout[at]! - series.reportedLoss[epoch]!, 12)
    }
  })

  it('keeps the percentiles of the interval in order', () => {
    const { series: { low, lower, middle, upper, high }, weighed, epochs } = courseOf(usual)
    for (let epoch = 0; epoch < epochs; epoch++) {
      if (weighed[epoch] === 0) continue
      const row = [low, lower, middle, upper, high].map((values) => values[epoch]!)
      expect([...row].sort((a, b) => a - b)).toEqual(row)
    }
  })
})

describe('totals', () => {
  it('add up to what the roles earned, and count epochs without pay', () => {
    const course = courseOf({ ...usual, spamTopics: 1, spamFees: 30 })
    const totals = totalsOf(course)
    for (const role of roles) {
      const sum = totals.filter((total) => total.role === role).reduce((all, { reward }) => all + reward, 0)
      expect(sum).toBeCloseTo(rewardByRole(course)[role], 6)
    }
    for (const { unpaid, times, mostOften } of totals) {
      expect(times).toBeLessThanOrEqual(unpaid)
      expect(mostOften === 'paid').toBe(unpaid === 0)
    }
  })
})
