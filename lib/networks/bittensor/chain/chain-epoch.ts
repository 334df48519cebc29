import { toNumber, toU16 } from '../fixed-point'
import { ChainEpoch } from './epoch'
import { ABSENT } from './memory'
import { chainDefaults, type ChainRules } from './rules'

/** Entries of one UID as the chain stores them: UID and u16, by rising UID. */
export type StoredRow = readonly (readonly [uid: number, value: number])[]

export interface ChainEpochInput {
  /** What differs from {@link chainDefaults}. */
  readonly rules?: Partial<ChainRules>
  /** Stake weight of every UID in whole units; its length is the size of the subnet. */
  readonly stake: readonly number[]
  /** Stored weights of every UID, largest 65535; may be shorter than `stake`. An entry 0 is not the same as none, see `yuma3Liquid`. */
  readonly weights: readonly StoredRow[]
  /** Stored bonds of every UID; none if left out. */
  readonly bonds?: readonly StoredRow[]
  /** Who holds a permit; if left out, whoever the stake gives one. */
  readonly permits?: readonly boolean[]
  /** Block of the epoch; 1 if left out. */
  readonly block?: number
  /** Block of the epoch before; 0 if left out. */
  readonly lastRun?: number
  /** By UID: block of the last weights, of registration, of the earliest unexpired commit; if left out the epoch's, 0 and none. */
  readonly lastUpdate?: readonly number[]
  readonly registered?: readonly number[]
  readonly commitBlock?: readonly number[]
  /** What is paid out, a whole number below 2^51; 10^9 if left out. */
  readonly emission?: number
}

/** One epoch in the order in which it goes. Shares are exact: raw values divided by 2^32. Matrices are rows of validators over miners. */
export type ChainEpochResult = ReturnType<typeof chainEpoch>

/** Plays one epoch of a subnet and answers with every step of it; for pages and tests, where {@link ChainEpoch} is for many epochs. */
export function chainEpoch(input: ChainEpochInput) {
  const chain = loaded(input)
  chain.run(input.block ?? 1, input.emission ?? 1_000_000_000, input.lastRun ?? 0)
  const vector = (raw: Float64Array) => Array.from(raw, toNumber)
  const matrix = (raw: Float64Array) => rowsOf(raw, chain.n, toNumber)
  const u16 = (raw: Float64Array) => Array.from(raw, toU16)
  return {
    stake: vector(chain.stakeShare),
    permitsUsed: Array.from(chain.permitsUsed, (held) => held === 1),
    activeStake: vector(chain.activeStake),
    keptWeights: storedRows(chain.kept, chain.n),
    weights: matrix(chain.weights),
    consensus: vector(chain.consensus),
    clipped: matrix(chain.clipped),
    cut: rowsOf(chain.weights.map((weight, cell) => weight - chain.clipped[cell]!), chain.n, toNumber),
    validatorTrust: vector(chain.validatorTrust),
    ranks: vector(chain.ranks),
    incentive: vector(chain.incentive),
    bondWeights: matrix(chain.bondWeights),
    oldBonds: matrix(chain.oldBonds),
    bondDelta: matrix(chain.bondDelta),
    alpha: matrix(chain.alpha),
    bonds: matrix(chain.bonds),
    storedBonds: storedRows(chain.storedBonds, chain.n),
    dividends: vector(chain.dividends),
    serverEmission: [...chain.serverEmission],
    validatorEmission: [...chain.validatorEmission],
    combinedEmission: [...chain.combinedEmission],
    permits: Array.from(chain.permits, (held) => held === 1),
    /** The scores as the chain stores them, of 65535. */
    stored: {
      stake: u16(chain.stakeShare), consensus: u16(chain.consensus), incentive: u16(chain.incentive), dividends: u16(chain.dividends),
      validatorTrust: u16(chain.validatorTrust),
    },
  }
}

function loaded(input: ChainEpochInput): ChainEpoch {
  const chain = new ChainEpoch(input.stake.length, { ...chainDefaults, ...input.rules })
  chain.stake.set(input.stake)
  if (input.permits) chain.permits.set(input.permits.map(Number))
  else chain.run(0, 0, 0)
  chain.lastUpdate.fill(input.block ?? 1)
  if (input.lastUpdate) chain.lastUpdate.set(input.lastUpdate)
  if (input.registered) chain.registered.set(input.registered)
  if (input.commitBlock) chain.commitBlock.set(input.commitBlock)
  input.weights.forEach((row, i) => chain.setWeights(i, ...columnsOf(row)))
  input.bonds?.forEach((row, i) => chain.setBonds(i, ...columnsOf(row)))
  return chain
}

function columnsOf(row: StoredRow): [uids: number[], values: number[]] {
  return [row.map(([uid]) => uid), row.map(([, value]) => value)]
}

function rowsOf(raw: ArrayLike<number>, n: number, read: (value: number) => number): number[][] {
  return Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => read(raw[j * n + i]!)))
}

function storedRows(stored: Int32Array, n: number): [uid: number, value: number][][] {
  return rowsOf(stored, n, (value) => value)
    .map((row) => row.flatMap((value, j): [number, number][] => (value === ABSENT ? [] : [[j, value]])))
}
