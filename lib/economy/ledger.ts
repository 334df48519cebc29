/** Accounts by index, and every amount that went from one to another. */
export interface Book {
  readonly accounts: readonly string[]
  /** Index of a named account. */
  indexOf(name: string): number
  /** What each account holds. Read it freely; only `post` changes it. */
  readonly balances: Float64Array
  /** Moves an amount, at least 0 and finite, from one account to another. Allocates nothing. */
  post(from: number, to: number, amount: number): void
  /** Everything that went from one account to another so far. */
  flowOf(from: number, to: number): number
  /** Sum of all balances: 0 but for rounding, because nothing comes from nowhere. */
  total(): number
  /** Throws if the books do not balance or if an account that is not a source is overdrawn, beyond rounding. */
  check(): void
}

const ROUNDING = 1e-9 // of what has been moved in all

/**
 * An empty double-entry book. Mechanisms never report totals; they post moves, and totals follow. Only `sources`, such as
 * issuance or the customers' purses, may go below zero: what they have given is what exists elsewhere.
 */
export function createBook(accounts: readonly string[], sources: readonly string[] = []): Book {
  const size = accounts.length
  const balances = new Float64Array(size)
  const flows = new Float64Array(size * size)

  const indexOf = (name: string): number => {
    const index = accounts.indexOf(name)
    if (index < 0) throw new Error(`the book has the accounts ${accounts.join(', ')}; got "${name}"`)
    return index
  }
  const mayOwe = new Set(sources.map(indexOf))

  const total = (): number => balances.reduce((all, balance) => all + balance, 0)

  return {
    accounts,
    balances,
    indexOf,
    total,
    post(from, to, amount) {
      if (!(amount >= 0 && amount < Infinity)) throw new RangeError(`moves are finite and non-negative; got ${amount}`)
      if (!(from >= 0 && from < size && to >= 0 && to < size)) throw new RangeError(`the book has ${size} accounts; got ${from} and ${to}`)
      balances[from]! -= amount
      balances[to]! += amount
      flows[from * size + to]! += amount
    },
    flowOf: (from, to) => flows[from * size + to]!,
    check() {
      const slack = ROUNDING * flows.reduce((all, flow) => all + flow, 0)
      if (!(Math.abs(total()) <= slack)) throw new Error(`all accounts together are zero; got ${total()}`)
      balances.forEach((balance, account) => {
        if (!mayOwe.has(account) && !(balance >= -slack)) throw new Error(`${accounts[account]} cannot owe; got ${balance}`)
      })
    },
  }
}
