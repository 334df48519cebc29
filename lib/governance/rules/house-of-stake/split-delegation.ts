const whole = 10_000n

/** So many basis points of one's power for somebody else. */
export interface DelegatedPart {
  readonly to: number
  readonly basisPoints: number
}

/**
 * Power after one hop of divided delegation: each part ⌊power · bp / 10,000⌋ goes to its delegate, what is left stays with the owner.
 * Parts of one owner are at most 10,000 together and none goes to the owner; anything else is our mistake and throws. What is
 * received does not travel on.
 */
export function splitDelegation(powers: readonly bigint[], parts: readonly (readonly DelegatedPart[])[]): bigint[] {
  const result = [...powers]
  powers.forEach((power, owner) => {
    const given = parts[owner] ?? []
    const points = given.reduce((sum, part) => sum + part.basisPoints, 0)
    if (points > Number(whole) || given.some((part) => part.to === owner || part.basisPoints < 0))
      throw new RangeError(`at most 10,000 basis points go to others; owner ${owner} gives ${points}`)
    for (const { to, basisPoints } of given) {
      const moved = (power * BigInt(basisPoints)) / whole
      result[owner]! -= moved
      result[to]! += moved
    }
  })
  return result
}
