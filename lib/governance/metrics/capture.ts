/** What an attacker faces; tokens are whole. */
export interface Siege {
  readonly supply: number
  readonly quorum: number
  readonly attackerOwn: number
  readonly friendlyVotes: number
  readonly expectedOpposition: number
}

/** Market depth: reserves of a constant-product pool, and the price on the spot. */
export interface Market {
  readonly poolTokens: number
  readonly poolMoney: number
  readonly spotPrice: number
}

export interface CaptureCost {
  /** Tokens to buy when nobody else would vote with them, and when each comes from an opponent. */
  readonly tokensFromAbstainers: number
  readonly tokensFromOpponents: number
  readonly shareOfSupply: number
  /** A lower bound: the price does not move. */
  readonly costAtSpot: number
  /** Against the pool, y B / (x - B); undefined if the pool has not so many. */
  readonly costInPool: number | undefined
}

/**
 * The cheapest way to a majority and the quorum, both counted in votes for: B = max(Q - A, O - A + 1, 0) with A the attacker's own and
 * friends' votes. A token bought from an opponent closes the gap by two, so then max(Q - A, ⌊(O - A) / 2⌋ + 1, 0).
 */
export function captureCost({ supply, quorum, attackerOwn, friendlyVotes, expectedOpposition }: Siege, { poolTokens, poolMoney, spotPrice }: Market): CaptureCost {
  const has = attackerOwn + friendlyVotes
  const bought = Math.max(quorum - has, expectedOpposition - has + 1, 0)
  return {
    tokensFromAbstainers: bought,
    tokensFromOpponents: Math.max(quorum - has, Math.floor((expectedOpposition - has) / 2) + 1, 0),
    shareOfSupply: supply > 0 ? bought / supply : 0,
    costAtSpot: bought * spotPrice,
    costInPool: bought < poolTokens ? (poolMoney * bought) / (poolTokens - bought) : undefined,
  }
}

/** Cost over what can be taken; below 1 an attack pays, before the price collapses. Undefined where there is nothing to take. */
export function captureRatio(cost: number, treasury: number): number | undefined {
  return treasury > 0 ? cost / treasury : undefined
}

/** Days until so many tokens are bought at that share of the daily volume; undefined if never. */
export function buyingDays(tokens: number, dailyVolume: number, share: number): number | undefined {
  if (tokens <= 0) return 0
  return dailyVolume * share > 0 ? tokens / (dailyVolume * share) : undefined
}

/** Cost of borrowing power over the block at which it is read. */
export function borrowingCost(money: number, dailyRate: number, days: number): number {
  return money * dailyRate * days
}
