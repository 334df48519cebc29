import { ascending } from './vector'

/**
 * The value below which a share q of the numbers lies, interpolated linearly between neighbours
 * (Hyndman and Fan's type 7, the default of R and numpy). `sorted` ascends and is not empty; q in [0, 1].
 * Never falls when q rises.
 */
export function quantileSorted(sorted: ArrayLike<number>, q: number): number {
  const last = sorted.length - 1
  if (last < 0) throw new RangeError('a quantile needs at least one number; got none')
  if (!(q >= 0 && q <= 1)) throw new RangeError(`a quantile needs a share between 0 and 1; got ${q}`)
  const position = last * q
  const below = Math.floor(position)
  const low = sorted[below]!
  const high = sorted[Math.min(last, below + 1)]!
  return low + (position - below) * (high - low)
}

/** {@link quantileSorted} of numbers in any order, which are left as they are. */
export function quantile(values: ArrayLike<number>, q: number): number {
  return quantileSorted(ascending(values), q)
}

export function medianOf(values: ArrayLike<number>): number {
  return quantile(values, 0.5)
}
