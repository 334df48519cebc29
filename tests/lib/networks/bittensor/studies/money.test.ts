import { describe, expect, it } from 'vitest'
import { defaultsOf } from '../../../../../lib/core/param'
import { sum } from '../../../../../lib/core/vector'
import { checkDtao } from '../../../../../lib/networks/bittensor/economy/dtao'
import { liveSnapshot } from '../../../../../lib/networks/bittensor/economy/live-snapshot'
import { money } from '../../../../../lib/networks/bittensor/studies/money'
import { MoneyYear, receivers, weeks, type MoneySetting } from '../../../../../lib/networks/bittensor/studies/money-year'
import { expectClose } from '../../../../support/close'

type Values = Parameters<typeof money.begin>[0]

const usual = defaultsOf(money.params)
const selling = { ownerSells: 0.6, minersSell: 0.6, validatorsSell: 0.6, rootSells: false }
const quiet: MoneySetting = { netuid: 1, rule: 'gateByRank', isRecycled: false, ...selling, demand: 0, demandElsewhere: 0 }

function begun(over: Partial<Values> = {}, pieces = 4) {
  const work = money.begin({ ...usual, ...over }, 1, '')
  while (work.done < pieces) work.addNext()
  return work
}

function factsOf(over: Partial<Values> = {}, pieces = 4) {
  return Object.fromEntries(begun(over, pieces).show().facts.map(({ key, values }) => [key.split('.facts.')[1]!, values]))
}

function lines(over: Partial<Values>, pieces = 4) {
  const { chart } = begun(over, pieces).show()
  if (chart.kind !== 'lines') throw new Error('lines are expected')
  return Object.fromEntries(chart.lines.map(({ key, values }) => [key.split('.').at(-1)!, values]))
}

function played(setting: MoneySetting, count: number): MoneyYear {
  const year = new MoneyYear(setting)
  for (let week = 0; week < count; week++) year.playWeek()
  return year
}

describe('a year of one subnet among all', () => {
  it('keeps every book balanced', () => {
    const year = played({ ...quiet, demand: 50, demandElsewhere: -500, isRecycled: true, withheld: 0.5, rootSells: true }, 12)
    checkDtao(year.dtao)
    expect(year.week).toBe(12)
  })

  it('divides a subnet’s alpha as the chain does: 18 % to the owner, 41 % to the miners’ side', () => {
    const { owner, miners, withheld } = factsOf({ subnet: 'sn64' }).parts!
    expectClose(owner!.value, 0.18, { abs: 1e-3 })
    expectClose(miners!.value + withheld!.value, 0.41, { abs: 1e-3 })
  })

  it('sums to one over all receivers', () => {
    const { worth, ...shares } = factsOf().parts!
    expect(worth!.value).toBeGreaterThan(0)
    expectClose(Object.values(shares).reduce((all, { value }) => all + value, 0), 1, { abs: 1e-12 })
    expect(Object.keys(shares)).toEqual([...receivers])
  })

  it('fills the pool by what the chain and outsiders bring less what is sold', () => {
    const { chain, change, pool } = played({ ...quiet, demand: 20 }, 3).weeks
    const { chain: perDay, outside, sold } = lines({ shown: 'pool', demand: 20 }, 3)
    expectClose(7 * (perDay![2]! + outside![2]! - sold![2]!), change[1]!, { rel: 1e-9 })
    expectClose(change[1]!, pool[1]! - pool[0]!, { rel: 1e-6 })
    expectClose(7 * perDay![0]!, chain[0]!, { rel: 1e-12 })
  })

  it('draws the weeks to come like the last one known', () => {
    const { miners } = lines({}, 2)
    expect(miners).toHaveLength(weeks + 1)
    expect(new Set(miners!.slice(2)).size).toBe(1)
  })

  it('adds up what was paid per day', () => {
    const [worth, total] = [lines({}, 3).owner!, lines({ shown: 'total' }, 3).owner!]
    expect(total[0]).toBe(0)
    expectClose(total[3]!, 7 * sum(worth.slice(1, 4)), { rel: 1e-12 })
  })

  it('gives a subnet that withholds less under the gate, and about as much under the price rule', () => {
    const first = (over: Partial<Values>) => factsOf(over, 1).chain!.first!.value
    expect(first({ withheld: 'half' })).toBeLessThan(0.5 * first({ withheld: 'none' }))
    expectClose(first({ rule: 'price', withheld: 'half' }), first({ rule: 'price', withheld: 'none' }), { rel: 0.005 })
  })

  it('leaves TAO lying under the flow rules while nobody buys, and hands all of it out under the others', () => {
    for (const rule of money.params.rule.options) expect(factsOf({ rule }, 1).unissued !== undefined).toBe(rule === 'taoFlow' || rule === 'netTaoFlow')
    expect(factsOf({ rule: 'taoFlow' }, 1).unissued!.tao!.value).toBeCloseTo(25_200, 6)
    expect(factsOf({ rule: 'taoFlow', demand: 200 }, 1).unissued!.tao!.value).toBeLessThan(12_600)
  })

  it('has no pay for root once the price averages come to less than 1 TAO', () => {
    const { rootUnpaid, dtao } = played({ ...quiet, ownerSells: 1, minersSell: 1, validatorsSell: 1 }, 12)
    expect(rootUnpaid).toBeGreaterThan(0)
    expect(dtao.subnets.reduce((all, { priceEma }) => all + priceEma, 0)).toBeLessThan(1)
    expect(factsOf()['root.paid']).toBeDefined()
  })

  it('halves issue in January 2030, later if part of it is recycled', () => {
    const [all, part] = [factsOf({}, 1)['halving.all']!.date!.value, factsOf({ recycledIssue: 0.5 }, 1)['halving.recycled']!.date!.value]
    expect(new Date(all).toISOString().slice(0, 7)).toBe('2030-01')
    expectClose(part - Date.UTC(2026, 6, 31), 2 * (all - Date.UTC(2026, 6, 31)), { rel: 1e-6 })
  })

  it('has a digest of the whole year only', () => {
    expect(() => begun({}, 3).digest()).toThrow('3 are played')
    const complete = begun({}, weeks)
    expect(complete.digest()).toMatch(/^[0-9a-f]{8}$/)
    expect(() => complete.addNext()).toThrow('are played')
  })
})

describe('what the words beside the settings say', () => {
  it.each([['sn64', 485], ['sn107', 342], ['sn1', 16], ['sn56', 11], ['sn50', 5], ['sn8', 0]] as const)('%s got %i TAO on the recorded day', (subnet, tao) => {
    expect(Math.round(factsOf({ subnet }, 1).chain!.recorded!.value)).toBe(tao)
  })

  it('the one said to be the largest is, and those said to withhold do', () => {
    expect(liveSnapshot.netuid[liveSnapshot.rao.indexOf(Math.max(...liveSnapshot.rao))]).toBe(64)
    const recorded = (subnet: Values['subnet']) => factsOf({ subnet }, 1)['withheld.burned']!.recorded!.value
    expect([recorded('sn56'), recorded('sn8')].map((share) => Math.round(100 * share))).toEqual([64, 100])
  })

  // record: pools 2.03 to 1.983 million TAO, sum of prices 1.298 to 1.185, August to October 2026
  it('selling 60 % of everything shrinks pools by 1.7 % and prices by 12 % in nine weeks', () => {
    const pools = ({ dtao }: MoneyYear) => dtao.subnets.reduce((all, { pool }) => all + pool.tao, 0)
    const prices = ({ dtao }: MoneyYear) => dtao.subnets.reduce((all, { priceEma }) => all + priceEma, 0)
    const [before, after] = [new MoneyYear(quiet), played(quiet, 9)]
    expect([pools(after) / pools(before) - 1, prices(after) / prices(before) - 1].map((change) => Math.round(1000 * change))).toEqual([-17, -117])
    expect([1.983 / 2.03 - 1, 1.185 / 1.298 - 1].map((change) => Math.round(1000 * change))).toEqual([-23, -87])
  })
})
