import { describe, expect, it } from 'vitest'
import { defaultsOf } from '../../../../../lib/core/param'
import { fork, streamOf } from '../../../../../lib/core/random'
import { sum } from '../../../../../lib/core/vector'
import { createLedger } from '../../../../../lib/economy/contributor-ledger'
import { allora } from '../../../../../lib/networks/allora'
import type { MetricId } from '../../../../../lib/networks/allora/metrics'
import { actors, peopleActors, type Actor } from '../../../../../lib/networks/allora/network/actors'
import { topicSettingsOf, unattacked } from '../../../../../lib/networks/allora/network/topic-settings'
import { TopicNetwork } from '../../../../../lib/networks/allora/network/topic-network'
import { params, type TopicValues } from '../../../../../lib/networks/allora/params'
import { playTotals, type Totals } from '../../../../../lib/networks/allora/play/totals'
import { expectClose } from '../../../../support/close'

const usual = defaultsOf(params)
const epochs = 60
const streamOfPlay = fork(streamOf(1, 'allora'), 0)

function played(values: Partial<TopicValues> = {}) {
  const { rows } = allora.play({ ...usual, ...values }, { seed: 1, replicate: 0, epochs })
  const row = (metric: MetricId, actor: Actor) => rows[allora.metrics.findIndex(({ id }) => id === metric) * actors.length + actors.indexOf(actor)]!
  return { row, last: (metric: MetricId, actor: Actor) => row(metric, actor).at(-1)! }
}

describe('losses and leads', () => {
  it('are the means that the library gives for the same play', () => {
    const totals = playTotals(topicSettingsOf(usual), streamOfPlay, epochs)
    const { last } = played()
    expectClose(last('loss', 'network'), totals.network)
    expectClose(last('loss', 'naive'), totals.naive)
    expectClose(last('loss', 'plainMean'), totals.plainMean)
    expectClose(last('loss', 'bestWorker'), Math.min(...totals.inferers))
  })

  it('differ by what the network is ahead', () => {
    const { row } = played()
    for (const rival of ['naive', 'plainMean', 'bestWorker'] as const) {
      expectClose(row('lead', rival), row('loss', rival).map((loss, t) => loss - row('loss', 'network')[t]!), { abs: 1e-12 })
    }
  })

  it('do not exist before a topic is served', () => {
    const { row } = played({ feesAtStart: 0, feesPerEpoch: 0 })
    for (const metric of ['loss', 'lead', 'voice', 'rewardShare', 'served'] as const) for (const actor of actors) expect(row(metric, actor).every((y) => y === 0)).toBe(true)
  })
})

describe('pay', () => {
  it('is shared by the groups that are there', () => {
    const { last } = played({ copiers: 2, colluders: 1, firstStakeFactor: 2 })
    for (const metric of ['voice', 'rewardShare'] as const) expectClose(sum(peopleActors.map((actor) => last(metric, actor))), 1)
    expect(last('rewardShare', 'staker')).toBe(0)
  })

  it('is what it would be without attack where there is none', () => {
    const { row } = played()
    for (const group of ['inferers', 'forecasters', 'reputers'] as const) expect(row('relativePay', group).every((ratio) => ratio === 1)).toBe(true)
  })

  it('compares the same people in the same topic with and without attack', () => {
    const settings = topicSettingsOf({ ...usual, copiers: 2 })
    const earned = ({ infererRewards }: Totals) => sum(infererRewards.slice(-2))
    const ratio = earned(playTotals(settings, streamOfPlay, epochs)) / earned(playTotals(unattacked(settings)!, streamOfPlay, epochs))
    expectClose(played({ copiers: 2 }).last('relativePay', 'copiers'), ratio)
  })

  it('is measured per stake against the reputers nobody changed, and against all where there are no others', () => {
    const { last } = played({ firstStakeFactor: 10 })
    expect(last('payPerStake', 'reputers')).toBeCloseTo(1, 12)
    expect(last('payPerStake', 'staker')).toBeGreaterThan(0)
    expect(played({ reputers: 1, firstStakeFactor: 10 }).last('payPerStake', 'staker')).toBeCloseTo(1, 12)
  })
})

describe('topics', () => {
  it('share all weight, and are served unless others are heavier', () => {
    const { row, last } = played({ spamTopics: 4 })
    for (let t = 0; t < epochs; t++) expectClose(row('topicShare', 'topic')[t]! + row('topicShare', 'rivals')[t]! + row('topicShare', 'spammer')[t]!, 1)
    expect(last('served', 'topic')).toBeGreaterThan(0.9)
    expect(played({ spamTopics: 1, spamStake: 1e8, spamFees: 10_000 }).last('served', 'topic')).toBe(0)
  })

  it('have no spam where nobody opens any', () => {
    expect(played().row('topicShare', 'spammer').every((share) => share === 0)).toBe(true)
  })
})

describe('the books', () => {
  const books = (values: Partial<TopicValues>) => {
    const network = new TopicNetwork({ ...usual, ...values }, streamOfPlay)
    const ledger = createLedger(network.size)
    ledger.beginEpoch()
    network.epoch(ledger)
    return { ledger, reward: network.topic.market.reward, network }
  }

  it('pay inferers and forecasters incentives, reputers dividends, together the topic’s reward', () => {
    const { ledger: { received }, reward, network: { size, topic } } = books({ rivals: 0 })
    const workers = topic.inferers.candidates + topic.forecasters.candidates
    expect(reward).toBeGreaterThan(0)
    expectClose(sum(received.incentive!) + sum(received.dividend!), reward)
    expect(sum(received.incentive!.slice(workers, size))).toBe(0)
    expect(sum(received.dividend!.slice(0, workers))).toBe(0)
  })

  it('take what customers pay first and issue only what is missing', () => {
    const poor = books({ rivals: 0, feesAtStart: 100, feesPerEpoch: 1 })
    expectClose(poor.ledger.system.customers, -101)
    expectClose(poor.ledger.system.issuance, -(poor.reward - 101))
    expectClose(poor.ledger.system.treasury, 0, { abs: 1e-9 })
    const rich = books({ rivals: 0, feesAtStart: 1000, emissionPerBlock: 0.1 })
    expectClose(rich.ledger.system.issuance, 0)
    expectClose(rich.ledger.system.treasury, 1001 - rich.reward)
  })
})
