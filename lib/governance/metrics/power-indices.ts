import { losingCounts, mostPlayers } from './subset-counts'

/** Power in a weighted game: a coalition wins if its weights add up to at least the quota. */
export interface PowerIndices {
  /** Coalitions of the others that lose without the player and win with it. */
  readonly swings: readonly bigint[]
  readonly winningCoalitions: bigint
  /** Swings over 2^(n-1): the chance to decide when all others toss coins. */
  readonly banzhafAbsolute: readonly number[]
  /** Swings over everybody's swings. */
  readonly banzhafNormalized: readonly number[]
  /** Chance to be the one who turns a growing coalition, all orders being equally likely. Adds up to 1. */
  readonly shapleyShubik: readonly number[]
  /** The same as exact fractions in lowest terms. */
  readonly shapleyShubikFractions: readonly (readonly [part: bigint, of: bigint])[]
  /** Coleman: share of coalitions that win; of a player's swings in winning ones; in losing ones. 0 of none. */
  readonly colemanAct: number
  readonly colemanPrevent: readonly number[]
  readonly colemanInitiate: readonly number[]
  /** Fewest players who win; undefined if not even all do. */
  readonly minWinningSize: number | undefined
  /** Whether two coalitions without a common member can both win. */
  readonly isImproper: boolean
}

const mostSteps = 50_000_000

/** Whether {@link powerIndices} answers within about a second; otherwise estimate (`power-estimates.ts`). */
export function isCountable(weights: readonly number[], quota: number): boolean {
  return weights.length <= mostPlayers && (1 + new Set(weights).size) * weights.length * quota <= mostSteps
}

/** "More than half" as a quota of whole weights. */
export function majorityQuota(weights: readonly number[]): number {
  return Math.floor(weights.reduce((sum, weight) => sum + weight, 0) / 2) + 1
}

/**
 * Every index exactly, by counting coalitions. Weights are whole and not negative, the quota is whole and above 0. If not even all together
 * reach it nobody has power and all indices are 0. Players of weight 0 are dummies.
 */
export function powerIndices(weights: readonly number[], quota: number): PowerIndices {
  if (!(quota > 0 && Number.isSafeInteger(quota))) throw new RangeError(`a quota is a whole number above 0; got ${quota}`)
  for (const weight of weights) if (!(weight >= 0 && Number.isSafeInteger(weight))) throw new RangeError(`weights are whole and not negative; got ${weight}`)
  const players = weights.length
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const groups = [...new Set(weights)]
  // beyond the quota a player's weight makes no difference, and a quota beyond the total counts like one just beyond it
  const counts = losingCounts(weights, groups, Math.min(quota, total + 1))
  const coalitions = 1n << BigInt(players)
  const winning = coalitions - counts.losing
  const bySize = quota > total ? groups.map(() => [] as bigint[]) : counts.swings

  const factorials = factorialsTo(players)
  const orders = factorials[players]!
  const swingsOf = bySize.map((sizes) => sizes.reduce((sum, count) => sum + count, 0n))
  const turnsOf = bySize.map((sizes) => sizes.reduce((sum, count, k) => sum + count * factorials[k]! * factorials[players - 1 - k]!, 0n))
  const groupOf = weights.map((weight) => groups.indexOf(weight))
  const swings = groupOf.map((group) => swingsOf[group]!)
  const allSwings = swings.reduce((sum, count) => sum + count, 0n)
  const share = (part: bigint, of: bigint) => (of === 0n ? 0 : quotient(part, of))
  const fractionOf = turnsOf.map((turns) => lowest(turns, orders))
  return {
    swings,
    winningCoalitions: winning,
    banzhafAbsolute: swings.map((count) => share(count, coalitions / 2n)),
    banzhafNormalized: swings.map((count) => share(count, allSwings)),
    shapleyShubik: groupOf.map((group) => share(turnsOf[group]!, orders)),
    shapleyShubikFractions: groupOf.map((group) => fractionOf[group]!),
    colemanAct: share(winning, coalitions),
    colemanPrevent: swings.map((count) => share(count, winning)),
    colemanInitiate: swings.map((count) => share(count, coalitions - winning)),
    minWinningSize: minWinningSize(weights, quota),
    isImproper: quota <= total - quota,
  }
}

function factorialsTo(n: number): bigint[] {
  const all = [1n]
  for (let k = 1; k <= n; k++) all.push(all[k - 1]! * BigInt(k))
  return all
}

const precision = 1n << 70n

/** The nearest number to a quotient of whole numbers of any size, part ≤ of. */
function quotient(part: bigint, of: bigint): number {
  return Number((part * precision) / of) / Number(precision)
}

function lowest(part: bigint, of: bigint): readonly [bigint, bigint] {
  let a = part
  let b = of
  while (b > 0n) [a, b] = [b, a % b]
  return a === 0n ? [0n, 1n] : [part / a, of / a]
}

function minWinningSize(weights: readonly number[], quota: number): number | undefined {
  let held = 0
  let size = 0
  for (const weight of [...weights].sort((one, other) => other - one)) {
    held += weight
    size++
    if (held >= quota) return size
  }
  return undefined
}
