import { cashOf, usd } from './money'
import { trade } from './trade'
import type { World } from './world'

const spentOfIncome = 0.85

/**
 * Phases 3 to 5: outside money by one rule for all, the tokens of those who have one, and what each regime can spend.
 * A regime that pays in cash gets revenue and investment as cash; one with a token gets them as demand for its coin.
 */
export function finance(world: World): void {
  const { regimes, dollars, flow } = world
  for (let r = 0; r < regimes.length; r++) {
    const before = dollars.balances[cashOf(r)]!
    flow.compute[r] = 0
    flow.data[r] = 0
    dollars.post(usd.donors, cashOf(r), flow.donations[r]!)
    const token = world.tokens[r]
    if (token) trade(world, token)
    else {
      dollars.post(usd.customers, cashOf(r), flow.revenue[r]!)
      dollars.post(usd.investors, cashOf(r), flow.investment[r]!)
    }
    spend(world, r, dollars.balances[cashOf(r)]! - before)
  }
}

/** Most of this tick's income and a slice of the savings; overhead first, the rest in fixed shares. Labour waits for takers. */
function spend({ values, rates, regimes, dollars, flow, alive }: World, r: number, income: number): void {
  const cash = dollars.balances[cashOf(r)]!
  const spending = alive[r] ? Math.max(0, Math.min(cash, spentOfIncome * income + cash * rates.runway)) : 0
  const net = spending * (1 - regimes[r]!.overhead)
  const compute = net * values.computeBudget
  const data = net * values.dataBudget
  dollars.post(cashOf(r), usd.otherSuppliers, spending - net)
  dollars.post(cashOf(r), usd.computeSuppliers, compute)
  dollars.post(cashOf(r), usd.dataOwners, data)
  flow.compute[r] = flow.compute[r]! + compute
  flow.data[r] = flow.data[r]! + data
  flow.labour[r] = net - compute - data
}
