import { describe, expect, it } from 'vitest'
import { streamOf } from '../../../../../lib/core/random'
import { colludingReputers, copyingWorkers, spamTopics, underAttack } from '../../../../../lib/networks/allora/play/attacks'
import { defaultMarket, defaultTopic } from '../../../../../lib/networks/allora/play/settings'

const settings = { ...defaultTopic, inferers: 8, market: { ...defaultMarket, rivals: 3 } }
const seeds = [1, 2, 3]
const total = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0)

describe('a worker who copies the best of the others', () => {
  it('earns less than by work of its own, and the network loses', () => {
    for (const seed of seeds) {
      const { without, under } = underAttack(settings, copyingWorkers(settings, 1), streamOf(seed, 'allora'), 120)
      expect(under.infererRewards[7]).toBeLessThan(without.infererRewards[7]!)
      expect(under.network).toBeGreaterThan(without.network)
    }
  })
})

describe('reputers who collude', () => {
  it('raise what their favourite earns, the more of them the more', () => {
    for (const seed of seeds) {
      const earned = [0, 2, 4].map((colluders) =>
        underAttack(settings, colludingReputers(settings, colluders, 1), streamOf(seed, 'allora'), 120).under.infererRewards[0]!)
      expect(earned[1]).toBeGreaterThan(earned[0]!)
      expect(earned[2]).toBeGreaterThan(earned[1]!)
    }
  })

  it('lose pay themselves as long as they are one against five', () => {
    for (const seed of seeds) {
      const { without, under } = underAttack(settings, colludingReputers(settings, 1, 1), streamOf(seed, 'allora'), 120)
      expect(under.reputerRewards[0]).toBeLessThan(without.reputerRewards[0]!)
    }
  })
})

describe('a spammer of topics', () => {
  it('gets no larger share by opening more topics for the same money', () => {
    const shareOf = (topics: number) => underAttack(settings, spamTopics(settings, topics, 1e7, 1000), streamOf(1, 'allora'), 100).under.spamShare
    expect(shareOf(100)).toBeCloseTo(shareOf(1), 4)
    expect(shareOf(1)).toBeGreaterThan(0.1)
  })

  it('takes the place of a topic with one that weighs more, and only emission with many small ones', () => {
    const under = (topics: number) => underAttack(settings, spamTopics(settings, topics, 1e7, 1000), streamOf(1, 'allora'), 100)
    expect(under(1).under.served).toBe(0)
    const { without, under: diluted } = under(50)
    expect(diluted.served).toBe(without.served)
    expect(total(diluted.infererRewards)).toBeLessThan(total(without.infererRewards))
  })
})
