/** Below 2^30, so that the sum of two remainders fits into 31 bits; together enough for counts of up to 2^149. */
const primes = [1_073_741_789, 1_073_741_783, 1_073_741_741, 1_073_741_723, 1_073_741_719]
/** The most players whose coalitions can be counted exactly. */
export const mostPlayers = 148

const mostQuota = 1 << 23

/** Coalitions counted by size: exact whole numbers of any size. */
export interface LosingCounts {
  /** Of the other players' coalitions of k members, how many lose and would win with the player, `swings[group][k]`. */
  readonly swings: readonly (readonly bigint[])[]
  /** Losing coalitions of all players. */
  readonly losing: bigint
}

/**
 * Counts losing coalitions and swings for each of the given weights, by size, by dynamic programming over sums below the quota.
 *
 * Counts grow beyond 2^53 from some fifty players on, and one bigint per sum is slow; so everything is added up modulo several primes
 * and put together at the end (Chinese remainder theorem), which is exact. The counts without one player follow from those with all by
 * undoing its step. Time in proportion to (1 + groups) · players · quota · primes, memory to players · quota.
 */
export function losingCounts(weights: readonly number[], groups: readonly number[], quota: number): LosingCounts {
  const players = weights.length
  if (quota > mostQuota) throw new RangeError(`sums of weights are counted up to ${mostQuota}; got a quota of ${quota}`)
  if (players > mostPlayers) throw new RangeError(`coalitions of at most ${mostPlayers} players are counted; got ${players}`)
  const chosen = primes.slice(0, Math.floor((players + 1) / 29) + 1)
  const residues = chosen.map((prime) => residuesModulo(prime, weights, groups, quota))
  const together = (of: (residue: Residues) => number) => restored(residues.map(of), chosen)
  return {
    swings: groups.map((_, group) => Array.from({ length: players }, (_, k) => together((residue) => residue.swings[group * players + k]!))),
    losing: together((residue) => residue.losing),
  }
}

interface Residues {
  readonly swings: Int32Array
  readonly losing: number
}

function residuesModulo(prime: number, weights: readonly number[], groups: readonly number[], quota: number): Residues {
  const players = weights.length
  // rows[k][s]: coalitions of k players whose weights add up to s
  const rows = Array.from({ length: players + 1 }, () => new Int32Array(quota))
  rows[0]![0] = 1
  weights.forEach((weight, done) => {
    for (let k = done; k >= 0; k--) addShifted(rows[k + 1]!, rows[k]!, weight, prime)
  })
  const losing = rows.reduce((total, row) => (total + sumOf(row, 0)) % prime, 0)

  // without a player of that weight: fewer(k, s) = rows(k, s) - fewer(k - 1, s - weight)
  const swings = new Int32Array(groups.length * players)
  let before = new Int32Array(quota)
  let now = new Int32Array(quota)
  groups.forEach((weight, group) => {
    before.fill(0)
    for (let k = 0; k < players; k++) {
      now.set(rows[k]!)
      takeShifted(now, before, weight, prime)
      swings[group * players + k] = sumOf(now, Math.max(0, quota - weight)) % prime
      ;[before, now] = [now, before]
    }
  })
  return { swings, losing }
}

function addShifted(to: Int32Array, from: Int32Array, by: number, prime: number): void {
  for (let s = by; s < to.length; s++) {
    const count = to[s]! + from[s - by]! - prime
    to[s] = count < 0 ? count + prime : count
  }
}

function takeShifted(to: Int32Array, from: Int32Array, by: number, prime: number): void {
  for (let s = by; s < to.length; s++) {
    const count = to[s]! - from[s - by]!
    to[s] = count < 0 ? count + prime : count
  }
}

/** Exact: remainders are below 2^30 and quotas below 2^23. */
function sumOf(row: Int32Array, start: number): number {
  let total = 0
  for (let s = start; s < row.length; s++) total += row[s]!
  return total
}

/** The number below the product of the primes that leaves these remainders (Garner's mixed radix). */
function restored(remainders: readonly number[], moduli: readonly number[]): bigint {
  let value = 0n
  let radix = 1n
  remainders.forEach((remainder, i) => {
    const prime = BigInt(moduli[i]!)
    const missing = (((BigInt(remainder) - value) % prime) + prime) % prime
    value += radix * ((missing * inverse(radix % prime, prime)) % prime)
    radix *= prime
  })
  return value
}

/** Inverse modulo a prime: a^(p - 2). */
function inverse(value: bigint, prime: bigint): bigint {
  let result = 1n
  let square = value % prime
  for (let left = prime - 2n; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % prime
    square = (square * square) % prime
  }
  return result
}
