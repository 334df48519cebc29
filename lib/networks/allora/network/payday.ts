import { sum, type Vector } from '../../../core/vector'
import type { Ledger } from '../../../economy/contributor-ledger'
import type { TopicSettings } from '../play/settings'
import type { Topic } from '../play/state'
import { ledgerSize } from './membership'

/**
 * Books an epoch of the topic. Customers' fees go to the treasury, which pays participants; only what it lacks is newly issued, as the
 * chain's ecosystem account does it.
 */
export class Payday {
  /** Tokens of the epoch, by account. */
  readonly incentives: Vector
  readonly dividends: Vector
  private isFirst = true

  constructor(private readonly settings: TopicSettings) {
    this.incentives = new Float64Array(ledgerSize(settings))
    this.dividends = new Float64Array(ledgerSize(settings))
  }

  pay(ledger: Ledger, { inferers, forecasters, reputers }: Topic): void {
    const { incentives, dividends, settings: { market: { feesAtStart, feesPerEpoch } } } = this
    incentives.set(inferers.rewards)
    incentives.set(forecasters.rewards, inferers.candidates)
    dividends.set(reputers.rewards, inferers.candidates + forecasters.candidates)
    ledger.move('fee', 'customers', 'treasury', feesPerEpoch + (this.isFirst ? feesAtStart : 0))
    this.isFirst = false
    ledger.move('protocol', 'issuance', 'treasury', Math.max(0, sum(incentives) + sum(dividends) - ledger.system.treasury))
    ledger.pay('incentive', 'treasury', incentives)
    ledger.pay('dividend', 'treasury', dividends)
  }
}
