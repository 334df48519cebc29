import { gini } from '../core/inequality'
import { quantile } from '../core/quantile'
import { fork, streamOf } from '../core/random'
import { sum } from '../core/vector'
import { createLedger, type Reason } from '../economy/contributor-ledger'
import { defaultsOf } from '../core/param'
import type { AnyNetwork } from '../networks/contract'

/** A share over runs: 5, 50 and 95 per cent. */
export interface Spread {
  readonly low: number
  readonly middle: number
  readonly high: number
}

/** Where a network's tokens went, in the few words that all networks share. */
export interface Payments {
  /** Part of everything paid to anybody, by reason. Reasons that never occurred are left out. */
  readonly byReason: Readonly<Partial<Record<Reason, Spread>>>
  /** Part of what was issued or paid in by customers that was destroyed. */
  readonly burned: Spread
  /** Gini coefficient of what the participants received. */
  readonly inequality: Spread
}

const reasons: readonly Reason[] = ['incentive', 'dividend', 'fee', 'bonus', 'protocol']

/** Plays a network with its usual parameters and adds up its books. Runs differ in chance only. */
export function paymentsOf(network: AnyNetwork, seed: number, epochs: number, runs: number): Payments {
  const totals = Array.from({ length: runs }, (_, replicate) => bookedIn(network, seed, epochs, replicate))
  const paid = (reason: Reason) => totals.map(({ byReason, all }) => (all > 0 ? byReason[reason]! / all : 0))
  const occurring = reasons.filter((reason) => totals.some(({ byReason }) => byReason[reason]! > 0))
  return {
    byReason: Object.fromEntries(occurring.map((reason) => [reason, spreadOf(paid(reason))])),
    burned: spreadOf(totals.map(({ burned, income }) => (income > 0 ? burned / income : 0))),
    inequality: spreadOf(totals.map(({ inequality }) => inequality)),
  }
}

function bookedIn(network: AnyNetwork, seed: number, epochs: number, replicate: number) {
  const mechanism = network.start(defaultsOf(network.params), fork(streamOf(seed, network.id), replicate))
  const ledger = createLedger(mechanism.size)
  const received = new Float64Array(mechanism.size)
  const byReason = Object.fromEntries(reasons.map((reason) => [reason, 0])) as Record<string, number>
  for (let epoch = 0; epoch < epochs; epoch++) {
    ledger.beginEpoch()
    mechanism.epoch(ledger)
    for (const [reason, column] of Object.entries(ledger.received)) {
      byReason[reason]! += sum(column)
      for (let i = 0; i < received.length; i++) received[i]! += column[i]!
    }
  }
  const { issuance, customers, burned } = ledger.system
  return { byReason, all: sum(received), burned, income: -issuance - Math.min(0, customers), inequality: gini(received) }
}

function spreadOf(values: readonly number[]): Spread {
  return { low: quantile(values, 0.05), middle: quantile(values, 0.5), high: quantile(values, 0.95) }
}
