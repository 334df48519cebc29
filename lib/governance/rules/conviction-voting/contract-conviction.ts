import { wholeOf, type Whole } from '../../whole'

/** Denominator of shares in the contracts. */
export const contractUnit = 10_000_000n

const bits = 128n
const full = 1n << bits
const half = 1n << (bits - 1n)

/** Share to the power of steps in 128-bit fixed point, by squaring, halves rounded up. */
function powered(base: bigint, steps: number): bigint {
  let result = full
  let square = base
  for (let left = steps; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square + half) >> bits
    square = (square * square + half) >> bits
  }
  return result
}

/**
 * Conviction as 1Hive's contract reckons it (conviction-voting-app @ 27df568f, calculateConviction), in whole tokens: `decay` is α in
 * ten-millionths.
 */
export function contractConviction(steps: number, conviction: Whole, staked: Whole, decay: Whole): bigint {
  const alpha = wholeOf(decay)
  const kept = powered((alpha << bits) / contractUnit, steps)
  const gained = (wholeOf(staked) * contractUnit * (full - kept)) / (contractUnit - alpha)
  return (kept * wholeOf(conviction) + gained + half) >> bits
}
