import { describe, expect, it } from 'vitest'
import { defaultsOf } from '../../../../../lib/core/param'
import { reasonOf } from '../../../../../lib/networks/allora/play/reasons'
import { courseFacts } from '../../../../../lib/networks/allora/topic-view/facts'
import { nothingEarned, placeBar } from '../../../../../lib/networks/allora/topic-view/nothing'
import { topicParams, type TopicValues } from '../../../../../lib/networks/allora/topic-view/params'
import { courseOf } from '../../../../../lib/networks/allora/topic-view/play-course'
import { roles } from '../../../../../lib/networks/allora/topic-view/totals'

const usual = defaultsOf(topicParams)
const courseWith = (change: Partial<TopicValues>) => courseOf({ ...usual, ...change })
const nameOf = (key: string) => key.slice(key.indexOf('why.') + 4)

describe('why somebody earned nothing', () => {
  it('names everybody whose reason is not that it was paid, and nobody else', () => {
    const course = courseWith({})
    for (let epoch = 0; epoch < course.epochs; epoch++) {
      const { topic, participants } = nothingEarned(course, epoch)
      if (topic) continue
      const unpaid = roles.flatMap((role) => Array.from({ length: course[role].size }, (_, index) => [role, index] as const)
        .filter(([, index]) => reasonOf(course[role].reason[epoch * course[role].size + index]!) !== 'paid'))
      expect(participants.map(({ role, index }) => [role, index])).toEqual(unpaid)
    }
  })

  it('holds who has no place against the lowest score that had one', () => {
    const course = courseWith({})
    const { participants } = nothingEarned(course, 39)
    const [first] = participants.filter(({ reason }) => reason === 'notInTop')
    expect(first!.why.values).toMatchObject({ places: { value: 10 }, candidates: { value: 12 }, bar: { value: placeBar(course.inferers, 39) } })
    expect(first!.why.values.standing!.value).toBeLessThanOrEqual(placeBar(course.inferers, 39))
  })

  it('holds a score that is too low against the lowest that was paid', () => {
    const { participants } = nothingEarned(courseWith({}), 39)
    const below = participants.filter(({ why }) => nameOf(why.key) === 'scoreBelow')
    expect(below.length).toBeGreaterThan(0)
    for (const { why: { values } } of below) {
      expect(values.score!.value).toBeLessThan(values.lowest!.value)
      expect(values.part!.value).toBeLessThan(0.01)
    }
  })

  it('says of a reputer without stake that it has none', () => {
    const { participants } = nothingEarned(courseWith({ firstStake: 0 }), 20)
    expect(participants.filter(({ role }) => role === 'reputers').map(({ index, why }) => [index, nameOf(why.key), why.values.stake!.value])).toEqual([[0, 'noStake', 0]])
  })

  it('says of forecasters beside a single worker that their task is not paid', () => {
    const { participants } = nothingEarned(courseWith({ inferers: 1 }), 20)
    expect(participants.filter(({ role }) => role === 'forecasters').map(({ why }) => nameOf(why.key))).toEqual(Array(3).fill('taskUnpaid.forecasters'))
  })

  it.each([
    ['feesDrained', { feesAtStart: 0, feesPerEpoch: 0 }],
    ['noEmission', { emission: 0 }],
    ['notServed', { spamTopics: 1, spamStake: 100_000_000, spamFees: 1000 }],
  ] as const)('gives one reason for all when it is the topic’s: %s', (reason, change) => {
    const { topic, participants } = nothingEarned(courseWith(change), 20)
    expect([nameOf(topic!.key), participants]).toEqual([reason, []])
  })

  it('tells how much more stake or fees would make the topic as heavy as the one served', () => {
    const course = courseWith({ spamTopics: 1, spamStake: 100_000_000, spamFees: 1000 })
    const { part, factor } = nothingEarned(course, 20).topic!.values
    expect(part!.value).toBeCloseTo(course.series.weight[20]! / course.series.ahead[20]!, 12)
    expect(factor!.value * part!.value * part!.value).toBeCloseTo(1, 12)
  })
})

describe('what a course says', () => {
  const factsOf = (change: Partial<TopicValues>) => courseFacts(courseWith(change)).map(({ key }) => key.slice(key.lastIndexOf('.') + 1))

  it('tells leaking forecasters from honest ones and from none', () => {
    expect(factsOf({})).toContain('leaking')
    expect(factsOf({ forecasts: 'honest' })).toContain('honest')
    expect(factsOf({ forecasters: 0 })).toContain('noForecasters')
  })

  it('does not claim that the network beats its best worker where it does not', () => {
    const course = courseWith({ forecasters: 0, outperformance: 1, widthSpread: 4, inferers: 6 })
    const { network, best } = courseFacts(course)[0]!.values
    expect(courseFacts(course)[0]!.key.endsWith('beatsBest')).toBe(network!.value < best!.value)
  })

  it('sets those who copy or collude beside the others', () => {
    const facts = courseFacts(courseWith({ copyists: 2, colluders: 2 }))
    const collusion = facts.find(({ key }) => key.endsWith('colluders'))!
    expect(collusion.values.together!.value).toBeGreaterThan(2 * collusion.values.others!.value)
    expect(facts.some(({ key }) => key.endsWith('copyists'))).toBe(true)
    expect(factsOf({ colluders: 8 })).toContain('allCollude')
  })

  it('says so when nobody was ever asked', () => {
    expect(factsOf({ feesAtStart: 0, feesPerEpoch: 0 })).toEqual(['neverServed'])
  })
})
