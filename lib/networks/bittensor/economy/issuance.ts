import { raoPerTao, supplyCapRao } from './rao'

/**
 * New rao per block when `issuance` rao exist: 1e9 >> h, where h is how often what is left to issue has been halved since the
 * start, ⌊log₂(cap / left)⌋. The same curve holds for TAO and, on its own issuance, for each subnet's alpha. 0 at the cap.
 * Whole numbers, because doubles misjudge the thresholds by some rao. As subtensor `block_emission.rs` @ 14bc6f9.
 */
export function raoPerBlock(issuance: bigint): number {
  const left = supplyCapRao - issuance
  if (left <= 0n) return 0
  let halvings = 0
  while (left << BigInt(halvings + 1) <= supplyCapRao) halvings++
  return halvedRate(halvings)
}

/** {@link raoPerBlock} in doubles, for loops: right but for 2 rao around a threshold. */
export function raoPerBlockNear(issuance: number): number {
  const cap = Number(supplyCapRao)
  const left = cap - issuance
  if (!(left > 0)) return 0
  let halvings = 0
  for (let doubled = 2 * left; doubled <= cap; doubled *= 2) halvings++
  return halvedRate(halvings)
}

function halvedRate(halvings: number): number {
  let rate = raoPerTao
  for (let h = 0; h < halvings; h++) rate = Math.floor(rate / 2)
  return rate
}

/** Issuance from which on the rate has been halved `halvings` times: the cap less what then is left, rounded up. */
export function halvingThreshold(halvings: number): bigint {
  return supplyCapRao - (supplyCapRao >> BigInt(halvings))
}

/** The rate changes here. */
export interface Halving {
  /** Blocks from now until the first block with the new rate. */
  readonly blocks: number
  readonly issuance: bigint
  readonly raoPerBlock: number
}

/**
 * The halvings ahead when a share in [0, 1] of every block's issue is recycled, that is taken back out of issuance; burning
 * would not lower issuance. Nobody gets past a threshold if everything is recycled. At most `count` of them.
 */
export function halvingsAhead(issuance: bigint, recycledShare = 0, count = 8): Halving[] {
  const ahead: Halving[] = []
  let blocks = 0
  let issued = issuance
  while (ahead.length < count) {
    const rate = raoPerBlock(issued)
    const net = BigInt(netRate(rate, recycledShare))
    if (net <= 0n) break
    const needed = blocksTo(nextThreshold(issued), issued, net)
    issued += needed * net
    blocks += Number(needed)
    ahead.push({ blocks, issuance: issued, raoPerBlock: raoPerBlock(issued) })
  }
  return ahead
}

/** Issuance after so many more blocks, to the rao. */
export function issuanceAfter(issuance: bigint, blocks: number, recycledShare = 0): bigint {
  let issued = issuance
  let left = BigInt(Math.max(0, Math.floor(blocks)))
  while (left > 0n) {
    const net = BigInt(netRate(raoPerBlock(issued), recycledShare))
    if (net <= 0n) break
    const needed = blocksTo(nextThreshold(issued), issued, net)
    const now = needed < left ? needed : left
    issued += now * net
    left -= now
  }
  return issued
}

function netRate(rate: number, recycledShare: number): number {
  return rate - Math.floor(rate * Math.min(1, Math.max(0, recycledShare)))
}

function nextThreshold(issuance: bigint): bigint {
  const left = supplyCapRao - issuance
  let halvings = 1
  while (left << BigInt(halvings) <= supplyCapRao) halvings++
  return halvingThreshold(halvings)
}

/** Blocks until issuance reaches the threshold, at least one. */
function blocksTo(threshold: bigint, issuance: bigint, net: bigint): bigint {
  const blocks = (threshold - issuance + net - 1n) / net
  return blocks > 0n ? blocks : 1n
}
