import { describe, expect, it } from 'vitest'
import { defaultsOf } from '../../../../../lib/core/param'
import { fork, streamOf } from '../../../../../lib/core/random'
import { headlineTopic } from '../../../../../lib/networks/allora/play/headline'
import { playTotals } from '../../../../../lib/networks/allora/play/totals'
import { contest } from '../../../../../lib/networks/allora/studies/contest'
import { ContestPlays, contestPlays, goodDays } from '../../../../../lib/networks/allora/studies/contest-plays'
import { expectClose } from '../../../../support/close'

type Values = Parameters<typeof contest.begin>[0]

const usual = defaultsOf(contest.params)

function shown(over: Partial<Values> = {}, pieces: number = contestPlays.plays * goodDays.length) {
  const work = contest.begin({ ...usual, ...over }, 1, '')
  while (work.done < pieces) work.addNext()
  const { chart, facts } = work.show()
  if (chart.kind !== 'fan') throw new Error('a fan is expected')
  const valueOf = (fact: string, day: number, name: string) => facts.find(({ key, values }) => key.endsWith(`.${fact}`) && values.day!.value === day)!.values[name]!.value
  return { chart, valueOf, work }
}

describe('the network against its best worker', () => {
  it('is played as the headline is', () => {
    const plays = new ContestPlays({ edition: 'v016', inferers: 5, forecasters: 3, workload: { forecasters: 'honest', context: 0 } }, 7)
    const day = goodDays.indexOf(0.2)
    while (plays.played <= day) plays.playNext()
    const { network, inferers } = playTotals(headlineTopic('honestFifthBlind', 'v016'), fork(streamOf(7, 'allora contest'), 0), contestPlays.epochs, contestPlays.dropped)
    expect(plays.losses.network[day]).toEqual([network])
    expect(plays.losses.bestWorker[day]).toEqual([Math.min(...inferers)])
  })

  // 20 plays of 300 epochs, the first 50 dropped; the specification's own independent check gives 20, 17 and 1 of 20
  it('follows the published check for honest forecasters who see nothing special', () => {
    const { valueOf } = shown({ context: 'blind' })
    expect(valueOf('ahead', 0.5, 'ofBest')).toBe(contestPlays.plays)
    expect(valueOf('ahead', 0.2, 'ofBest')).toBeGreaterThan(contestPlays.plays / 2)
    expect(valueOf('ahead', 0.05, 'ofBest')).toBeLessThan(contestPlays.plays / 5)
    expectClose([0.5, 0.2, 0.05].map((day) => valueOf('losses', day, 'network')), [-3.24, -3.29, -3.3], { abs: 0.12 })
  }, 20_000)

  it('follows it for forecasters who are told, and for honest ones who see a good day', () => {
    expectClose(shown({ foresight: 'leaking', context: 'mixed' }).valueOf('losses', 0.5, 'network'), -4.29, { abs: 0.12 })
    const { valueOf } = shown()
    expectClose([0.5, 0.2, 0.05].map((day) => valueOf('losses', day, 'network')), [-3.38, -3.97, -5.04], { abs: 0.12 })
    expect(valueOf('ahead', 0.05, 'ofMean')).toBe(contestPlays.plays)
  }, 20_000)

  it('shows losses of four, or the lead over three of them', () => {
    expect(shown({}, 2).chart.fans.map(({ key, place }) => [key.split('.').at(-1), place])).toEqual([['naive', 1], ['plainMean', 2], ['bestWorker', 3]])
    expect(shown({ shown: 'loss' }, 2).chart.fans).toHaveLength(4)
  })

  it('draws what is not played yet like the last that is, and says nothing about it', () => {
    const { chart: { fans }, work } = shown({}, 2)
    expect(fans[2]!.middle[6]).toBe(fans[2]!.middle[1])
    expect(work.show().facts.map(({ values }) => values.day!.value)).toEqual([0.05, 0.05])
  })

  it('plays no more than it says', () => {
    const { work } = shown()
    expect(() => work.addNext()).toThrow('140')
  }, 20_000)
})
