import { clamped, one, over, root, times } from './fixed'

/** A threshold that falls while the decision period passes. Shares are billionths; x is the part of the period that has passed. */
export type Curve =
  | { readonly kind: 'linear'; readonly length: bigint; readonly floor: bigint; readonly ceil: bigint }
  | { readonly kind: 'stepped'; readonly begin: bigint; readonly end: bigint; readonly step: bigint; readonly period: bigint }
  | { readonly kind: 'reciprocal'; readonly factor: bigint; readonly xOffset: bigint; readonly yOffset: bigint; readonly floor: bigint; readonly ceil: bigint }

const perPercent = 10_000_000
const billionthsOf = (percent: number) => BigInt(Math.round(percent * perPercent))

/** From `ceil` per cent at the start to `floor` per cent after `length` of `period` days, then level. */
export function linear(length: number, period: number, floor: number, ceil: number): Curve {
  return { kind: 'linear', length: over(BigInt(length), BigInt(period)), floor: billionthsOf(floor), ceil: billionthsOf(ceil) }
}

/** From `begin` per cent down by `step` per cent after every `period` of the whole, a share, never below `end`. */
export function stepped(begin: number, end: number, step: number, period: number): Curve {
  return { kind: 'stepped', begin: billionthsOf(begin), end: billionthsOf(end), step: billionthsOf(step), period: billionthsOf(period * 100) }
}

/**
 * A hyperbola factor / (x + xOffset) + yOffset from `ceil` per cent at the start to `floor` at the end that passes `level` after `delay`
 * of `period` days. As make_reciprocal in polkadot-sdk `frame/referenda/src/types.rs`: the factor is found by bisection in billionths,
 * so it differs by less than 2e-7 from the closed form. `delay` and `period` are whole.
 */
export function reciprocal(delay: number, period: number, level: number, floor: number, ceil: number): Curve {
  const bottom = billionthsOf(floor), top = billionthsOf(ceil), wanted = billionthsOf(level)
  const at = over(BigInt(delay), BigInt(period))
  const through = (factor: bigint) => {
    const parts = hyperbola(factor, bottom, top)
    return { factor, parts, miss: clamped(over(factor, at + parts.xOffset) + parts.yOffset) - wanted }
  }
  let low = through(0n), high = through(one)
  let isLowSeen = false, isHighSeen = false
  while (high.factor - low.factor > 1n) {
    const middle = through((low.factor + high.factor) / 2n)
    if (middle.miss > 0n) { high = middle; isHighSeen = true } else { low = middle; isLowSeen = true }
  }
  const { parts, factor } = isLowSeen && (!isHighSeen || -low.miss < high.miss) ? low : high
  return { kind: 'reciprocal', factor, ...parts, floor: bottom, ceil: top }
}

/** Offsets with which the hyperbola of this factor falls by ceil - floor between x = 0 and x = 1. */
function hyperbola(factor: bigint, floor: bigint, ceil: bigint): { readonly xOffset: bigint; readonly yOffset: bigint } {
  const delta = ceil - floor
  const discriminant = times(delta, delta) + times(times(4n * one, delta), factor)
  const xOffset = over(root(discriminant) - delta, 2n * delta)
  return { xOffset, yOffset: floor - over(factor, one + xOffset) }
}

/** The threshold in billionths when x billionths of the decision period have passed. */
export function thresholdAt(curve: Curve, x: bigint): bigint {
  if (curve.kind === 'linear') {
    const reached = x < curve.length ? x : curve.length
    return curve.ceil - times(over(reached, curve.length), curve.ceil - curve.floor)
  }
  if (curve.kind === 'stepped') {
    const value = curve.begin - curve.step * (x / curve.period)
    return clamped(value > curve.end ? value : curve.end)
  }
  // the one quotient that the chain rounds downwards; both sides are positive
  return clamped(over(curve.factor, x + curve.xOffset) + curve.yOffset)
}
