import { log, pow } from '../../core/math'
import { standardDeviation } from '../../core/stats'
import { topShare } from '../../core/inequality'
import type { Play } from '../contract'
import type { RegimesValues } from './params'
import { regimesOf } from './regime'
import { runTogether } from './run'
import { supplyOf } from './token'
import { metricIndex } from './metrics'
import { coin } from './money'
import type { World } from './world'

/** What the model says about the stylised facts, in one play. Month 0 of the model is read as October 2023. */
export interface Observations {
  /** Yearly factor by which the leader's spending on computers grows from the first to the fifth year. */
  readonly spendingGrowth: number
  /** Months by which the open regime lags in October 2025, in spring 2026, and at the end. */
  readonly openLag2025: number
  readonly openLag2026: number
  readonly openLagLate: number
  /** Mean share of holders, and of all coins, that take part in a vote. */
  readonly holdersVoting: number
  readonly supplyVoting: number
  /** Share of the staked coins in the hands of the largest tenth of holders, at the end. */
  readonly topVotes: number
  /** Share of all output of the open regime by the most productive 4 and 5 per cent of those who ever gave something. */
  readonly topOutput4: number
  readonly topOutput5: number
  /** Share of the open regime's contributors whom it pays less than a tenth of what the time would bring elsewhere. */
  readonly unpaidMajority: number
  /** Yearly standard deviation of the token's monthly log returns. */
  readonly tokenVolatility: number
}

const closed = 0
const open = 1
const decentralised = 2
const pointOfOctober2025 = 8
const pointOfSpring2026 = 10
const hardlyPaid = 0.1

/** Plays ten years of months, the three regimes together, and measures. */
export function observe(values: RegimesValues, play: Play): Observations {
  const spending = new Float64Array(121)
  const prices = new Float64Array(121)
  const { trace, worlds } = runTogether({ ...values, tick: 'month' }, regimesOf(values), { ...play, years: 10 }, {
    watch: ({ tick, flow, tokens }) => {
      spending[tick] = flow.compute[closed]!
      prices[tick] = tokens[decentralised]?.price ?? 1
    },
  })
  const world = worlds[0]!
  const lag = trace.rows[metricIndex.lag * 3 + open]!
  const given = world.work.given.subarray(open * world.crowd.size, (open + 1) * world.crowd.size).filter((g) => g > 0)
  const token = world.tokens[decentralised]
  return {
    spendingGrowth: pow(meanOf(spending, 49, 60) / meanOf(spending, 1, 12), 1 / 4),
    openLag2025: lag[pointOfOctober2025]!,
    openLag2026: lag[pointOfSpring2026]!,
    openLagLate: lag.at(-1)!,
    holdersVoting: token && token.turnout.votes > 0 ? token.turnout.holders / token.turnout.votes : 0,
    supplyVoting: token && token.turnout.votes > 0 ? (token.turnout.supply / token.turnout.votes) * stakedShare(world) : 0,
    topVotes: token ? topShare(token.units, 0.1) : 0,
    topOutput4: topShare(given, 0.04),
    topOutput5: topShare(given, 0.05),
    unpaidMajority: hardlyPaidShare(world),
    tokenVolatility: standardDeviation(prices.slice(13).map((price, k) => log(price / prices[12 + k]!))) * Math.sqrt(12),
  }
}

function meanOf(x: Float64Array, from: number, to: number): number {
  let total = 0
  for (let k = from; k <= to; k++) total += x[k]!
  return total / (to - from + 1)
}

function stakedShare({ tokens }: World): number {
  const token = tokens[decentralised]!
  return token.coins.balances[coin.staked]! / supplyOf(token)
}

function hardlyPaidShare({ work, crowd }: World): number {
  let here = 0, unpaid = 0
  for (let i = 0; i < crowd.size; i++) {
    if (work.regime[i] !== open) continue
    here++
    const elsewhere = (crowd.cost[i]! * work.output[i]!) / crowd.skill[i]!
    if (work.output[i]! * work.wage[open]! < hardlyPaid * elsewhere) unpaid++
  }
  return here > 0 ? unpaid / here : 0
}
