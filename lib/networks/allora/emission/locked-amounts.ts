/** Digits after the point of the chain's fixed-point numbers. */
const digits = 18
const one = 1_000_000_000_000_000_000n

/** Shares of the supply as the chain writes them, decimal texts of at most 18 digits after the point. */
export interface LockedShares {
  readonly investors: string
  readonly preseed: string
  readonly team: string
}

export interface LockedAmounts {
  readonly investors: bigint
  readonly preseed: bigint
  readonly team: bigint
  readonly total: bigint
}

/**
 * Micro-tokens of investors, preseed and team that are locked at a height, to the last digit as the chain (`c8a40c35`) computes them:
 * everything for twelve whole months, then the share (36 - months) / 36, rounded to 18 digits.
 */
export function lockedAmounts(maxSupply: bigint, shares: LockedShares, blockHeight: bigint, blocksPerMonth: bigint): LockedAmounts {
  const months = blockHeight / blocksPerMonth
  const locked = months < 12n ? one : months >= 36n ? 0n : dividedRounding((36n - months) * one, 36n)
  const amount = (share: string) => (maxSupply * fixedPoint(share) * locked) / (one * one)
  const [investors, preseed, team] = [amount(shares.investors), amount(shares.preseed), amount(shares.team)]
  return { investors, preseed, team, total: investors + preseed + team }
}

/** Half is rounded up. */
function dividedRounding(dividend: bigint, divisor: bigint): bigint {
  return (2n * dividend + divisor) / (2n * divisor)
}

function fixedPoint(text: string): bigint {
  const [, whole, fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  if (whole === undefined || fraction.length > digits)
    throw new RangeError(`a share is a decimal of at most ${digits} digits after the point; got ${text}`)
  return BigInt(whole + fraction.padEnd(digits, '0'))
}
