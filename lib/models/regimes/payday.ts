import { cashOf, coin, usd, wagesOf } from './money'
import type { World } from './world'

/** What a month of work seems to bring, per regime: cash now, and kept coins at their expected price less a discount for risk. */
export function feltPay({ dollars, flow, tokens, values, faked }: World, felt: Float64Array): Float64Array {
  for (let r = 0; r < felt.length; r++) {
    const token = tokens[r]
    const kept = token ? Math.max(0, token.coins.balances[coin.unpaid]!) * token.expectedPrice * Math.max(0, 1 - values.risk * token.volatility) : 0
    felt[r] = (flow.labour[r]! + dollars.balances[wagesOf(r)]! + kept) * (1 - faked[r]!)
  }
  return felt
}

/** Hands out wages and coins in proportion to output. Impostors take their part; where nobody worked, nothing is paid. */
export function pay(world: World): void {
  for (let r = 0; r < world.regimes.length; r++) {
    if (world.work.total[r]! > 0) payWorkers(world, r)
    else keepWages(world, r)
  }
  world.work.ticks++
}

function payWorkers({ dollars, flow, tokens, faked, work, crowd }: World, r: number): void {
  const impostors = faked[r]!
  const wages = Math.max(0, dollars.balances[wagesOf(r)]!)
  const cash = flow.labour[r]! * (1 - impostors)
  const sold = wages * (1 - impostors)
  dollars.post(cashOf(r), usd.contributors, cash)
  dollars.post(cashOf(r), usd.impostors, flow.labour[r]! - cash)
  dollars.post(wagesOf(r), usd.contributors, sold)
  dollars.post(wagesOf(r), usd.impostors, wages - sold)
  work.wage[r] = (cash + sold) / (crowd.weight * work.total[r]!)
  work.wages[r]! += work.wage[r]!
  flow.paid[r]! += cash + sold
  const token = tokens[r]
  if (!token) return
  const unpaid = Math.max(0, token.coins.balances[coin.unpaid]!)
  const kept = unpaid * (1 - impostors)
  token.coins.post(coin.unpaid, coin.staked, kept)
  token.coins.post(coin.unpaid, coin.outside, unpaid - kept)
  work.units[r]! += kept / work.total[r]! / token.coinsPerUnit
}

function keepWages({ dollars, tokens }: World, r: number): void {
  dollars.post(wagesOf(r), cashOf(r), Math.max(0, dollars.balances[wagesOf(r)]!))
  const token = tokens[r]
  if (token) token.coins.post(coin.unpaid, coin.treasury, Math.max(0, token.coins.balances[coin.unpaid]!))
}
