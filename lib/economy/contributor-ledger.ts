import { sum, type Vector } from '../core/vector'

/** Where tokens can be, besides with contributors. `issuance` and `customers` are sources: they go below zero. */
export const systemAccounts = ['issuance', 'customers', 'treasury', 'burned'] as const
export type SystemAccount = (typeof systemAccounts)[number]

/** Why tokens moved. The same few words for every network, so that networks can be compared. */
export type Reason = 'incentive' | 'dividend' | 'fee' | 'bonus' | 'slash' | 'protocol'

/**
 * The double-entry book of a network: one column of contributors beside a few system accounts, so that a whole epoch's
 * payments are one move. All accounts together are zero at all times.
 */
export interface Ledger {
  readonly system: Readonly<Record<SystemAccount, number>>
  /** Tokens contributor i holds beyond what they started with. */
  readonly holdings: Vector
  /** `received[reason][i]`: paid to contributor i since the epoch began. Reasons that never occurred are left out. */
  readonly received: Readonly<Partial<Record<Reason, Vector>>>
  /** `given[reason][i]`: taken from contributor i since the epoch began. */
  readonly given: Readonly<Partial<Record<Reason, Vector>>>
  /** Pays `to[i]` to every contributor i. */
  pay(reason: Reason, from: SystemAccount, to: Vector): void
  /** Takes `from[i]` from every contributor i. */
  take(reason: Reason, from: Vector, to: SystemAccount): void
  move(reason: Reason, from: SystemAccount, to: SystemAccount, amount: number): void
  /** Empties `received` and `given`. Balances stay. */
  beginEpoch(): void
  /** Sum over all accounts: 0 but for rounding. */
  total(): number
}

export function createLedger(size: number): Ledger {
  const system: Record<SystemAccount, number> = { issuance: 0, customers: 0, treasury: 0, burned: 0 }
  const holdings = new Float64Array(size)
  const received: Partial<Record<Reason, Vector>> = {}
  const given: Partial<Record<Reason, Vector>> = {}

  /** Checked as a whole before anything moves, so that a refused move leaves the books as they were. */
  const checkColumn = (amounts: Vector): void => {
    if (amounts.length !== size) throw new RangeError(`the ledger has ${size} contributors; got ${amounts.length} amounts`)
    amounts.forEach(checkAmount)
  }

  return {
    system,
    holdings,
    received,
    given,
    pay(reason, from, to) {
      checkColumn(to)
      addTo((received[reason] ??= new Float64Array(size)), to)
      addTo(holdings, to)
      system[from] -= sum(to)
    },
    take(reason, from, to) {
      checkColumn(from)
      addTo((given[reason] ??= new Float64Array(size)), from)
      for (let i = 0; i < size; i++) holdings[i]! -= from[i]!
      system[to] += sum(from)
    },
    move(_reason, from, to, amount) {
      checkAmount(amount)
      system[from] -= amount
      system[to] += amount
    },
    beginEpoch() {
      for (const column of [...Object.values(received), ...Object.values(given)]) column.fill(0)
    },
    total: () => sum(holdings) + systemAccounts.reduce((all, account) => all + system[account], 0),
  }
}

function checkAmount(amount: number): void {
  if (!(amount >= 0 && amount < Infinity)) throw new RangeError(`moves are finite and non-negative; got ${amount}`)
}

function addTo(column: Vector, amounts: Vector): void {
  for (let i = 0; i < column.length; i++) column[i]! += amounts[i]!
}
