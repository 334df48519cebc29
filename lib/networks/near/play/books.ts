import type { Ledger } from '../../../economy/contributor-ledger'
import { yoctoToNear } from '../yocto'
import { setOf, type Chain } from './chain'

/** Accounts of a chain's ledger: operators first, then the delegators of each pool, then the developers of contracts. */
export function accountsOf(validators: number): { readonly size: number; readonly delegators: number; readonly contracts: number } {
  return { size: 2 * validators + 1, delegators: validators, contracts: 2 * validators }
}

/**
 * Posts an epoch's moves in NEAR. Inside a pool its reward is divided in doubles: the fee first, the rest by what the operator and delegators
 * have staked there, and all of it stays staked.
 */
export class ChainBooks {
  /** Operator's own share of what its pool stakes. */
  readonly ownShare: Float64Array
  private readonly own: Float64Array
  private readonly fees: Float64Array
  private readonly dividends: Float64Array
  private readonly developers: Float64Array

  constructor({ validators, behaviour }: Chain['settings']) {
    const { size } = accountsOf(validators)
    const column = () => new Float64Array(size)
    this.ownShare = new Float64Array(validators).fill(behaviour.ownStake)
    this.own = column()
    this.fees = column()
    this.dividends = column()
    this.developers = column()
  }

  /** Call once after each epoch played. */
  post(ledger: Ledger, chain: Chain): void {
    this.divide(chain)
    ledger.move('protocol', 'issuance', 'treasury', yoctoToNear(chain.toTreasury))
    ledger.pay('incentive', 'issuance', this.own)
    ledger.pay('fee', 'issuance', this.fees)
    ledger.pay('dividend', 'issuance', this.dividends)
    ledger.move('protocol', 'customers', 'burned', yoctoToNear(chain.gasBurnt))
    this.developers[accountsOf(chain.settings.validators).contracts] = yoctoToNear(chain.gasToContracts)
    ledger.pay('bonus', 'customers', this.developers)
  }

  private divide(chain: Chain): void {
    const { paid, settings: { validators, behaviour: { poolFee } } } = chain
    const { near } = setOf(chain, chain.epoch) // the reward is added to this set's stakes in the next one
    for (let i = 0; i < validators; i++) {
      const reward = paid[i]!
      const fee = reward * poolFee
      const own = (reward - fee) * this.ownShare[i]!
      this.fees[i] = fee
      this.own[i] = own
      this.dividends[validators + i] = reward - fee - own
      if (reward > 0) this.ownShare[i] = (near[i]! * this.ownShare[i]! + own + fee) / (near[i]! + reward)
    }
  }
}
