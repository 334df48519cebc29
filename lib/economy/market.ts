/**
 * A constant-product pool: `base` tokens against `quote` money. Without fees base × quote stays what it is; a fee is left in
 * the pool, so the product grows. Trades change the pool they are given.
 */
export interface Pool {
  base: number
  quote: number
}

/** Money for one more token. 0 if the pool has no tokens, since then nothing is for sale. */
export function price(pool: Pool): number {
  return pool.base > 0 ? pool.quote / pool.base : 0
}

/** Pays `quoteIn` money into the pool and returns the tokens that come out. `fee` is a share of what is paid in, in [0, 1]. */
export function buy(pool: Pool, quoteIn: number, fee: number): number {
  const out = swapped(pool.quote, pool.base, quoteIn, fee)
  pool.quote += quoteIn
  pool.base -= out
  return out
}

/** Pays `baseIn` tokens into the pool and returns the money that comes out. */
export function sell(pool: Pool, baseIn: number, fee: number): number {
  const out = swapped(pool.base, pool.quote, baseIn, fee)
  pool.base += baseIn
  pool.quote -= out
  return out
}

/**
 * What a payment of `amount` takes out of the other side, y a (1 - fee) / (x + a (1 - fee)), without trading:
 * never more than what is there. Nothing in, nothing out.
 */
export function swapped(reserveIn: number, reserveOut: number, amount: number, fee: number): number {
  if (!(amount >= 0 && amount < Infinity)) throw new RangeError(`trades are finite and non-negative; got ${amount}`)
  if (!(fee >= 0 && fee <= 1)) throw new RangeError(`a fee is between 0 and 1; got ${fee}`)
  const effective = amount * (1 - fee)
  return effective > 0 ? Math.min(reserveOut, (reserveOut * effective) / (reserveIn + effective)) : 0
}
