import type { Fact } from '../../../core/chart'
import { sum } from '../../../core/vector'
import { halvingsAhead } from '../economy/issuance'
import { liveSnapshot as snapshot } from '../economy/live-snapshot'
import { poolPrice, swapAlphaIn, type WeightedPool } from '../economy/pool'
import { blocksPerDay, raoPerTao } from '../economy/rao'
import { receivers, type MoneyYear } from './money-year'
import { dateAfter, recordedIssuance } from './recorded-day'

const folder = 'networks.bittensor.studies.money.facts'
const daysPerWeek = 7
/** Worth of the sale that shows how deep a pool is. */
const testSaleTao = 100
/** Less TAO is rounding. */
const noticeableTao = 0.005

const noticed = (tao: number) => (tao >= noticeableTao ? tao : 0)
const bare = (value: number) => ({ value, unit: 'none' }) as const
const part = (value: number) => ({ value, unit: 'fraction' }) as const
const perDay = (tao: number) => ({ value: noticed(tao / daysPerWeek), unit: 'taoPerDay' }) as const

/** What the weeks played so far come to. `demand` is what outsiders bring per day; `recycledIssue` the share of new TAO taken back. */
export function moneyFacts(year: MoneyYear, demand: number, recycledIssue: number): Fact[] {
  return [
    ...courseFacts(year), partsFact(year), flowFact(year, demand), withheldFact(year), rootFact(year), ...unissuedFact(year), halvingFact(recycledIssue),
  ]
}

function courseFacts({ week, weeks, startPrice, startPool, subnet }: MoneyYear): Fact[] {
  const [price, pool] = [weeks.price[week - 1]!, weeks.pool[week - 1]!]
  const recorded = (snapshot.rao[snapshot.netuid.indexOf(subnet.netuid)]! * blocksPerDay) / raoPerTao
  return [
    {
      key: `${folder}.chain`,
      values: { recorded: { value: noticed(recorded), unit: 'taoPerDay' }, first: perDay(weeks.chain[0]!), last: perDay(weeks.chain[week - 1]!), week: bare(week) },
    },
    { key: `${folder}.price`, values: { before: bare(startPrice), after: bare(price), change: { value: price / startPrice - 1, unit: 'change' } } },
    { key: `${folder}.pool`, values: { before: bare(startPool), after: bare(pool), sale: bare(testSaleTao), fall: part(fallAfterSale(subnet.pool)) } },
  ]
}

/** By how much a sale without fee lowers the price. */
function fallAfterSale(pool: WeightedPool): number {
  const tried = { ...pool }
  swapAlphaIn(tried, Math.floor((testSaleTao * raoPerTao) / poolPrice(pool)))
  return 1 - poolPrice(tried) / poolPrice(pool)
}

function partsFact({ weeks: { worth } }: MoneyYear): Fact {
  const all = receivers.reduce((total, who) => total + sum(worth[who]), 0)
  const shares = receivers.map((who) => [who, part(all > 0 ? sum(worth[who]) / all : 0)] as const)
  return { key: `${folder}.parts`, values: { worth: bare(all), ...Object.fromEntries(shares) } }
}

function flowFact({ week, weeks: { chain, change } }: MoneyYear, demand: number): Fact {
  const outside = demand * daysPerWeek * week
  const sold = Math.max(0, sum(chain) + outside - sum(change))
  const values = { chain: bare(noticed(sum(chain))), sold: bare(noticed(sold)) }
  if (outside === 0) return { key: `${folder}.flow.alone`, values }
  if (outside > 0) return { key: `${folder}.flow.bought`, values: { ...values, outside: bare(outside) } }
  return { key: `${folder}.flow.left`, values: { chain: values.chain, outside: bare(-outside), all: bare(noticed(sum(chain) - sum(change))) } }
}

function withheldFact({ subnet }: MoneyYear): Fact {
  const { isRecycled, minerBurned } = subnet.behaviour
  const recorded = snapshot.minerBurned[snapshot.netuid.indexOf(subnet.netuid)]!
  return { key: `${folder}.withheld.${isRecycled ? 'recycled' : 'burned'}`, values: { recorded: part(recorded), share: part(minerBurned) } }
}

function rootFact({ rootUnpaid, dtao }: MoneyYear): Fact {
  const prices = { value: dtao.subnets.reduce((all, { priceEma }) => all + priceEma, 0), unit: 'none' } as const
  if (rootUnpaid === 0) return { key: `${folder}.root.paid`, values: { prices } }
  return { key: `${folder}.root.unpaid`, values: { week: bare(rootUnpaid), prices } }
}

function unissuedFact({ week, weeks: { unissued } }: MoneyYear): Fact[] {
  const weeksWithout = unissued.subarray(0, week).reduce((count, tao) => count + (tao > noticeableTao ? 1 : 0), 0)
  return weeksWithout > 0 ? [{ key: `${folder}.unissued`, values: { tao: bare(sum(unissued)), weeks: bare(weeksWithout), of: bare(week) } }] : []
}

function halvingFact(recycledIssue: number): Fact {
  const issued = Number(recordedIssuance) / raoPerTao
  const [next] = halvingsAhead(recordedIssuance, recycledIssue, 1)
  if (!next) throw new Error('part of the issue is left, so the next halving comes')
  const values = { issued: bare(issued), date: bare(dateAfter(next.blocks)) }
  if (recycledIssue === 0) return { key: `${folder}.halving.all`, values }
  return { key: `${folder}.halving.recycled`, values: { ...values, share: { value: recycledIssue, unit: 'wholePercent' } } }
}
