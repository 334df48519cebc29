/** The same curves as `curves.ts` in real numbers, for pictures and for asking when a level is reached. Shares from 0 to 1. */
export type SmoothCurve =
  | { readonly kind: 'linear'; readonly length: number; readonly floor: number; readonly ceil: number }
  | { readonly kind: 'reciprocal'; readonly k: number; readonly s: number; readonly yOffset: number; readonly floor: number; readonly ceil: number }

export function smoothLinear(length: number, floor: number, ceil: number): SmoothCurve {
  return { kind: 'linear', length, floor, ceil }
}

/**
 * K / (x + S) + yOffset through (0, ceil), (delay, level), (1, floor): with r = (c - l) / (c - f), S = d (1 - r) / (r - d),
 * K = (c - f) S (1 + S), yOffset = c - K / S. The level lies below the straight line, so r > delay.
 */
export function smoothReciprocal(delay: number, level: number, floor: number, ceil: number): SmoothCurve {
  const r = (ceil - level) / (ceil - floor)
  const s = (delay * (1 - r)) / (r - delay)
  const k = (ceil - floor) * s * (1 + s)
  return { kind: 'reciprocal', k, s, yOffset: ceil - k / s, floor, ceil }
}

export function smoothThreshold(curve: SmoothCurve, x: number): number {
  if (curve.kind === 'linear') return curve.ceil - (Math.min(x, curve.length) / curve.length) * (curve.ceil - curve.floor)
  return Math.min(1, Math.max(0, curve.k / (x + curve.s) + curve.yOffset))
}

/** The first part of the period, in [0, 1], after which a share y meets the threshold; undefined if it never does. */
export function firstReached(curve: SmoothCurve, y: number): number | undefined {
  if (y >= curve.ceil) return 0
  if (y < curve.floor) return undefined
  const x = curve.kind === 'linear' ? ((curve.ceil - y) / (curve.ceil - curve.floor)) * curve.length : curve.k / (y - curve.yOffset) - curve.s
  return Math.min(1, Math.max(0, x))
}
