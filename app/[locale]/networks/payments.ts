import { paymentsOf, type Payments } from '@/lib/experiments/payments'
import type { AnyNetwork } from '@/lib/networks/contract'
import { networks } from '@/lib/networks/registry'

/** Length and number of the plays that are compared. */
export const comparison = { epochs: 100, runs: 40 } as const

let known: readonly ComparedPayments[] | undefined

export interface ComparedPayments {
  readonly network: AnyNetwork
  readonly payments: Payments
}

/** Where every network's tokens go by default; the same for every language, so computed once. */
export function comparedPayments(): readonly ComparedPayments[] {
  return known ??= networks.map((network) => ({ network, payments: paymentsOf(network, 1, comparison.epochs, comparison.runs) }))
}
