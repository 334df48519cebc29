/** Everyone who could have a say in one decision, at the moment at which power is read. Index `voter` is the same one everywhere. */
export interface Electorate {
  readonly size: number
  /** Tokens (shares, reputation) of each voter in whole base units; all together at most 2^53. */
  readonly holdings: Float64Array
  /** Tokens that exist, held by voters or not (pools, treasury, lost keys). Most quorums are shares of it. */
  readonly supply: number
  /** Whom each voter has named to vote with its tokens; itself: it votes with them, -1: nobody. */
  readonly delegates: Int32Array
  /** 1 if the voter casts a ballot of its own when it has power, 0 if it stays away. */
  readonly takesPart: Uint8Array
  /** How well each alternative suits each voter, `utilities[alternative][voter]`, any scale, finite. Alternative 0 is the status quo. */
  readonly utilities: readonly Float64Array[]
}

export interface ElectorateParts {
  readonly holdings: ArrayLike<number>
  readonly utilities: readonly ArrayLike<number>[]
  /** Left out: what the voters hold. */
  readonly supply?: number
  /** Left out: everybody votes with its own tokens. */
  readonly delegates?: ArrayLike<number>
  /** Left out: everybody takes part. */
  readonly takesPart?: ArrayLike<number | boolean>
}

/** Completes and checks an electorate; whatever cannot be one is our mistake and throws. */
export function createElectorate({ holdings, utilities, supply, delegates, takesPart }: ElectorateParts): Electorate {
  const size = holdings.length
  const held = heldIn(holdings)
  const electorate = {
    size,
    holdings: Float64Array.from(holdings),
    supply: supply ?? held,
    delegates: delegates ? Int32Array.from(delegates) : Int32Array.from({ length: size }, (_, voter) => voter),
    takesPart: takesPart ? Uint8Array.from(takesPart, Number) : new Uint8Array(size).fill(1),
    utilities: utilities.map((of) => Float64Array.from(of)),
  }
  checkLengths(electorate)
  if (!Number.isSafeInteger(electorate.supply) || electorate.supply < held) throw new RangeError(`voters hold ${held} tokens, so no fewer exist; got ${supply}`)
  return electorate
}

function heldIn(holdings: ArrayLike<number>): number {
  let held = 0
  for (let voter = 0; voter < holdings.length; voter++) {
    const amount = holdings[voter]!
    if (!(amount >= 0 && amount === Math.floor(amount))) throw new RangeError(`tokens are whole and non-negative; voter ${voter} has ${amount}`)
    held += amount
  }
  if (!Number.isSafeInteger(held)) throw new RangeError(`tokens of all voters are at most 2^53 together; got ${held}`)
  return held
}

function checkLengths({ size, delegates, takesPart, utilities }: Electorate): void {
  if (utilities.length < 2) throw new RangeError(`a decision has a status quo and at least one alternative; got ${utilities.length} in all`)
  for (const list of [delegates, takesPart, ...utilities])
    if (list.length !== size) throw new RangeError(`every list has one entry per voter, ${size}; got ${list.length}`)
  for (let voter = 0; voter < size; voter++) {
    const delegate = delegates[voter]!
    if (delegate < -1 || delegate >= size) throw new RangeError(`delegates are voters 0 to ${size - 1} or -1; voter ${voter} named ${delegate}`)
  }
  for (const list of utilities) for (const value of list) if (!(Math.abs(value) < Infinity)) throw new RangeError(`utilities are finite; got ${value}`)
}
