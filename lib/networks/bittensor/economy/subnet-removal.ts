export const subnetLimit = 128
/** 120 days, as the chain holds it; the code's default is 1,296,000 blocks. */
export const liveSubnetImmunity = 864_000
export const codeSubnetImmunity = 1_296_000

/** What decides which subnet goes, one entry per subnet without root. */
export interface SubnetAges {
  readonly priceEma: ArrayLike<number>
  readonly registeredAt: ArrayLike<number>
}

/**
 * Index of the subnet that a registration at the limit removes, -1 if all are immune: of those past immunity the one with the
 * lowest price average, of equals the one registered first, of these the first listed.
 */
export function subnetToPrune({ priceEma, registeredAt }: SubnetAges, block: number, immunityBlocks: number): number {
  let candidate = -1
  for (let i = 0; i < priceEma.length; i++) {
    if (block < registeredAt[i]! + immunityBlocks) continue
    const isWorse = candidate < 0 || priceEma[i]! < priceEma[candidate]!
      || (priceEma[i] === priceEma[candidate] && registeredAt[i]! < registeredAt[candidate]!)
    if (isWorse) candidate = i
  }
  return candidate
}

/** What the pool's TAO is divided into when a subnet ends, in rao. */
export interface RemovalPayout {
  /** One entry per holder. */
  readonly holders: readonly bigint[]
  /** The protocol's part, which is recycled. */
  readonly protocol: bigint
}

/**
 * Divides the pool's TAO among holders and protocol by alpha, with the rao left over to the largest remainders, of equals to the
 * first. The protocol's alpha is what the chain has bought and, for younger subnets, the alpha in the pool as well: that is
 * why holders get less than the spot price. Nobody gets anything without alpha. As `staking/remove_stake.rs` @ 14bc6f9.
 */
export function removalPayout(poolTao: bigint, holdings: readonly bigint[], protocolAlpha: bigint): RemovalPayout {
  const parts = protocolAlpha > 0n ? [...holdings, protocolAlpha] : [...holdings]
  const total = parts.reduce((all, part) => all + part, 0n)
  if (total <= 0n) return { holders: holdings.map(() => 0n), protocol: 0n }
  const paid = parts.map((part) => (poolTao * part) / total)
  const left = Number(poolTao - paid.reduce((all, share) => all + share, 0n))
  const byRemainder = parts
    .map((part, i) => ({ i, rest: (poolTao * part) % total, isThere: part > 0n }))
    .filter(({ isThere }) => isThere)
    .sort((a, b) => (a.rest === b.rest ? a.i - b.i : a.rest < b.rest ? 1 : -1))
  for (const { i } of byRemainder.slice(0, left)) paid[i]! += 1n
  return { holders: paid.slice(0, holdings.length), protocol: paid[holdings.length] ?? 0n }
}
