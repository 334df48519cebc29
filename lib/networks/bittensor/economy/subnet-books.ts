import { alphaAccount, type Earner, type SubnetState } from './subnet-state'

/** Everything that has been paid to somebody so far, in rao of alpha. */
export function paidTo({ book }: SubnetState, earner: Earner): number {
  return book.flowOf(alphaAccount.pending, alphaAccount[earner])
}

/** Whether a subnet's books, pool and pending pots agree to the rao; throws if they do not. */
export function checkSubnet(subnet: SubnetState): void {
  const { book, pool, pending } = subnet
  book.check()
  const waiting = pending.owner + pending.miners + pending.validators + pending.root
  if (book.balances[alphaAccount.pool] !== pool.alpha)
    throw new Error(`the pool has ${pool.alpha} alpha; the book says ${book.balances[alphaAccount.pool]}`)
  if (book.balances[alphaAccount.pending] !== waiting) throw new Error(`${waiting} alpha wait; the book says ${book.balances[alphaAccount.pending]}`)
}
