import { exp, log, pow } from '../../core/math'
import { normalAt } from '../../core/random'
import { halvingIssuance } from '../../economy/issuance'
import { swapped } from '../../economy/market'
import { cashOf, coin, poolOf, usd, wagesOf } from './money'
import { priceOf, supplyOf, type Token } from './token'
import type { World } from './world'

/**
 * Phase 4: a token's month. The emission is shared out; customers, investors and gamblers buy, suppliers, contributors,
 * holders and the treasury sell, all through one constant-product pool, whose depth is then brought towards its target.
 */
export function trade(world: World, token: Token): void {
  const { values, rates, dollars, flow } = world
  const r = token.regime
  formExpectations(world, token)
  const unbonding = unbondingShare(world, token)
  const work = issue(world, token)

  payFees(world, token, flow.revenue[r]!)
  buy(world, token, usd.investors, flow.investment[r]!)
  buy(world, token, usd.traders, world.climate.speculation * dollars.balances[poolOf(r)]! * exp(token.sentiment) * rates.dt)

  token.coinsPerUnit *= 1 - unbonding
  sell(world, token, coin.staked, usd.holders, token.coins.balances[coin.staked]! * unbonding)
  sell(world, token, coin.outside, usd.traders, token.coins.balances[coin.outside]! * unbonding)
  flow.compute[r] = paySupplier(world, token, usd.computeSuppliers, work * values.computeBudget)
  flow.data[r] = paySupplier(world, token, usd.dataOwners, work * values.dataBudget)
  const labour = Math.max(0, token.coins.balances[coin.unpaid]!)
  sell(world, token, coin.unpaid, wagesOf(r), labour * values.contributorsSell)
  sell(world, token, coin.treasury, cashOf(r), token.coins.balances[coin.treasury]! * rates.treasurySale)
  provideDepth(world, token)
}

/** Expectations follow the price, volatility is remembered, mood is a first-order autoregression. */
function formExpectations({ rates, dollars, tick }: World, token: Token): void {
  const price = priceOf(token, dollars)
  const yearly = Math.abs(log(price / token.price)) * Math.sqrt(12 / rates.dt)
  token.volatility = rates.volatilityMemory * token.volatility + (1 - rates.volatilityMemory) * yearly
  token.price = price
  token.expectedPrice += rates.expectation * (price - token.expectedPrice)
  token.sentiment = rates.moodMemory * token.sentiment + rates.moodNoise * normalAt(token.mood, 0, tick)
}

const calmUnbonding = 0.01
const unbondingPerLog = 0.06
const mostUnbonding = 0.15
const leastFairPrice = 0.05

/** Share of their coins that holders sell this tick: the dearer the coin against its fees, the more. */
function unbondingShare({ climate, flow, rates }: World, token: Token): number {
  const yearlyFees = (12 * flow.revenue[token.regime]!) / rates.dt
  const fair = Math.max(leastFairPrice, (climate.valuation * exp(token.sentiment) * yearlyFees) / Math.max(1, supplyOf(token)))
  const perMonth = Math.min(mostUnbonding, Math.max(0, calmUnbonding + unbondingPerLog * log(token.price / fair)))
  return 1 - pow(1 - perMonth, rates.dt)
}

/** New coins to the treasury, to stakers in proportion, and the rest as pay for work. Returns the pay for work. */
function issue(world: World, token: Token): number {
  const { values, rates, tick, alive } = world
  const { coins } = token
  const emission = alive[token.regime] ? halvingIssuance(values.emission, values.halvingMonths, (tick - 1) * rates.dt, tick * rates.dt) : 0
  const owners = emission * values.ownersShare
  const stakers = (emission - owners) * token.stakersShare
  const staked = coins.balances[coin.staked]!
  token.emission = emission
  if (staked > 0) token.coinsPerUnit *= 1 + stakers / staked
  coins.post(coin.issuance, coin.treasury, owners)
  coins.post(coin.issuance, staked > 0 ? coin.staked : coin.treasury, stakers)
  coins.post(coin.issuance, coin.unpaid, emission - owners - stakers)
  return emission - owners - stakers
}

/** Customers pay in coins bought from the pool; a part is burned, the rest goes to the treasury. */
function payFees(world: World, token: Token, amount: number): void {
  const bought = quote(world, token, amount)
  world.dollars.post(usd.customers, poolOf(token.regime), amount)
  token.coins.post(coin.pool, coin.burned, bought * world.values.feeBurn)
  token.coins.post(coin.pool, coin.treasury, bought - bought * world.values.feeBurn)
}

function buy(world: World, token: Token, payer: number, amount: number): void {
  const bought = quote(world, token, amount)
  world.dollars.post(payer, poolOf(token.regime), amount)
  token.coins.post(coin.pool, coin.outside, bought)
}

/** Coins that `amount` dollars buy from the pool. */
function quote({ dollars, values }: World, token: Token, amount: number): number {
  return swapped(dollars.balances[poolOf(token.regime)]!, token.coins.balances[coin.pool]!, amount, values.poolFee)
}

/** Sells coins of account `from` into the pool for dollars to `payee`; returns the dollars. */
function sell({ dollars, values }: World, token: Token, from: number, payee: number, amount: number): number {
  const proceeds = swapped(token.coins.balances[coin.pool]!, dollars.balances[poolOf(token.regime)]!, amount, values.poolFee)
  token.coins.post(from, coin.pool, amount)
  dollars.post(poolOf(token.regime), payee, proceeds)
  return proceeds
}

/** Suppliers are paid in coins and sell most of them; impostors take their part. Returns dollars of real supply. */
function paySupplier(world: World, token: Token, payee: number, amount: number): number {
  const sold = amount * world.values.suppliersSell
  const proceeds = sell(world, token, coin.unpaid, payee, sold)
  token.coins.post(coin.unpaid, coin.outside, amount - sold)
  const faked = proceeds * world.faked[token.regime]!
  world.dollars.post(payee, usd.impostors, faked)
  return proceeds - faked
}

/** At most this part of what outside holders own goes into the pool in one tick. */
const mostProvided = 0.5

/** Liquidity providers add or withdraw both sides at the going price, half-way to the target depth each month. */
function provideDepth({ dollars, rates, values }: World, token: Token): void {
  const { coins } = token
  const price = priceOf(token, dollars)
  const change = rates.poolDepth * (values.poolDepth * supplyOf(token) - coins.balances[coin.pool]!)
  if (change >= 0) {
    const added = Math.min(change, coins.balances[coin.outside]! * mostProvided)
    coins.post(coin.outside, coin.pool, added)
    dollars.post(usd.traders, poolOf(token.regime), added * price)
  } else {
    coins.post(coin.pool, coin.outside, -change)
    dollars.post(poolOf(token.regime), usd.traders, -change * price)
  }
}

/** Outside holders sell until the price has fallen by `size`, or until they have nothing left. */
export function dumpOutside(world: World, token: Token, size: number): void {
  const { balances } = token.coins
  const wanted = balances[coin.pool]! * (1 / Math.sqrt(1 - size) - 1)
  sell(world, token, coin.outside, usd.traders, Math.min(wanted, balances[coin.outside]!))
}
